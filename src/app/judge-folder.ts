import type { Finding } from '../model/finding.ts'
import type { ReportStatus } from '../model/front-matter.ts'
import type { Host } from '../model/host.ts'
import type { RegisterState } from '../model/privacy.ts'
import { type PlacedFinding, placeFinding } from './lint-folder.ts'
import { loadReport } from './load-report.ts'
import type { AskPassphrase } from './unlock-file.ts'

/** Which findings a build is to show: covering the names around each takes time. */
export type Shown = 'errors' | 'all'

/** What the rules say of a report, masked, and nothing else of it. */
export interface Verdict {
  findings: Finding[]
  /** Those of them that are shown, with their lines. */
  shown: PlacedFinding[]
  register: RegisterState
  /** The paths of the folder and of the file that is built, without the names that they may hold. */
  shownFolder: string
  shownOutput: string
}

export interface JudgeOptions {
  folder: string
  status: ReportStatus | undefined
  shown: Shown
  /** Where the report is to be built. */
  output: string
  askPassphrase: AskPassphrase | undefined
}

/** A judgement under way. */
export interface Judging {
  verdict: Promise<Verdict>
  /** Ends it, wherever it is. */
  stop(): Promise<void>
}

/** Reads a report's folder and judges it. Throws a UsageError where there is no report. */
export async function judgeFolder(host: Host, options: JudgeOptions): Promise<Verdict> {
  const { folder, status, askPassphrase } = options
  const { judge } = await loadReport(host, folder, { status, askPassphrase })
  const { findings, masker, register } = await judge()
  const wanted =
    options.shown === 'all' ? findings : findings.filter(({ severity }) => severity === 'error')
  const shown = wanted.map((finding) => placeFinding(folder, finding, masker))
  return {
    findings,
    shown,
    register,
    shownFolder: masker.words(folder),
    shownOutput: masker.words(options.output),
  }
}
