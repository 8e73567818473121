import type { Root } from 'mdast'

/** One line of words that no construct of Markdown can begin in: most values of the front matter. */
const plainLine = /^\p{L}(?:[\p{L}\p{N} ,;.?%£'’"“”()–—-]*[\p{L}\p{N},;.?%'’"“”()])?$/u
/** A bare address would become a link. */
const address = /www\./i

/**
 * The tree of a text that is one paragraph of plain words; undefined for any other text. What the
 * parser would return, without its cost: a report holds hundreds of such values.
 */
export function plainParagraph(text: string): Root | undefined {
  if (!plainLine.test(text) || address.test(text)) return undefined
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  })
  return {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: text, position: position() }],
        position: position(),
      },
    ],
    position: position(),
  }
}
