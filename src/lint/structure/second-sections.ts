import type { Report, Section } from '../../model/report.ts'
import { onceFor } from '../../support/once-for.ts'
import { textOf } from '../../support/texts/text-of.ts'

/**
 * Sections whose title another one bears as well, each with that other one: of a file and its copy (“02-timescales -
 * Copy.md”) the copy, whose name is longer.
 */
export const secondSections = onceFor((report: Report): ReadonlyMap<Section, Section> => {
  const first = new Map<string, Section>()
  const second = new Map<Section, Section>()
  for (const section of report.sections) {
    const title = section.title && textOf(section.title).trim().toLowerCase()
    if (!title) continue
    const other = first.get(title)
    if (!other) first.set(title, section)
    else if (section.source.file.length >= other.source.file.length) second.set(section, other)
    else {
      second.set(other, section)
      first.set(title, section)
    }
  }
  return second
})
