import type { ElementContent, Text } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { allMatches } from '../support/all-matches.ts'

/** “2019–20”, “£5–10”; no longer than fits into a narrow column. */
const range = /(?<![\d–])[£\d.:]{1,6}–[£\d.:]{0,5}\d%?(?![\d–])/g
/** In characters, of two references and the dash between them: the same. */
const longest = 12

/** Keeps the two ends of a range on one line: “2019–20”, and “23–25” where its ends are links. */
export function keepRanges(root: ElementContent): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('–')) return undefined
    const around = parent.children.slice(index - 1, index + 2)
    if (node.value === '–' && index > 0 && isShortRange(around as ElementContent[])) {
      parent.children.splice(index - 1, 3, h('span.whole', around as ElementContent[]))
      return [SKIP, index]
    }
    const pieces = piecesOf(node.value)
    if (pieces.length === 1) return undefined
    parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}

function isShortRange(around: readonly ElementContent[]): boolean {
  const words = around.map((one) =>
    one.type === 'element' && one.tagName === 'a' && one.children[0]?.type === 'text'
      ? one.children[0].value
      : '–',
  )
  return /^\d\S*–\d\S*$/.test(words.join('')) && words.join('').length <= longest
}

function piecesOf(words: string): ElementContent[] {
  let at = 0
  const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }])
  const pieces = allMatches(words, range).flatMap(({ 0: found, index }): ElementContent[] => {
    const before = words.slice(at, index)
    at = index + found.length
    return [...text(before), h('span.whole', found)]
  })
  return pieces.length === 0 ? text(words) : [...pieces, ...text(words.slice(at))]
}
