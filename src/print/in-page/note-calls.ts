import type { MeasuredBlock } from '../measurements.ts'
import { middleOf } from './lines.ts'

type Calls = MeasuredBlock['calls']

/** The notes that are first called in an element. */
export const notesIn = (element: Element): Array<{ link: Element; note: number }> =>
  [...element.querySelectorAll('a[id^="note-call-"]')].flatMap((link) => {
    const call = /^note-call-(\d+)$/.exec(link.id)
    return call ? [{ link, note: Number(call[1]) }] : []
  })

/**
 * The notes that an element calls, each with the line between whose edges it is called.
 *
 * @param middles of markers whose place says nothing of their line: the middle of that line, which decides on which
 *   side of a cut they go
 */
export const callsOf = (
  element: Element,
  edges: readonly number[],
  middles?: ReadonlyMap<Element, number>,
): Calls =>
  notesIn(element).flatMap(({ link, note }) => {
    const middle = middles?.get(link) ?? middleOf(link.getBoundingClientRect())
    let line = edges.findLastIndex((edge) => edge <= middle)
    line = Math.max(0, Math.min(line, edges.length - 2))
    return [{ note, line }, ...calledBy(note, line)]
  })

/** A note that a note calls belongs to the line that calls the outer one. */
const calledBy = (note: number, line: number): Calls => {
  const element = document.getElementById(`note-${note}`)
  return (element ? notesIn(element) : []).flatMap((inner) => [
    { note: inner.note, line, inNote: true as const },
    ...calledBy(inner.note, line),
  ])
}
