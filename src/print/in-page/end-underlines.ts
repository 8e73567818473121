import { middleOf } from './lines.ts'

/**
 * After `measurePage`: ends the underline of a link that goes over several lines with the last word of each. The space
 * behind that word is printed for who listens and copies; what is no line's end is underlined piece by piece.
 */
export function endUnderlines(): void {
  const links = [...document.querySelectorAll('a')].filter(
    (link) =>
      link.getClientRects().length > 1 && getComputedStyle(link).textDecorationLine === 'underline',
  )
  // All are looked at before one is changed, for the browser would lay the page out anew.
  const found = links.flatMap((link) => {
    const texts = textsIn(link)
    return texts.map((text, index) => ({ text, spaces: spacesAtLineEnds(text, texts[index + 1]) }))
  })
  for (const { text, spaces } of found) {
    const pieces: Node[] = []
    let from = 0
    for (const at of spaces) {
      pieces.push(underlined(text.data.slice(from, at)), new Text(text.data[at]))
      from = at + 1
    }
    text.replaceWith(...pieces, underlined(text.data.slice(from)))
  }
}

const textsIn = (node: Node): Text[] =>
  node instanceof Text ? (node.data ? [node] : []) : [...node.childNodes].flatMap(textsIn)

/** Where in a text the spaces stand behind which a line ends; `next` is the text that follows in the link. */
function spacesAtLineEnds(text: Text, next: Text | undefined): number[] {
  const range = document.createRange()
  const rectOf = (within: Text, at: number): DOMRect => {
    range.setStart(within, at)
    range.setEnd(within, at + 1)
    return range.getBoundingClientRect()
  }
  return [...text.data.matchAll(/\s/g)]
    .map(({ index }) => index)
    .filter((at) => {
      const behind = at + 1 < text.length ? rectOf(text, at + 1) : next && rectOf(next, 0)
      return behind && middleOf(behind) > rectOf(text, at).bottom
    })
}

function underlined(words: string): HTMLElement {
  const span = document.createElement('span')
  span.className = 'underlined'
  span.textContent = words
  return span
}
