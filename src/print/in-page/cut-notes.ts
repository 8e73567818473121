import type { PageEnd } from '../placement.ts'
import { elements } from './elements.ts'
import { type Spot, spotBelow } from './spots.ts'

/** For each note, in the order of pages: where its pieces end, but for the last. */
export type CutsOfNotes = ReadonlyMap<number, readonly Spot[]>

/** Finds where notes that run on are to be cut. Changes nothing. */
export function findCutsOfNotes(ends: readonly PageEnd[]): CutsOfNotes {
  const cuts = new Map<number, Spot[]>()
  for (const { note, until } of ends.flatMap(({ notes }) => notes)) {
    const spots = cuts.get(note) ?? []
    cuts.set(note, spots)
    const element = elements.notes[note - 1]
    if (until === undefined || !element) continue
    const spot = spotBelow(wordsOf(element), element.getBoundingClientRect().top + until)
    if (spot) spots.push(spot)
  }
  return cuts
}

/** Cuts each note into its pieces, in order. */
export function cutNotes(cuts: CutsOfNotes): Map<number, HTMLElement[]> {
  const pieces = new Map<number, HTMLElement[]>()
  for (const [note, spots] of cuts) {
    const element = elements.notes[note - 1]
    if (!element) continue
    // From its end forwards, so that the places found stay true.
    const rests = spots.toReversed().map((spot) => {
      const range = document.createRange()
      startBefore(range, spot, wordsOf(element))
      range.setEnd(element, element.childNodes.length)
      const rest = document.createElement('div')
      rest.className = 'note continued'
      rest.dataset.note = String(note)
      rest.append(range.extractContents())
      return rest
    })
    pieces.set(note, [element, ...rests.reverse()])
  }
  return pieces
}

const wordsOf = (note: HTMLElement): Element => note.querySelector('.note-text') ?? note

/** Before whatever begins with that place: an item that was cut off would leave the room of its letter behind. */
function startBefore(range: Range, { node, offset }: Spot, within: Element): void {
  if (offset > 0) {
    range.setStart(node, offset)
    return
  }
  const begins = (at: Node): boolean =>
    at.previousSibling === null ||
    (at.previousSibling.textContent?.trim() === '' && begins(at.previousSibling))
  let outermost = node
  for (let at = node; begins(at) && at.parentNode && at.parentNode !== within; at = at.parentNode)
    outermost = at.parentNode
  range.setStartBefore(outermost)
}
