import { type Element, isElement, type Kid, makeElement } from './structure.ts'

/**
 * Puts every footnote right after the marker that first calls it, in one piece, and takes the feet of
 * pages out of what is read: to a listener pages do not end.
 */
export function placeNotes(root: Element): void {
  const notes = new Map<number, Element>()
  takeNotes(root, notes)
  const insertInto = (element: Element): void => {
    for (let index = 0; index < element.kids.length; index++) {
      const kid = element.kids[index]
      if (!kid || !isElement(kid)) continue
      const calls = firstCallsIn(kid, isHeading(kid))
      const called = calls.flatMap((number) => {
        const note = notes.get(number)
        notes.delete(number)
        return note ?? []
      })
      element.kids.splice(index + 1, 0, ...called)
      insertInto(kid)
    }
  }
  insertInto(root)
  // A note whose marker is not found is still read, after all else.
  root.kids.push(...notes.values())
}

/** Behind a heading, lest it sounds as a part of it; anywhere else in the middle of the words. */
const isHeading = ({ type }: Element): boolean => /^H\d$|^TOC/.test(type)

function firstCallsIn(element: Element, deeply: boolean): number[] {
  const call = /^call-(\d+)$/.exec(element.mark ?? '')?.[1]
  if (call !== undefined) return [Number(call)]
  return deeply ? element.kids.filter(isElement).flatMap((kid) => firstCallsIn(kid, true)) : []
}

/** Takes notes and feet out of an element; says whether it was there for a foot alone. */
function takeNotes(element: Element, notes: Map<number, Element>): void {
  element.kids = element.kids.flatMap((kid): Kid[] => {
    if (!isElement(kid)) return [kid]
    takeNotes(kid, notes)
    const { mark } = kid
    if (mark === 'foot' || mark === 'aside') return []
    const number = /^note-(\d+)$/.exec(mark ?? '')?.[1]
    if (number === undefined) return [kid]
    const before = notes.get(Number(number))
    if (before) joinPieces(before, kid)
    else {
      notes.set(Number(number), makeElement('Note', kid.kids, { id: `note-${number}` }))
    }
    return []
  })
}

/** Puts the rest of a note after its beginning; what was cut in the middle becomes one again. */
function joinPieces(before: Element, after: Element): void {
  const last = before.kids.at(-1)
  const [first, ...others] = after.kids
  if (last && first && isElement(last) && isElement(first) && first.mark?.startsWith('goeson')) {
    joinPieces(last, first)
    before.kids.push(...others)
  } else before.kids.push(...after.kids)
}
