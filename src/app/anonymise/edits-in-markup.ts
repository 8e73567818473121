import type { Node } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { Stretch } from '../../model/privacy.ts'
import type { Piece, TextRun } from '../../support/texts/text-run.ts'
import type { SourceEdit } from './words.ts'

/** What may vanish with the words in it; a link stays, since it leads somewhere. */
const emphasis = new Set(['emphasis', 'strong', 'delete'])

interface Part extends Stretch {
  node: Node
  /** The emphasis about it, the outermost first. */
  about: Node[]
  inLink: boolean
  whole: boolean
}

/**
 * What to write in a file so that other words stand for a stretch of a run: they take the place of its first
 * part (or of the one in a link), the other parts go, and emphasis goes that nothing is left of.
 *
 * @returns undefined where some of it may not be changed
 */
export function editsInMarkup(
  run: TextRun,
  { start, end }: Stretch,
  replacement: string,
): SourceEdit[] | undefined {
  const parts = partsOf(run, start, end)
  if (parts === undefined || parts.length === 0) return undefined
  const keeper = parts.find(({ inLink }) => inLink) ?? parts[0]
  const gone = (node: Node): boolean => {
    const own = run.pieces.filter((piece) => isWithin(piece.node, node))
    return own.every((piece) =>
      parts.some((part) => part.node === piece.node && part.whole && part !== keeper),
    )
  }
  const words = escaped(replacement)
  const edits = parts.map((part): SourceEdit => {
    const emptied = part === keeper ? undefined : part.about.find(gone)
    const range = (emptied && rangeOf(emptied)) ?? part
    return { start: range.start, end: range.end, text: part === keeper ? words : '' }
  })
  return joined(edits)
}

function partsOf(run: TextRun, start: number, end: number): Part[] | undefined {
  const parents = new Map<Node, Node[]>()
  visitParents(run.node, (node, above) => {
    parents.set(node, above)
  })
  const parts: Part[] = []
  for (const [index, piece] of run.pieces.entries()) {
    const from = Math.max(start, piece.start)
    const to = Math.min(end, endOf(run, index))
    if (from >= to) continue
    const range = piece.literal ? positionOf(run, from, to) : rangeOf(piece.node)
    if (range === undefined || piece.node.position === undefined) return undefined
    if (piece.node.type === 'inlineCode') return undefined
    const above = parents.get(piece.node) ?? []
    parts.push({
      ...range,
      node: piece.node,
      about: above.filter(({ type }) => emphasis.has(type)),
      inLink: above.some(({ type }) => type === 'link'),
      whole: from === piece.start && to === endOf(run, index),
    })
  }
  return parts
}

const endOf = ({ pieces, text }: TextRun, index: number): number =>
  pieces[index + 1]?.start ?? text.length

function positionOf(run: TextRun, from: number, to: number): Stretch {
  const { start, end } = run.position(from, to)
  return { start: start.offset ?? 0, end: end.offset ?? 0 }
}

function rangeOf({ position }: Piece['node']): Stretch | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function isWithin(node: Node, outer: Node): boolean {
  const [own, about] = [rangeOf(node), rangeOf(outer)]
  return (
    own !== undefined && about !== undefined && about.start <= own.start && own.end <= about.end
  )
}

/** Parts that went with the same emphasis are one; touching ones as well. */
function joined(edits: readonly SourceEdit[]): SourceEdit[] {
  const result: SourceEdit[] = []
  for (const edit of edits) {
    const before = result.at(-1)
    if (before && edit.start <= before.end)
      result[result.length - 1] = {
        start: before.start,
        end: Math.max(before.end, edit.end),
        text: before.text + edit.text,
      }
    else result.push(edit)
  }
  return result
}

/** A pseudonym such as “Child_A” is words and no markup. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>|~]/g, '\\$&')
