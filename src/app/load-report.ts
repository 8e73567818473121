import { analyseReport } from '../analyse/analyse-report.ts'
import { UsageError } from '../model/errors.ts'
import type { ReportStatus } from '../model/front-matter.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import { type Picture, readPictures } from '../source/read-pictures.ts'
import { readReportFolder } from '../source/read-report-folder.ts'
import { readSettings, settingsFile } from '../source/read-settings.ts'
import type { Judgement } from './judge-report.ts'
import type { OpenedRegister } from './open-register.ts'
import type { AskPassphrase } from './unlock-file.ts'

/** A report read and computed. */
export interface LoadedReport {
  report: Report
  settings: Settings
  pictures: ReadonlyMap<string, Picture>
  /**
   * All findings, worked out when they are first asked for: the rules and their word lists are loaded then,
   * so that a printing browser need not wait for them.
   */
  judge(): Promise<Judgement>
  /** False where some front matter could not be read at all: such a report is not to be printed. */
  readable: boolean
  /** The text of a file that findings may speak of. */
  sourceOf(file: string): string | undefined
}

export interface LoadOptions {
  /** Stands in for the status of the title page. */
  status?: ReportStatus | undefined
  /** Asks for the passphrase of a locked register. */
  askPassphrase?: AskPassphrase | undefined
  /** The register, where it has been opened already. */
  register?: OpenedRegister | undefined
  /** Whether its pictures are to be printed, and so made anew. */
  printPictures?: boolean | undefined
}

/** Reads a report's folder and everything that it refers to. Throws a UsageError where there is none. */
export async function loadReport(
  host: Host,
  folder: string,
  { status, askPassphrase, register, printPictures = false }: LoadOptions = {},
): Promise<LoadedReport> {
  const [read, { settings, findings: inSettings, text: settingsText }] = await Promise.all([
    readReportFolder(host, folder),
    readSettings(host, folder),
  ])
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
  const analysed = analyseReport(read.files)
  const report = status ? { ...analysed, facts: { ...analysed.facts, status } } : analysed
  const uses = report.pictures.map(({ file, node }) => ({ file, url: node.url }))
  const pictures = await readPictures(host, folder, uses, { reencode: printPictures })
  const texts = new Map(report.files.map(({ file, text }) => [file, text]))
  if (settingsText !== undefined) texts.set(settingsFile, settingsText)
  let judged: Promise<Judgement> | undefined
  const sourceOf = (file: string): string | undefined => texts.get(file)
  const judge = async (): Promise<Judgement> => {
    const { judgeReport } = await import('./judge-report.ts')
    return judgeReport(host, {
      folder,
      report,
      settings,
      pictures,
      found: [...read.findings, ...inSettings],
      otherTexts: settingsText === undefined ? [] : [{ file: settingsFile, text: settingsText }],
      askPassphrase,
      opened: register,
      sourceOf,
    })
  }
  return {
    report,
    settings,
    pictures,
    judge: () => {
      judged ??= judge()
      return judged
    },
    readable: read.readable,
    sourceOf,
  }
}
