import type { Nodes, Parent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { BlockMarks } from '../model/mdast-extensions.ts'
import type { LineIndex } from '../support/line-index.ts'

const marksAtEnd = /(?<!\\)(?:[ \t]*\{(?:#[\p{L}\p{N}_-]+|-)\})+\s*$/u
const mark = /\{(?:#([\p{L}\p{N}_-]+)|-)\}/gu

/**
 * Takes `{#label}` and `{-}` from the end of paragraphs and headings into `node.data`. The marks are
 * read from the source, not from the tree, where `{#a_b_c}` might have become an emphasis.
 *
 * @param offsetOf the offset in `source` of a node's offset (the same but for front matter values)
 */
export function takeBlockMarks(tree: Root, source: string, lines: LineIndex): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    const raw = source
      .slice(start, end)
      .replace(node.type === 'heading' ? /[ \t]+#+[ \t]*$/ : /$^/, '')
    const found = marksAtEnd.exec(raw)
    if (!found) return
    const cut = start + found.index
    const marks: BlockMarks = {}
    for (const [text, label] of found[0].matchAll(mark)) {
      if (label === undefined) {
        marks.unnumbered = true
      } else {
        const at = cut + found[0].indexOf(text)
        marks.label = { name: label, position: lines.position(at, at + text.length) }
      }
    }
    cutChildren(node, cut, source)
    node.data = { ...node.data, ...marks }
  })
}

/** Removes what stands at or behind an offset from the end of a block's words. */
function cutChildren(block: Parent, cut: number, source: string): void {
  while (block.children.length > 0) {
    const last = block.children.at(-1) as Nodes
    const start = last.position?.start.offset ?? 0
    const end = last.position?.end.offset ?? 0
    if (end <= cut) return
    if (start < cut && last.type === 'text') {
      const tail = source.slice(cut, end)
      last.value = last.value.slice(0, Math.max(0, last.value.length - tail.length)).trimEnd()
      return
    }
    if (start < cut) return
    block.children.pop()
  }
}
