/** Something that a statutory section has to say. */
export interface OutlineDemand {
  /** What rules and people call it: `independence`. */
  id: string
  /** What is expected, as the object of “expected …”. */
  expected: string
  /** Regular expressions without regard to case; one of them has to match the section's words. */
  any: string[]
  /** Other sections in which it may be said as well. */
  or: string[]
  /** Good to have, and no more. */
  advice: boolean
}

/** One section that the statutory guidance asks a report to have. */
export interface OutlineSection {
  id: string
  /** As the guidance heads it. */
  heading: string
  /** Other headings that mean the same. */
  also: string[]
  /** Words that mark it within a longer heading. */
  within: string[]
  required: boolean
  /** Regular expressions: words of the report that excuse its absence. */
  unless: string[]
  /** What belongs there, for the author. */
  note: string
  demands: OutlineDemand[]
}

/** The sections of a report in the order of the guidance: data, read from `templates/outline.yaml`. */
export type Outline = readonly OutlineSection[]
