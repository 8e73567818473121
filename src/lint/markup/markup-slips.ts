import type { Heading, Node, Paragraph, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Place, Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import { onceFor } from '../../support/once-for.ts'
import { indexLines } from '../../support/texts/line-index.ts'
import { walkNodes } from '../../support/texts/nodes-of.ts'
import { hidden } from '../../support/texts/text-run.ts'
import { slipsInBlock } from './slips-in-block.ts'
import { slipsInLine } from './slips-in-line.ts'

/** Words in which a slip may stand, as they were written; what Markdown has read in them is `hidden`. */
export interface Written {
  text: string
  node: RootContent
  /** The blocks among which it stands, where they are those of a section. */
  among: readonly RootContent[] | undefined
}

/** Markdown that its author meant and that is printed as its characters. */
export interface Slip {
  start: number
  end: number
  /** What is expected instead: the end of a sentence. */
  expected: string
  /** What could stand in its place, where that is sure. */
  mend?: string
  /** How it is printed, if not as it stands: “as a line”. */
  printed?: string
}

export interface PlacedSlip extends Place, Omit<Slip, 'start' | 'end'> {
  written: string
}

/** All Markdown with a slip in it. Worked out once: several rules let be what is none of theirs. */
export const markupSlips = onceFor((report: Report): readonly PlacedSlip[] => {
  const sources = new Map(
    report.files.map((one) => [one.file, { ...one, lines: indexLines(one.text) }]),
  )
  return report.prose.flatMap(({ file, tree }) => {
    const source = sources.get(file)
    if (!source) return []
    const { text, lines } = source
    return blocksIn(tree, source.tree === tree).flatMap(({ node, among }) => {
      const from = node.position?.start.offset ?? 0
      if (!marks.test(text.slice(from, node.position?.end.offset))) return []
      const block: Written = { node, among, text: hideRead(node, text) }
      const slips = firstOfEach([...slipsInBlock(block, report), ...slipsInLine(block, report)])
      return slips.map((slip): PlacedSlip => {
        const written = text.slice(from + slip.start, from + slip.end)
        const show = showRead(block.text.slice(slip.start, slip.end), written)
        const mend = slip.mend === undefined ? undefined : show(slip.mend)
        const position = lines.position(from + slip.start, from + slip.end)
        // What makes it none was read by itself, and stands within it.
        if (mend === written)
          return { file, position, written, expected: 'no link, picture or note within another' }
        const expected = show(slip.expected)
        const { printed } = slip
        return {
          file,
          position,
          written,
          expected,
          ...(mend === undefined ? {} : { mend }),
          ...(printed === undefined ? {} : { printed }),
        }
      })
    })
  })
})

/** Whether what stands at a place is, or is in, Markdown with a slip in it. */
export function isInSlip(report: Report, file: string, position: Position | undefined): boolean {
  const at = position?.start.offset ?? -1
  return markupSlips(report).some(
    (slip) =>
      slip.file === file &&
      (slip.position.start.offset ?? 0) <= at &&
      at < (slip.position.end.offset ?? 0),
  )
}

/** Most blocks are words alone. */
const marks =
  /[[\]{}*_#<|^~\t•·▪◦‣●○\uF0B7\uF0A7\uF0D8\uF0FC¹²³⁰⁴-⁹]|[.!?][’”'")]?\d|==|%%|^(?: {4}|\\[a-z]|[a-z-]+:|[-–—+]|\d{1,2}[.)][\u00A0\u2007\u202F]?\p{L})/mu

const wordy = new Set(['paragraph', 'heading', 'tableCell', 'code', 'thematicBreak'])

function blocksIn(tree: Root, isOwn: boolean): Array<Omit<Written, 'text'>> {
  const found: Array<Omit<Written, 'text'>> = []
  const top = new Set(isOwn ? tree.children : [])
  walkNodes(tree, (node) => {
    if (!wordy.has(node.type)) return
    const one = node as RootContent
    found.push({ node: one, among: top.has(one) ? tree.children : undefined })
  })
  return found
}

/** Labels and “{-}”, after which notes and the signs of a heading may stand. */
const marksAtEnd = /(?:\{(?:#[\p{L}\p{N}_-]+|-)\}[ \t]*)+(?=[\s>\uFFFC#=-]*$)/u

const read = new Set(['inlineCode', 'html', 'authorNote', 'footnoteReference', 'image', 'link'])

/** What was written, with what Markdown has read hidden, and what the author said by a backslash to be words. */
function hideRead(block: Node, source: string): string {
  const from = block.position?.start.offset ?? 0
  let text = source.slice(from, block.position?.end.offset ?? from)
  const hide = (start: number, end: number): void => {
    text = text.slice(0, start) + hidden.repeat(end - start) + text.slice(end)
  }
  walkNodes(block, ({ type, position }) => {
    const start = (position?.start.offset ?? 0) - from
    const end = (position?.end.offset ?? 0) - from
    if (type === 'strong' || type === 'emphasis') {
      // What else it has of those was read as its words, and nobody knows where it was to end.
      for (const { 0: signs, index } of allMatches(text.slice(start, end), /[*_]+/g))
        hide(start + index, start + index + signs.length)
      // A bare address becomes a link wherever it stands, in the middle of a slip too.
    } else if (read.has(type) && (type !== 'link' || /[[<]/.test(text[start] ?? ''))) {
      hide(start, end)
    }
  })
  const { labels, unnumbered } = (block as Paragraph | Heading).data ?? {}
  if (labels || unnumbered) text = text.replace(marksAtEnd, (all) => hidden.repeat(all.length))
  return text.replace(/\\[!-/:-@[-`{-~]/g, hidden + hidden)
}

/** Puts back what was hidden, stretch by stretch. */
function showRead(text: string, written: string): (mended: string) => string {
  const stretches = allMatches(text, stretch).map(({ 0: all, index }) =>
    written.slice(index, index + all.length),
  )
  return (mended) => {
    const rest = [...stretches]
    return mended.replace(stretch, () => rest.shift() ?? '')
  }
}

const stretch = new RegExp(`${hidden}+`, 'g')

/** Of two that overlap, the one that was found first. */
function firstOfEach(slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = []
  for (const slip of slips)
    if (!kept.some(({ start, end }) => start < slip.end && slip.start < end)) kept.push(slip)
  return kept
}
