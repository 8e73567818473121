import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { RegisterState } from '../model/privacy.ts'
import { type Evidence, judgeReport } from './judge-report.ts'
import { type PlacedFinding, placeFinding } from './lint-folder.ts'
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

/** What a verdict is to hold. */
export interface VerdictOrder {
  shown: Shown
  /** Where the report is to be built. */
  output: string
}

/** Who runs the rules for a build: in this thread, or in another beside the printing. */
export interface Judge {
  verdictOn(
    evidence: Evidence,
    order: VerdictOrder,
    askPassphrase: AskPassphrase | undefined,
  ): Promise<Verdict>
  /** Ends it, wherever it is. */
  stop(): Promise<void>
}

/** Runs all rules over a report that has been read. */
export async function giveVerdict(
  host: Host,
  evidence: Evidence,
  { shown, output }: VerdictOrder,
  askPassphrase: AskPassphrase | undefined,
): Promise<Verdict> {
  const { folder } = evidence
  const { findings, masker, register } = await judgeReport(host, evidence, { askPassphrase })
  const wanted =
    shown === 'all' ? findings : findings.filter(({ severity }) => severity === 'error')
  return {
    findings,
    shown: wanted.map((finding) => placeFinding(folder, finding, masker)),
    register,
    shownFolder: masker.words(folder),
    shownOutput: masker.words(output),
  }
}
