import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { isListedName } from '../word-nature.ts'

/** Capitals before the figures of a file's number; after a space they are no date, age, year or time of day. */
const letters =
  /(?<![A-Za-z0-9'])[A-Z]{2,4}(?=[/_-]?\d|\.\d+[./-]\d{3}| \d{1,4}\/(?!(?:19|20)\d\d\b)\d{3}| \d{5})/g

/** Capitals that begin the number of a file, “CR/12/3456”, “CR 12/3456”, whoever has these initials; “KHAN/12” is a name. */
export function findReferences(text: string): Stretch[] {
  return allMatches(text, letters).flatMap(({ 0: found, index }) =>
    isListedName(found.toLowerCase()) ? [] : [{ start: index, end: index + found.length }],
  )
}
