import type { Position } from 'unist'
import type { PlacedPseudonym, Privacy } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import { scannedTexts } from '../../support/texts/scanned-texts.ts'
import { placeOfValue } from '../../support/yaml/place-of-value.ts'

interface Placed {
  file: string
  position: Position | undefined
}

/** Of what is found at a place: the pseudonym that may be meant there, if that is written with a letter wrong. */
export const pseudonymMeant = (
  pseudonyms: readonly PlacedPseudonym[],
  found: Placed,
): string | undefined =>
  pseudonyms.find((hit) => hit.kind === 'misspelt' && isAtSamePlace(hit, found))?.pseudonym

/** Whether two things that were found begin at one place. */
export const isAtSamePlace = (one: Placed, other: Placed): boolean =>
  one.file === other.file &&
  one.position !== undefined &&
  one.position.start.line === other.position?.start.line &&
  one.position.start.column === other.position?.start.column

/** How pseudonyms fit with the register, the panel and the text. */
export function surveyPseudonyms(report: Report, privacy: Privacy): PlacedPseudonym[] {
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
    for (const [at, { name, aliases }] of (frontMatter.pseudonyms ?? []).entries()) {
      const place = (...path: Array<string | number>) =>
        placeOfValue({ places }, ['pseudonyms', at, ...path])
      if (name === pseudonym) return { file, position: place('name') }
      const alias = (aliases ?? []).indexOf(pseudonym ?? '')
      if (alias !== -1) return { file, position: place('aliases', alias) }
    }
  }
  const file = report.files.find(({ frontMatter }) => frontMatter.pseudonyms) ?? report.files[0]
  return { file: file?.file ?? '', position: undefined }
}
