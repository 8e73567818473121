import type { MeasuredNote } from '../measurements.ts'
import { hasBlocks, isBlock, isWhole } from './blocks.ts'
import { edgesOf } from './lines.ts'

/** Measures a footnote, where it stands for that after the text. */
export function measureNote(element: HTMLElement): MeasuredNote {
  const { top, bottom } = element.getBoundingClientRect()
  const text = element.querySelector('.note-text')
  const edges = [0, ...(text ? endsOf(text) : []).map((end) => end - top)]
  if (edges.length === 1) edges.push(0)
  edges[edges.length - 1] = bottom - top
  return { note: Number(element.dataset.note), edges }
}

/** The bottoms of its lines, and of what stands whole, from the top of the window. */
function endsOf(element: Element): number[] {
  if (isWhole(element)) return [element.getBoundingClientRect().bottom]
  if (hasBlocks(element)) return [...element.children].filter(isBlock).flatMap(endsOf)
  return edgesOf(element).slice(1)
}
