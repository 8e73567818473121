import type { Position } from 'unist'
import type { Privacy, PseudonymHit } from '../model/privacy.ts'
import type { Report } from '../model/report.ts'
import { placeOfValue } from '../support/place-of-value.ts'
import { scannedTexts } from '../support/scanned-texts.ts'

/** What is wrong with a pseudonym, and where: in the text, or where it is declared. */
export type PlacedPseudonym = PseudonymHit & {
  file: string
  position: Position | undefined
}

const made = new WeakMap<Report, readonly PlacedPseudonym[]>()

/** How pseudonyms fit with the register, the panel and the text. Worked out once for a report. */
export function surveyPseudonyms(report: Report, privacy: Privacy): readonly PlacedPseudonym[] {
  const known = made.get(report) ?? survey(report, privacy)
  made.set(report, known)
  return known
}

interface Placed {
  file: string
  position: Position | undefined
}

/** Of what is found at a place: the pseudonym that may be meant there, if that is written with a letter wrong. */
export function pseudonymMeant(
  report: Report,
  privacy: Privacy,
  found: Placed,
): string | undefined {
  return surveyPseudonyms(report, privacy).find(
    (hit) => hit.kind === 'misspelt' && isAtSamePlace(hit, found),
  )?.pseudonym
}

/** Whether two things that were found begin at one place. */
export const isAtSamePlace = (one: Placed, other: Placed): boolean =>
  one.file === other.file &&
  one.position !== undefined &&
  one.position.start.line === other.position?.start.line &&
  one.position.start.column === other.position?.start.column

function survey(report: Report, privacy: Privacy): PlacedPseudonym[] {
  const texts = scannedTexts(report).filter(
    ({ kind, place }) => kind !== 'hidden' && place !== 'data',
  )
  return privacy.checkPseudonyms(texts).map((hit): PlacedPseudonym => {
    const text = hit.run === undefined ? undefined : texts[hit.run]
    if (text) {
      const position = text.position(hit.start ?? 0, hit.end ?? 0)
      return { ...hit, file: text.file, position }
    }
    return { ...hit, ...declarationOf(report, hit.pseudonym) }
  })
}

function declarationOf(report: Report, pseudonym: string | undefined) {
  for (const { file, frontMatter, places } of report.files) {
    const at = (frontMatter.pseudonyms ?? []).findIndex(({ name }) => name === pseudonym)
    if (at !== -1) return { file, position: placeOfValue({ places }, ['pseudonyms', at, 'name']) }
  }
  const file = report.files.find(({ frontMatter }) => frontMatter.pseudonyms) ?? report.files[0]
  return { file: file?.file ?? '', position: undefined }
}
