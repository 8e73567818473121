import type { Report, Section } from '../model/report.ts'
import { textOf } from './text-of.ts'

/** The sections whose declared kind or title matches. */
export function sectionsAbout(report: Report, pattern: RegExp): Section[] {
  return report.sections.filter(({ source, title }) => {
    const { section, covers = [] } = source.frontMatter
    const declared = section === undefined ? covers : [section, ...covers]
    if (declared.length > 0) return declared.some((kind) => pattern.test(kind))
    return title !== undefined && pattern.test(textOf(title))
  })
}
