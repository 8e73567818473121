import type { Extraction, Trait } from './extraction.ts'

/** A file that is not read; why, in words that hold nothing of it. One within another fails alone. */
export class Unreadable extends Error {}

/** The end of all reading: a file that, with those within it, takes more than any document. */
export class Excessive extends Unreadable {
  constructor(why: string) {
    super(`${why}, as a file does that is made to do harm`)
  }
}

/** What can be read, in words for somebody who has named something else. */
export const readable =
  'a PDF, a Word file (.docx, .rtf), an OpenDocument file (.odt) or a web page (.html)'

export function notRead(why: string, expected = readable): Trait {
  return {
    ruleId: 'verify/unreadable',
    severity: 'error',
    line: 1,
    message: `Not read: ${why}, expected ${expected}; nothing in it was checked`,
  }
}

export const nothingRead = (why: string, expected?: string): Extraction => ({
  texts: [],
  traits: [notRead(why, expected)],
})

/** The same of a part of a file of which the rest was read. */
export const partlyRead = (what: string, line = 1): Trait => ({
  ruleId: 'verify/unreadable',
  severity: 'error',
  line,
  message: `Not read: ${what}, expected a file that can be read whole; what stands there was not checked`,
})
