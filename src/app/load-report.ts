import { analyseReport } from '../analyse/analyse-report.ts'
import { lintReport } from '../lint/lint-report.ts'
import { UsageError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import { readPictures, type Picture } from '../source/read-pictures.ts'
import { readReportFolder } from '../source/read-report-folder.ts'
import { sortFindings } from '../support/finding.ts'

/** A report read, computed and judged. */
export interface LoadedReport {
  report: Report
  pictures: ReadonlyMap<string, Picture>
  findings: Finding[]
  /** False where some front matter could not be read at all: such a report is not to be printed. */
  readable: boolean
}

/** Reads a report's folder and everything that it refers to. Throws a UsageError where there is none. */
export async function loadReport(host: Host, folder: string): Promise<LoadedReport> {
  const read = await readReportFolder(host, folder)
  if (!read) {
    throw new UsageError(`There is no folder ${folder}`, { hint: 'Name the folder of a report: dhr build reports/rowan' })
  }
  if (read.files.length === 0) {
    throw new UsageError(`No report in ${folder}: it holds no sections`, {
      hint: 'A section is a file whose name begins with a digit and ends in .md, such as 01-introduction.md',
    })
  }
  const report = analyseReport(read.files)
  const uses = report.pictures.map(({ file, node }) => ({ file, url: node.url }))
  const pictures = await readPictures(host, folder, uses)
  const findings = lintReport(report, {
    today: host.today(),
    pictureFault: (_, url) => {
      const picture = pictures.get(url)
      return picture && 'fault' in picture ? picture.fault : undefined
    },
  })
  return { report, pictures, findings: sortFindings([...read.findings, ...findings]), readable: read.readable }
}
