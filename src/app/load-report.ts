import { analyseReport } from '../analyse/analyse-report.ts'
import type { ReportStatus } from '../model/front-matter.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import { namesBeside } from '../source/names-beside.ts'
import type { ParseHelper } from '../source/parse-sections.ts'
import { type Picture, readPictures } from '../source/read-pictures.ts'
import { readReportFolder } from '../source/read-report-folder.ts'
import { readSettings, settingsFile } from '../source/read-settings.ts'
import { decodeAddress } from '../support/decode-address.ts'
import { twoByte } from '../support/two-byte.ts'
import type { Evidence, PictureFacts } from './judge/judge-report.ts'
import { noReport } from './no-report.ts'

/** A report read and computed. */
export interface LoadedReport {
  report: Report
  settings: Settings
  pictures: ReadonlyMap<string, Picture>
  /** What the rules are to judge (`judge-report.ts`). */
  evidence: Evidence
  /** False where some front matter could not be read at all: such a report is not to be printed. */
  readable: boolean
}

export interface LoadOptions {
  /** Stands in for the status of the title page. */
  status?: ReportStatus | undefined
  /** Whether its pictures are to be printed, and so made anew. */
  printPictures?: boolean | undefined
  /** Parses some of its sections at the same time. */
  helper?: ParseHelper | undefined
}

/** Reads a report's folder and everything that it refers to. Throws a UsageError where there is none. */
export async function loadReport(
  host: Host,
  folder: string,
  { status, printPictures = false, helper }: LoadOptions = {},
): Promise<LoadedReport> {
  const [read, { settings, findings: inSettings, text: settingsText }, beside] = await Promise.all([
    readReportFolder(host, folder, helper),
    readSettings(host, folder),
    namesBeside(host, folder),
  ])
  if (!read?.files.length) throw await noReport(host, folder)
  const analysed = analyseReport(read.files)
  const report = status ? { ...analysed, facts: { ...analysed.facts, status } } : analysed
  const uses = report.pictures.map(({ file, node }) => ({ file, url: node.url }))
  const pictures = await readPictures(host, folder, uses, { reencode: printPictures })
  const evidence = {
    folder,
    report,
    settings,
    pictures: new Map<string, PictureFacts>(pictures),
    found: [...read.findings, ...inSettings],
    otherTexts: [
      ...(settingsText === undefined ? [] : [{ file: settingsFile, text: settingsText }]),
      ...[...pictures.values()].flatMap((picture) =>
        'drawing' in picture ? [{ ...picture.drawing, place: 'a drawing' }] : [],
      ),
      // Of a picture that is shown the section tells.
      ...beside
        .filter((path) => !uses.some(({ url }) => decodeAddress(url) === path))
        .map((path) => ({ file: path, text: twoByte(path), place: 'file-name' })),
    ],
  }
  return { report, settings, pictures, evidence, readable: read.readable }
}
