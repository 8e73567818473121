import { analyseReport } from '../../src/analyse/analyse-report.ts'
import type { Report } from '../../src/model/report.ts'
import { parseSection } from '../../src/source/parse-section.ts'

/** A report of files that stand in the test: names and what they hold. */
export function reportOf(files: Record<string, string>): Report {
  return analyseReport(
    Object.entries(files).map(([file, content]) => parseSection(file, content).section),
  )
}
