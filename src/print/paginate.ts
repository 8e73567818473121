import { fitNotes, type NoteLookup, pieceHeight, wholeNote } from './fit-notes.ts'
import type { FlowBox, NoteHeights, NotePiece, PageRoom, PlannedPage } from './page-plan.ts'

/**
 * Cuts a run of boxes into pages: the heart of the printing, without a browser in it.
 *
 * Among all ways to end the pages it finds the one that costs least: short pages cost by the square of
 * what they waste, and more where the text that follows would have fitted; a note that runs on costs;
 * forbidden breaks cost so much that they are taken only where nothing else fits, and a heading is left
 * without its text only where not even those do. Each note stands at the
 * foot of the page of its box; one that does not fit runs on at the foot of the next page, after at least
 * two lines. It ends for any input: a page takes at least one box, or one line of a note.
 *
 * @returns pages that hold every box once and in order, and every line of every note once and in order
 */
export function paginate(
  boxes: readonly FlowBox[],
  noteHeights: readonly NoteHeights[],
  room: PageRoom,
): PlannedPage[] {
  if (boxes.length === 0) return []
  const notes = new Map(noteHeights.map((note) => [note.note, note]))
  const states: Array<Map<string, State>> = Array.from(
    { length: boxes.length + 1 },
    () => new Map(),
  )
  states[0]?.set('', { at: 0, carry: [], cost: 0 })
  for (let at = 0; at <= boxes.length; at++) {
    const waiting = cheapest(states[at]?.values() ?? [])
    for (let state = waiting.shift(); state; state = waiting.shift()) {
      if (at === boxes.length && state.carry.length === 0) continue
      for (const next of pagesFrom(state, boxes, notes, room)) {
        const key = next.carry.map((piece) => `${piece.note}:${piece.from}`).join()
        const known = states[next.at]?.get(key)
        const better = known && known.cost <= next.cost ? known : next
        states[next.at]?.set(key, better)
        // After a page of notes alone the same box still waits, with fewer notes before it.
        if (next.at === at && !waiting.includes(better)) waiting.push(better)
      }
    }
  }
  return pagesOf(states[boxes.length]?.get(''))
}

/** A way to have filled pages so far: up to which box, and which notes are still to be printed. */
interface State {
  at: number
  carry: NotePiece[]
  cost: number
  page?: PlannedPage
  before?: State
}

const costs = {
  /** Of a page that is all empty; the square of the share that is. */
  waste: 40,
  /** Of a page that could have been full and is all empty. */
  early: 80,
  noteRunsOn: 7,
  /** What a fifth of a page wastes. */
  lonelyBreak: 1.6,
  costlyBreak: 6,
  /** What a quarter of a page wastes. */
  grudgingBreak: 2.5,
  /** What a third of a page wastes. */
  severingBreak: 4.5,
  dearBreak: 20,
  forbiddenBreak: 10_000,
  strandingBreak: 1_000_000,
  noteNotBegun: 20_000,
  notesAlone: 40,
}

/** A page is not ended with more than this share of it empty, unless nothing else is possible. */
const mostWaste = 0.6
const leastNoteLines = 2
/** How many ways to have reached a box are followed up: keeps the time linear. */
const waysKept = 4

const cheapest = (states: Iterable<State>): State[] =>
  [...states].sort((a, b) => a.cost - b.cost).slice(0, waysKept)

function pagesFrom(
  state: State,
  boxes: readonly FlowBox[],
  notes: NoteLookup,
  room: PageRoom,
): State[] {
  if (state.at === boxes.length) return [pageOfNotes(state, boxes, notes, room)]
  for (const worst of ['dear', 'forbidden'] as const) {
    const found = fittingPages(state, boxes, notes, room, worst)
    if (found.length > 0) return found
  }
  const stranding = fittingPages(state, boxes, notes, room, 'stranding')
  if (state.carry.length > 0) return [pageOfNotes(state, boxes, notes, room), ...stranding]
  return stranding.length > 0 ? stranding : [pageOfOneBox(state, boxes, notes, room)]
}

/**
 * The pages that can follow and end with no worse a break, each with all its notes begun; if forbidden
 * breaks are taken, also others.
 */
function fittingPages(
  state: State,
  boxes: readonly FlowBox[],
  notes: NoteLookup,
  room: PageRoom,
  worst: 'dear' | 'forbidden' | 'stranding',
): State[] {
  const first = boxes[state.at] as FlowBox
  const queue = [...state.carry]
  let queueHeight = queue.reduce((sum, piece) => sum + pieceHeight(piece, notes, room), 0)
  const found: State[] = []
  for (let end = state.at + 1; end <= boxes.length; end++) {
    const last = boxes[end - 1] as FlowBox
    const body = last.bottom - first.top + first.repeatedHead
    if (body > room.height) break
    for (const note of last.notes) {
      const piece = wholeNote(note, notes)
      putInOrder(queue, piece, state.carry.length)
      queueHeight += pieceHeight(piece, notes, room)
    }
    const isEnd = end === boxes.length
    if (!isEnd && breakCosts[last.breakAfter] > breakCosts[worst]) continue
    const rule = queue.length > 0 ? room.noteRule : 0
    const available = room.height - body - rule
    const breakCost = isEnd ? 0 : breakCosts[last.breakAfter]
    if (queueHeight <= available) {
      const slack = available - queueHeight
      const cost = state.cost + breakCost + (isEnd ? 0 : wasteCost(slack, room))
      const page = { first: state.at, end, notes: [...queue], slack }
      found.push({ at: end, carry: [], cost, page, before: state })
      continue
    }
    const fitted = fitNotes(queue, available, notes, room, leastNoteLines)
    const allBegun = fitted.rest.length === 1 && fitted.placed.length === queue.length
    if (!allBegun) {
      // Two notes of one line, the first of which fills a page: they gain nothing by parting the line from
      // its heading, nor by leaving a page empty before it.
      const others = queue.length - last.notes.length
      const hopeless = !canBeginNotes(last, notes, room)
      if (!hopeless || fitted.placed.length <= others) continue
    }
    const used = fitted.placed.reduce((sum, piece) => sum + pieceHeight(piece, notes, room), 0)
    const slack = available - used
    const cost =
      state.cost +
      breakCost +
      (allBegun ? costs.noteRunsOn : costs.noteNotBegun) +
      wasteCost(slack, room)
    found.push({
      at: end,
      carry: fitted.rest,
      cost,
      page: { first: state.at, end, notes: fitted.placed, slack },
      before: state,
    })
  }
  const full = found.filter(
    ({ at, page }) => at === boxes.length || (page?.slack ?? 0) <= mostWaste * room.height,
  )
  return endedEarly(full.length > 0 ? full : found, boxes, room)
}

/** Lines of cells beside one another call their notes as they stand: at the foot those stand as they are numbered. */
function putInOrder(queue: NotePiece[], piece: NotePiece, carried: number): void {
  const next = queue.findIndex(({ note }, index) => index >= carried && note > piece.note)
  queue.splice(next === -1 ? queue.length : next, 0, piece)
}

/** The same pages, the dearer the more of what follows would have fitted: a reader sees no cause for that gap. */
function endedEarly(pages: State[], boxes: readonly FlowBox[], room: PageRoom): State[] {
  const slackOf = ({ page }: State): number => page?.slack ?? 0
  const fair = pages.filter(({ at }) => {
    const end = at === boxes.length ? 'free' : boxes[at - 1]?.breakAfter
    return end === 'free' || end === 'costly'
  })
  const least = Math.min(...fair.map(slackOf))
  return pages.map((state) => {
    const early = Math.max(0, slackOf(state) - least) / room.height
    return early > 0 ? { ...state, cost: state.cost + costs.early * early } : state
  })
}

/** Whether all notes of a box can begin on a page that holds nothing else. */
function canBeginNotes(box: FlowBox, notes: NoteLookup, room: PageRoom): boolean {
  const queue = box.notes.map((note) => wholeNote(note, notes))
  const available = room.height - (box.bottom - box.top + box.repeatedHead) - room.noteRule
  return fitNotes(queue, available, notes, room, leastNoteLines).placed.length === queue.length
}

const breakCosts = {
  free: 0,
  lonely: costs.lonelyBreak,
  costly: costs.costlyBreak,
  grudging: costs.grudgingBreak,
  severing: costs.severingBreak,
  dear: costs.dearBreak,
  forbidden: costs.forbiddenBreak,
  stranding: costs.strandingBreak,
}

const wasteCost = (slack: number, room: PageRoom): number =>
  costs.waste * (slack / room.height) ** 2

/** A page of notes that run on, with no text above them; the foot of a row is in its table, whose head is repeated. */
function pageOfNotes(
  state: State,
  boxes: readonly FlowBox[],
  notes: NoteLookup,
  room: PageRoom,
): State {
  const available = room.height - (boxes[state.at - 1]?.headAboveNotes ?? 0) - room.noteRule
  let fitted = fitNotes(state.carry, available, notes, room, leastNoteLines)
  if (fitted.placed.length === 0) fitted = fitNotes(state.carry, available, notes, room, 1)
  if (fitted.placed.length === 0) fitted = oneLine(state.carry)
  const used = fitted.placed.reduce((sum, piece) => sum + pieceHeight(piece, notes, room), 0)
  const page = {
    first: state.at,
    end: state.at,
    notes: fitted.placed,
    slack: Math.max(0, available - used),
  }
  return {
    at: state.at,
    carry: fitted.rest,
    cost: state.cost + costs.notesAlone,
    page,
    before: state,
  }
}

/** For a line of a note that is higher than a page: it is printed all the same. */
function oneLine([first, ...others]: readonly NotePiece[]): {
  placed: NotePiece[]
  rest: NotePiece[]
} {
  if (!first) return { placed: [], rest: [] }
  const cut = first.from + 1
  const rest = cut < first.to ? [{ ...first, from: cut }, ...others] : others
  return { placed: [{ ...first, to: cut }], rest }
}

/** For a box whose notes cannot all begin on its page, or that is itself higher than a page. */
function pageOfOneBox(
  state: State,
  boxes: readonly FlowBox[],
  notes: NoteLookup,
  room: PageRoom,
): State {
  const box = boxes[state.at] as FlowBox
  const queue = box.notes.map((note) => wholeNote(note, notes))
  const available = room.height - (box.bottom - box.top + box.repeatedHead) - room.noteRule
  const strict = fitNotes(queue, available, notes, room, leastNoteLines)
  const fitted = strict.placed.length > 0 ? strict : fitNotes(queue, available, notes, room, 1)
  const used = fitted.placed.reduce((sum, piece) => sum + pieceHeight(piece, notes, room), 0)
  const page = {
    first: state.at,
    end: state.at + 1,
    notes: fitted.placed,
    slack: Math.max(0, available - used),
  }
  const cost = state.cost + costs.noteNotBegun + breakCosts[box.breakAfter]
  return { at: state.at + 1, carry: fitted.rest, cost, page, before: state }
}

function pagesOf(last: State | undefined): PlannedPage[] {
  const pages: PlannedPage[] = []
  for (let state = last; state?.page; state = state.before) pages.unshift(state.page)
  return pages
}
