import type { MeasuredBlock } from '../measurements.ts'
import { hasBlocks, isBlock, isWhole } from './blocks.ts'
import { type Line, linesOf, middleOf } from './lines.ts'
import { callsOf, notesIn } from './note-calls.ts'

/**
 * Where a row may be cut: above each line of any of its cells. Lines beside one another need not be level: each goes
 * where its middle is.
 */
export function measureRow(
  row: HTMLElement,
): Required<Pick<MeasuredBlock, 'edges' | 'reach' | 'lonely' | 'calls'>> {
  const { top, bottom } = row.getBoundingClientRect()
  const paragraphs: Line[][] = []
  const middles = new Map<Element, number>()
  for (const { element, lines: added } of [...row.children].flatMap(partsOf)) {
    paragraphs.push(added)
    for (const { link } of notesIn(element)) {
      const middle = middleOf(link.getBoundingClientRect())
      const line = added.findLast((one) => one.top < middle)
      if (line) middles.set(link, middleOf(line))
    }
  }
  const lines = paragraphs.flat()
  const heads = [...row.querySelectorAll<HTMLElement>('thead:not(.stacked thead)')].map(
    headAndFirst,
  )
  const edges = [top]
  for (const { top: edge } of lines.toSorted((one, other) => one.top - other.top)) {
    // The words beside a picture are at its foot: where its middle is tells nothing of them.
    const parted = lines.some((line) => line.picture && line.top < edge - 1 && line.bottom > edge)
    const stranded = heads.some((head) => partsLines(...head, edge))
    if (!parted && !stranded && edge > top + 12 && edge > (edges.at(-1) ?? 0) + 1) edges.push(edge)
  }
  const reach = edges.map((edge, index) =>
    index === 0 ? { up: 0, down: 0 } : reachBeyond(edge, lines),
  )
  const lonely = edges.map((edge) => paragraphs.some((paragraph) => leavesOne(paragraph, edge)))
  edges.push(bottom)
  return {
    edges,
    reach: [...reach, { up: 0, down: 0 }],
    lonely: [...lonely, false],
    calls: callsOf(row, edges, middles),
  }
}

/** Whether an edge parts the first or the last line of a paragraph from the others. */
function leavesOne(lines: readonly Line[], edge: number): boolean {
  const [first, second] = lines
  const [beforeLast, last] = lines.slice(-2)
  return partsLines(first, second, edge) || partsLines(beforeLast, last, edge)
}

const partsLines = (above: Line | undefined, below: Line | undefined, edge: number): boolean =>
  above !== undefined && below !== undefined && middleOf(above) <= edge && middleOf(below) > edge

/** The head of a table within a cell, and the first of the rows that it stands above. */
function headAndFirst(head: HTMLElement): [Line, Line | undefined] {
  const [first] = head.closest('table')?.tBodies[0]?.rows ?? []
  return [head.getBoundingClientRect(), first?.getBoundingClientRect()]
}

/** The space that the cells of a row begin with, in CSS pixels. */
export const spaceAboveWords = (row: HTMLTableRowElement): number =>
  row.cells[0] ? Number.parseFloat(getComputedStyle(row.cells[0]).paddingTop) : 0

/** The parts of a cell that have lines of their own, or stand whole, with their lines. */
function partsOf(element: Element): Array<{ element: Element; lines: Line[] }> {
  if (isWhole(element)) return [{ element, lines: [element.getBoundingClientRect()] }]
  if (hasBlocks(element)) return [...element.children].filter(isBlock).flatMap(partsOf)
  // A cell is as high as its row: what counts is where its words end.
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight)
  const lines = linesOf(element).map((line): Line => {
    // Letters of a font that is higher than the line reach into its neighbours.
    const leading = line.picture ? 0 : (lineHeight - (line.bottom - line.top)) / 2
    return { ...line, top: line.top - leading, bottom: line.bottom + leading }
  })
  return [{ element, lines }]
}

/** How far lines that an edge goes through reach beyond it, on the side where they do not go. */
function reachBeyond(edge: number, lines: readonly Line[]): { up: number; down: number } {
  const crossing = lines.filter((line) => line.top < edge && line.bottom > edge)
  const below = crossing.filter((line) => middleOf(line) > edge)
  const above = crossing.filter((line) => middleOf(line) <= edge)
  return {
    up: Math.max(0, ...below.map((line) => edge - line.top)),
    down: Math.max(0, ...above.map((line) => line.bottom - edge)),
  }
}
