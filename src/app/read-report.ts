import { analyseReport } from '../analyse/analyse-report.ts'
import { UsageError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import { readReportFolder } from '../source/read-report-folder.ts'

/** A report read and computed, not judged. */
export interface ReadReport {
  report: Report
  /** What is wrong with the front matter. */
  findings: Finding[]
  /** False where some front matter could not be read at all. */
  readable: boolean
}

/** Reads a report's sections and computes their numbers. Throws a UsageError where there is none. */
export async function readReport(host: Host, folder: string): Promise<ReadReport> {
  const read = await readReportFolder(host, folder)
  if (!read) {
    throw new UsageError(`There is no folder ${folder}`, {
      hint: 'Name the folder of a report, such as reports/rowan',
    })
  }
  if (read.files.length === 0) {
    throw new UsageError(`No report in ${folder}: it holds no sections`, {
      hint: 'A section is a file whose name begins with a digit and ends in .md, such as 01-introduction.md',
    })
  }
  const { files, findings, readable } = read
  return { report: analyseReport(files), findings, readable }
}
