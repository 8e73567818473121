/** A heading as its bookmark is to be, and all that is written in it: the browser makes its bookmark of that. */
export interface PrintedHeading {
  words: string
  letters: string
}

/** After `placePages`, which may have put the foot of a page into a heading: reads the headings, in order. */
export function readHeadings(): PrintedHeading[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
    const plain = heading.cloneNode(true) as Element
    for (const other of plain.querySelectorAll('sup.note-call, sup.note-comma, .page-foot'))
      other.remove()
    return {
      words: (plain.textContent ?? '').replace(/\s+/g, ' ').trim(),
      letters: heading.textContent ?? '',
    }
  })
}
