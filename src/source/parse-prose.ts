import type { Heading, Node, Paragraph } from 'mdast'
import type { Prose } from '../model/section-file.ts'
import type { LineIndex } from '../support/texts/line-index.ts'
import { walkNodes } from '../support/texts/nodes-of.ts'
import { twoByte } from '../support/two-byte.ts'
import { alignScalar } from './align-scalar.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** A string value of the front matter, with the place of its source in the file. */
export interface ScalarSource {
  value: string
  /** The scalar as written, quotes and block header included. */
  source: string
  /** Offset of that source in the file. */
  offset: number
}

/** Parses a front matter value as Markdown whose positions are those of the file. */
export function parseProse(file: string, scalar: ScalarSource, lines: LineIndex): Prose {
  const tree = parseMarkdown(twoByte(scalar.value))
  const offsets = alignScalar(scalar.value, scalar.source)
  const inFile = (offset: number): number =>
    scalar.offset + (offsets[offset] ?? scalar.source.length)
  walkNodes(tree, (node) => {
    movePosition(node, inFile, lines)
    const { labels = [] } = (node as Paragraph | Heading).data ?? {}
    for (const label of labels) movePosition(label, inFile, lines)
  })
  return { file, tree }
}

function movePosition(
  node: { position?: Node['position'] },
  inFile: (offset: number) => number,
  lines: LineIndex,
): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  node.position = lines.position(inFile(start), inFile(end))
}
