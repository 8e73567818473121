import type { Position } from 'unist'
import type { Report } from '../../model/report.ts'
import { placeOfValue } from '../../support/yaml/place-of-value.ts'

/** The facts of the title page that are printed as their author wrote them, each with its key and its place. */
export function factsInWords(
  report: Report,
): Array<{ key: string; text: string; file: string; position: Position }> {
  const { titlePage } = report
  if (!titlePage) return []
  return Object.entries(report.facts).flatMap(([name, text]) => {
    const key = name === 'authorRole' ? 'author-role' : name
    const place = { file: titlePage.file, position: placeOfValue(titlePage, ['report', key]) }
    return typeof text === 'string' ? [{ key, text, ...place }] : []
  })
}
