import type { Measurements } from './measurements.ts'
import { type PagePlan, spaceAboveNotes } from './plan-pages.ts'

/** A plan in terms of what was measured, as it is handed to the page. Lengths in CSS pixels. */
export interface Placement {
  ends: PageEnd[]
  /** The page on which each entry of the contents leads. */
  pageOfId: Array<[string, number]>
}

export interface PageEnd {
  block: number
  /** From the top of the flow: where the page ends in the block; undefined at the block's end. */
  cut: number | undefined
  /** How far lines of a row reach above the cut, which stand below it. */
  reachUp: number
  /** Pieces of notes, until these heights of the note; undefined where the rest of it stands here. */
  notes: Array<{ note: number; until: number | undefined }>
  /** Space above the notes, or below the last line where there are none. */
  space: number
  last: boolean
}

/** @param contents ids of the headings that the contents list */
export function placementOf(
  plan: PagePlan,
  { blocks, notes }: Measurements,
  contents: readonly string[],
): Placement {
  const edgesOfNote = new Map(notes.map(({ note, edges }) => [note, edges]))
  return {
    ends: plan.pages.map(({ block, line, endsBlock, notes: pieces, slack }, index) => ({
      block,
      cut: endsBlock ? undefined : blocks[block]?.edges[line + 1],
      reachUp: blocks[block]?.reach?.[line + 1]?.up ?? 0,
      notes: pieces.map(({ note, to }) => {
        const edges = edgesOfNote.get(note) ?? []
        return { note, until: to < edges.length - 1 ? edges[to] : undefined }
      }),
      space: pieces.length > 0 ? slack + spaceAboveNotes : slack,
      last: index === plan.pages.length - 1,
    })),
    pageOfId: contents.map((id): [string, number] => [id, plan.pageOfId.get(id) ?? 0]),
  }
}
