import type { ElementContent, Text } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { allMatches } from '../support/all-matches.ts'

/** So long a word may not fit into what is left of a line. */
const longWord = /\S{40,}/g
const address = /\w\/./
/** Behind slashes and before what begins a part of a query: “www.gov.uk/”, “government/”, “publications”, “?page=2”. */
const parts = /(?<=[/_])(?![/_])|(?<=\w)(?=[?&=#])/

/** Lets the lines of long addresses end between their parts, and not within a word. */
export function breakAddresses(root: ElementContent): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const pieces = piecesOf(node.value)
    if (pieces.length === 1) return undefined
    const broken = pieces.flatMap((value, at): Array<Text | ElementContent> => {
      const text: Text = { type: 'text', value }
      return at === 0 ? [text] : [h('wbr'), text]
    })
    parent.children.splice(index, 1, ...broken)
    return [SKIP, index + broken.length]
  })
}

function piecesOf(words: string): string[] {
  const ends = allMatches(words, longWord)
    .filter(([word]) => address.test(word))
    .flatMap(({ 0: word, index }) => {
      let at = index
      return word
        .split(parts)
        .slice(0, -1)
        .map((part) => {
          at += part.length
          return at
        })
    })
  return [0, ...ends].map((end, at) => words.slice(end, ends[at]))
}
