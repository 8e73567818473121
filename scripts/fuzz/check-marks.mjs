/**
 * Holds the marks of a written report against the pages of its PDF: each as often as it is to be printed, in the
 * order of its stream, and no heading on another page than what it heads.
 *
 * @param pages the words of each
 * @returns the faults in words
 */
export function checkMarks(marks, pages) {
  const known = new Map(marks.map((mark) => [mark.word, mark]))
  const streams = new Map()
  const pageOf = new Map()
  const listed = []
  const add = (name, word) => streams.set(name, [...(streams.get(name) ?? []), word])
  // A long word may be broken anywhere.
  for (const [index, text] of pages.entries())
    for (const [word] of text.replace(/\s+/g, '').matchAll(/q\d+z/g)) {
      const mark = known.get(word)
      // The contents come before all that they list.
      if (mark?.listed && !listed.includes(word)) listed.push(word)
      else {
        add(mark?.name, word)
        if (!pageOf.has(word)) pageOf.set(word, index + 1)
      }
    }
  const faults = []
  const compare = (name, found, expected) => {
    const at = expected.findIndex((word, place) => found[place] !== word)
    if (at !== -1 || found.length !== expected.length)
      faults.push(
        `${name}: ${found[at === -1 ? expected.length : at] ?? 'nothing'} where ${expected[at] ?? 'nothing'} was written`,
      )
  }
  compare('the contents', listed, wordsOf(marks.filter((mark) => mark.listed)))
  for (const [name, ofStream] of group(marks)) {
    const found = streams.get(name) ?? []
    const { times } = ofStream[0]
    if (times !== undefined)
      compare(name, found, Array.from({ length: times }, () => wordsOf(ofStream)).flat())
    else
      for (const { word } of ofStream) if (!found.includes(word)) faults.push(`${name}: no ${word}`)
  }
  for (const { word, heads } of marks)
    if (heads && pageOf.get(word) !== pageOf.get(heads))
      faults.push(
        `the heading ${word} stands on page ${pageOf.get(word)}, ${heads} below it on ${pageOf.get(heads)}`,
      )
  return faults
}

const wordsOf = (marks) => marks.map(({ word }) => word)

function group(marks) {
  const groups = new Map()
  for (const mark of marks) groups.set(mark.name, [...(groups.get(mark.name) ?? []), mark])
  return groups
}
