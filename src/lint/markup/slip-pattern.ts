import type { Slip } from './markup-slips.ts'

/** What a label is to be, and which of those that a report has was meant. */
export interface Labels {
  has(label: string): boolean
  /** Whether something refers to it, and nothing bears it. */
  isWanted(label: string): boolean
}

/** How a construct is written wrongly, and what its author meant by it; undefined where it is no slip. */
export interface SlipPattern {
  pattern: RegExp
  meant(
    groups: Record<string, string>,
    labels: Labels,
  ): string | Omit<Slip, 'start' | 'end'> | undefined
}
