import type { Severity } from '../model/finding.ts'

/**
 * How a text is read: as words; as a footnote, which cites; as an address or code, which is no prose; as somebody's
 * name; as data of the format, in which only people of the register are looked for.
 */
export type TextKind = 'prose' | 'note' | 'cell' | 'code' | 'person' | 'data'

/** A text that a motivated reader could get out of a file, whether the file shows it or not. */
export interface FoundText {
  text: string
  /** Where it stands, in words that hold nothing of the file: “page 3, bookmark”. */
  place: string
  /** Page of a PDF, line of an HTML file, paragraph of a part of a Word file; from 1. */
  line: number
  kind: TextKind
  /** Runs on from the text before it, so that a name may begin there and end here. */
  runsOn?: boolean
}

/** Something about a file that a reader should know before it is handed on, whatever names it holds. */
export interface Trait {
  ruleId: string
  severity: Severity
  /** In words that hold nothing of the file. */
  message: string
  line: number
  /** Who is named by it: no finding if that is one whom the report may name. */
  person?: string
}

/** All that was extracted from a file. Plain data: it comes from a thread of its own. */
export interface Extraction {
  texts: FoundText[]
  traits: Trait[]
}

export const nothingFound = (): Extraction => ({ texts: [], traits: [] })

/** Adds what a file within a file holds, with the place of that file before each place. */
export function addInner(to: Extraction, from: Extraction, place: string, line: number): void {
  for (const one of from.texts) to.texts.push({ ...one, place: `${place}, ${one.place}`, line })
  for (const one of from.traits)
    to.traits.push({ ...one, message: `${one.message} (${place})`, line })
}

/** Adds a warning about the file as a whole, once. */
export function warn(found: Extraction, ruleId: string, message: string): void {
  if (!found.traits.some((one) => one.message === message))
    found.traits.push({ ruleId, severity: 'warning', line: 1, message })
}

/** Adds somebody who wrote, changed or commented on the file, and a warning about it. */
export function addAuthor(found: Extraction, person: string, place: string, line = 1): void {
  found.texts.push({ text: person, place, line, kind: 'person' })
  const message = `Unexpected name of whoever wrote it (${place}), expected none, or one whom the report names`
  found.traits.push({ ruleId: 'verify/author', severity: 'warning', line, message, person })
}
