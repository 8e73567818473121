import type { Nodes, Parent, Root } from 'mdast'
import type { AuthorNote, BlockMarks } from '../model/mdast-extensions.ts'
import { allMatches } from '../support/all-matches.ts'
import type { LineIndex } from '../support/texts/line-index.ts'
import { walkNodes } from '../support/texts/nodes-of.ts'

const marksAtEnd =
  /(?<!\\)(?:\{(?:#[\p{L}\p{N}_-]+|-)\}[ \t]*)+(?=\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*$)/u
const mark = /\{(?:#([\p{L}\p{N}_-]+)|-)\}/gu
/** The signs after a heading's words: “##”, or the line under it. */
export const headingEnd = /[ \t]+#+[ \t]*$|(?:\r\n|\n|\r)[ \t>]*(?:=+|-+)[ \t]*$/

/**
 * Takes `{#label}` and `{-}` from the end of paragraphs and headings into `node.data`; only the author's
 * notes may follow them. The marks are read from the source, not from the tree, where `{#a_b_c}` might
 * have become an emphasis.
 */
export function takeBlockMarks(tree: Root, source: string, lines: LineIndex): void {
  walkNodes(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    const written = source.slice(start, end)
    const raw = node.type === 'heading' ? written.replace(headingEnd, '') : written
    const found = marksAtEnd.exec(raw)
    if (!found) return
    const cut = start + found.index
    const marks: BlockMarks = {}
    for (const { 0: text, 1: label, index } of allMatches(found[0], mark)) {
      if (label === undefined) marks.unnumbered = true
      else {
        const position = lines.position(cut + index, cut + index + text.length)
        marks.labels = [...(marks.labels ?? []), { name: label, position }]
      }
    }
    cutChildren(node, cut, source)
    const last = lastOf(node)
    // “## Words ## {#label}”: but for the label the signs would have ended the heading.
    if (node.type === 'heading' && raw.startsWith('#') && last?.type === 'text')
      last.value = last.value.replace(/[ \t]+#+$/, '')
    node.data = { ...node.data, ...marks }
  })
}

/** Removes the marks, which stand at an offset, from a block's words, with the blanks before them. */
function cutChildren(block: Parent, cut: number, source: string): void {
  const notes: AuthorNote[] = []
  for (let last = lastOf(block); last; last = lastOf(block)) {
    const start = last.position?.start.offset ?? 0
    const end = last.position?.end.offset ?? 0
    if (end <= cut && last.type !== 'break' && !isBlank(last)) break
    if (start < cut && last.type === 'text') {
      // Indentation and the signs of a quotation stand in the source, not in the words.
      const marks = source.slice(cut, end).trimEnd()
      if (marks !== '') last.value = last.value.slice(0, last.value.lastIndexOf(marks))
      last.value = last.value.trimEnd()
      if (last.value !== '') break
    }
    block.children.pop()
    if (last.type === 'authorNote') notes.unshift(last)
  }
  block.children.push(...notes)
}

const lastOf = (block: Parent): Nodes | undefined => block.children.at(-1)
const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === ''
