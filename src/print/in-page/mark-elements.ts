/**
 * After `placePages`: writes into the language of elements what they are.
 *
 * A browser that prints tells of an element little but its role and its language. “en-GB-x-note-12” is
 * the English that it is anyway, with a private word behind it: it changes nothing that is seen and
 * arrives in the PDF, where `readStructure` takes it off again.
 */
export function markElements(): void {
  const marks: Array<[selector: string, mark: (element: HTMLElement) => string | undefined]> = [
    ['.cover, .tribute, .contents, main > section', () => 'section'],
    ['.contents ol', () => 'contents'],
    ['.contents li', ({ className }) => (className === 'level-2' ? 'subentry' : 'entry')],
    ['ol.lettered', (element) => `lettered-${depthOf(element)}`],
    ['ul.bulleted', (element) => `bulleted-${depthOf(element)}`],
    ['.number, .note-number', () => 'number'],
    ['.figure', () => 'figure'],
    ['.figure .caption', () => 'caption'],
    ['tr.spanning', () => 'group'],
    ['.action-plan tbody > tr:first-child:not(.spanning)', () => 'nameless'],
    ['.page-foot', () => 'foot'],
    ['.continues', () => 'aside'],
    ['.note[data-note]', ({ dataset }) => `note-${dataset.note}`],
    ['sup.note-call', (element) => callMark(element.querySelector('a'))],
  ]
  // What is said of an element and of the one around it in the same words, the browser says once.
  const depthOf = (element: Element): number => {
    let depth = 0
    for (let at: Element | null = element; at; at = at.parentElement) depth++
    return depth
  }
  const callMark = (link: HTMLAnchorElement | null): string | undefined => {
    const note = /^#note-(\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1]
    if (!link || note === undefined) return undefined
    return link.id === `note-call-${note}` ? `call-${note}` : `recall-${note}`
  }
  for (const [selector, markOf] of marks) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const mark = markOf(element)
      if (mark !== undefined) element.lang = `en-GB-x-${mark}`
      // Without a role of its own a span or a box is no element of the PDF.
      if (element.tagName === 'SPAN') element.role = 'term'
      if (element.tagName === 'DIV') element.role = 'group'
    }
  }
  // Nor is what has a page's end in it.
  for (const paragraph of document.querySelectorAll<HTMLElement>('p:has(.page-foot)')) {
    paragraph.role = 'paragraph'
  }
  // The first paragraph of a note's rest is the end of the one on the page before.
  const ends = new Map<string, Element>()
  for (const piece of document.querySelectorAll<HTMLElement>('.note[data-note]')) {
    const { note = '' } = piece.dataset
    let before = ends.get(note)
    ends.set(note, piece)
    let here: Element | null = piece
    while (before && here) {
      before = [...before.children].filter((child) => !child.matches('.note-number')).at(-1)
      here = here.firstElementChild
      if (!before || here?.tagName !== before.tagName || before.textContent?.trim() === '') break
      if (here instanceof HTMLElement && here.matches('p, li, ol, ul, blockquote, pre')) {
        here.lang = `en-GB-x-goeson-${depthOf(here)}`
      }
    }
  }
}
