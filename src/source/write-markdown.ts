import type { Heading, Node, Paragraph, Parents, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import {
  defaultHandlers,
  type Handle,
  type Info,
  type Join,
  type State,
  toMarkdown,
} from 'mdast-util-to-markdown'
import type { DataBlockMark } from '../model/mdast-extensions.ts'
import { headingEnd } from './block-marks.ts'

const marksAtEnd = /(\s[ \t>]*)?((?:\{(?:#[\p{L}\p{N}_-]+|-)\}[ \t]*)+)$/u

/**
 * Writes a block in one way of writing Markdown: ATX headings, `-` for bullets, `*` for emphasis, fences
 * of backticks, aligned tables. Words, links, notes, comments and labels stay as they are in the source;
 * lines are not re-flowed.
 */
export function writeBlock(block: RootContent, source: string): string {
  const handlers: Record<string, Handle> = {
    paragraph: (node: Paragraph, parent, state, info) =>
      withMarks(node, parent, state, info, source, defaultHandlers.paragraph as Handle),
    heading: (node: Heading, parent, state, info) =>
      withMarks(node, parent, state, info, source, defaultHandlers.heading as Handle),
    dataBlock: (node: DataBlockMark) => `::${node.name}`,
    authorNote: (node: { value: string }) => node.value,
    html: (node: { value: string }) => node.value,
  }
  for (const type of verbatimTypes) {
    handlers[type] = (node: Node, parent) => verbatim(node, parent, source)
  }
  const written = toMarkdown(
    { type: 'root', children: [block] },
    {
      bullet: '-',
      bulletOther: '*',
      emphasis: '*',
      strong: '*',
      fence: '`',
      fences: true,
      rule: '*',
      listItemIndent: 'one',
      incrementListMarker: true,
      join: [joinNotes],
      extensions: [gfmToMarkdown({ firstLineBlank: false }), { handlers: handlers as never }],
    },
  )
  return written.replace(/\n+$/, '')
}

/** What stands in a line and is not an author's choice between two ways of saying the same. */
const verbatimTypes = [
  'text',
  'inlineCode',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteReference',
  'definition',
]

/** A comment stays where it stands: in the line before its block. */
const joinNotes: Join = (left, right) => {
  const adjacent = (right.position?.start.line ?? 0) - (left.position?.end.line ?? 0) === 1
  return (left as Node).type === 'authorNote' && adjacent ? 0 : undefined
}

/** A paragraph or heading, with `{#label}` and `{-}` after it as they were. */
function withMarks(
  node: Paragraph | Heading,
  parent: Parents | undefined,
  state: State,
  info: Info,
  source: string,
  write: Handle,
): string {
  const marks = marksOf(node, source)
  if (!marks) return write(node, parent, state, info)
  // A comment may stand before or after the marks: all stays as it is.
  const hasNotes = node.children.some(({ type }) => type === 'authorNote')
  if (hasNotes && node.type === 'paragraph') return clean(sliceOf(node, source))
  const gap = node.type === 'paragraph' && /[\r\n]/.test(marks.gap) ? '\n' : ' '
  const words = write(node, parent, state, info)
  return words === '' ? marks.text : `${words}${gap}${marks.text}`
}

interface Marks {
  gap: string
  text: string
  /** Offset at which they, with the gap before them, begin. */
  start: number
}

function marksOf(node: Node, source: string): Marks | undefined {
  const { data, type } = node as Paragraph | Heading
  if (!data?.labels && !data?.unnumbered) return undefined
  const written = sliceOf(node, source)
  const raw = type === 'heading' ? written.replace(headingEnd, '') : written
  const found = marksAtEnd.exec(raw.trimEnd())
  const [, gap = '', text = ''] = found ?? []
  return found
    ? { gap, text: text.trimEnd(), start: (node.position?.start.offset ?? 0) + found.index }
    : undefined
}

/** What was written, without what a list or quotation put before its lines, and without marks. */
function verbatim(node: Node, parent: Parents | undefined, source: string): string {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const marks = parent && marksOf(parent, source)
  const cut = marks && start < marks.start && end > marks.start ? marks.start : end
  const written = clean(source.slice(start, cut))
  return cut < end ? written.trimEnd() : written
}

const sliceOf = ({ position }: Node, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)

const clean = (written: string): string => written.replace(/[ \t]*(?:\r\n|\n|\r)[ \t>]*/g, '\n')
