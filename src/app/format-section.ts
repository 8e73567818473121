import type { Node, RootContent } from 'mdast'
import type { SectionFile } from '../model/section-file.ts'
import { parseSection } from '../source/parse-section.ts'
import { writeBlock } from '../source/write-markdown.ts'

/**
 * A section's text in one way of writing Markdown. Front matter, data blocks, labels and comments stay
 * to the letter. A block that would not read the same stays as it was written.
 *
 * @returns undefined where the whole would not read the same, whatever is left alone
 */
export function formatSection(file: string, content: string): string | undefined {
  const { section } = parseSection(file, content)
  const { text, tree } = section
  const blocks = tree.children
  if (blocks.length === 0) return text
  // Line ends of two kinds in one file: which one a comment had could not be kept.
  const windows = /\r\n/.test(text)
  if (windows && /[^\r]\n|\r(?!\n)/.test(text)) return undefined

  const kept = new Set<number>()
  const keptGaps = new Set<number>()
  const write = (): string => {
    const pieces = blocks.map((block, index) =>
      kept.has(index) ? lineSlice(block, text) : writeBlock(block, text),
    )
    const body = pieces.reduce(
      (before, piece, index) =>
        before +
        (keptGaps.has(index) ? gapBefore(blocks, index, text) : gap(blocks, index)) +
        piece,
      '',
    )
    const head = text.slice(0, lineStart(blocks[0], text)).replace(/(?:\r?\n[ \t]*)+$/, '')
    const whole = `${head === '' ? '' : `${head}\n\n`}${body}\n`
    return windows ? whole.replace(/\r?\n/g, '\r\n') : whole
  }
  for (let attempt = 0; attempt <= blocks.length * 3; attempt++) {
    const written = write()
    const other = parseSection(file, written).section
    const wrong = firstDifference(section, other)
    if (wrong === undefined) return written
    const index = Math.min(wrong, blocks.length - 1)
    const next = [index, index - 1, index + 1].find(
      (one) => one >= 0 && one < blocks.length && !kept.has(one),
    )
    if (next !== undefined) kept.add(next)
    else if (!keptGaps.has(index)) keptGaps.add(index)
    else if (!keptGaps.has(index + 1)) keptGaps.add(index + 1)
    else return undefined
  }
  return undefined
}

/** The blank line between two blocks; none after a comment that speaks of the next line. */
function gap(blocks: readonly RootContent[], index: number): string {
  const [before, after] = [blocks[index - 1], blocks[index]]
  if (!before || !after) return ''
  const adjacent = (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) === 1
  return adjacent && before.type === 'authorNote' ? '\n' : '\n\n'
}

function gapBefore(blocks: readonly RootContent[], index: number, text: string): string {
  const before = blocks[index - 1]
  return before ? text.slice(before.position?.end.offset, lineStart(blocks[index], text)) : ''
}

/** Where the line begins in which a block begins: its indentation belongs to it. */
function lineStart(block: RootContent | undefined, text: string): number {
  const start = block?.position?.start.offset ?? 0
  return Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
}

const lineSlice = (block: RootContent, text: string): string =>
  text.slice(lineStart(block, text), block.position?.end.offset)

/** The first block that reads otherwise; undefined where all is the same. */
function firstDifference(before: SectionFile, after: SectionFile): number | undefined {
  if (plain(before.frontMatter) !== plain(after.frontMatter)) return 0
  const [old, other] = [before.tree.children, after.tree.children]
  const index = old.findIndex((node, i) => plain(node) !== plain(other[i]))
  if (index !== -1) return index
  return old.length === other.length ? undefined : old.length
}

/** A tree without its places. */
const plain = (value: Node | object | undefined): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'position' ? undefined : inner)) ?? ''
