import { analyseReport } from '../../src/analyse/analyse-report.ts'
import type { Report } from '../../src/model/report.ts'
import { parseSection } from '../../src/source/parse-section.ts'

/** A report of files that stand in the test: names and what they hold. */
export function reportOf(files: Record<string, string>): Report {
  return analyseReport(
    Object.entries(files).map(([file, content]) => parseSection(file, content).section),
  )
}

/** The same report with no place of any node known. */
export function reportWithoutPlaces(files: Record<string, string>): Report {
  const sections = Object.entries(files)
    .filter(([file]) => file.endsWith('.md'))
    .map(([file, content]) => parseSection(file, content).section)
  const strip = <T>(value: T): T => JSON.parse(JSON.stringify(value, withoutPlace))
  return analyseReport(
    sections.map((section) => ({
      ...section,
      tree: strip(section.tree),
      frontMatter: strip(section.frontMatter),
    })),
  )
}

/** Drops the place of a node; a label's is its own and stays. */
function withoutPlace(this: { type?: string }, key: string, value: unknown): unknown {
  return key === 'position' && this.type !== undefined ? undefined : value
}
