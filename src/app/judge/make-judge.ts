import type { Finding } from '../../model/finding.ts'
import type { Host } from '../../model/host.ts'
import type { RegisterState } from '../../model/privacy.ts'
import type { ParseHelper } from '../../source/parse-sections.ts'
import type { Extraction } from '../../verify/extraction.ts'
import type { Case } from '../names/open-case.ts'
import { openRegister } from '../names/open-register.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { verifyOutput } from '../verify/verify-output.ts'
import { type Evidence, judgeReport } from './judge-report.ts'
import { type PlacedFinding, placeFinding } from './place-finding.ts'

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

/** Who judges a build: in this thread, or in another beside the printing. The register is opened once. */
export interface Judge {
  /** Parses sections until there is something to judge; undefined in the thread that parses anyway. */
  helper?: ParseHelper
  /** Runs all rules over a report that has been read. */
  verdictOn(
    evidence: Evidence,
    order: VerdictOrder,
    askPassphrase: AskPassphrase | undefined,
  ): Promise<Verdict>
  /** That verdict, and with it what the finished file betrays. */
  verdictOnFile(extraction: Extraction): Promise<Verdict>
  /** Ends it, wherever it is. */
  stop(): Promise<void>
}

/**
 * A judge in this thread.
 *
 * @param folder of the report, where it is known before the report is: its register is read meanwhile
 */
export function makeJudge(host: Host, folder?: string): Judge {
  const early = folder === undefined ? undefined : openRegister(host, folder)
  // What fails now fails again where it is needed.
  early?.catch(() => {})
  /** One that somebody has to be asked about is opened when the report is there. */
  const open = async (reportFolder: string, ask: AskPassphrase | undefined) => {
    const opened = await early?.catch(() => undefined)
    return opened && opened.state !== 'locked' ? opened : openRegister(host, reportFolder, ask)
  }
  let judged: Promise<{ people: Case; order: VerdictOrder; verdict: Verdict }> | undefined
  const judge = async (...[evidence, order, askPassphrase]: Parameters<Judge['verdictOn']>) => {
    const { folder, settings } = evidence
    const register = await open(folder, askPassphrase)
    const { findings, masker, people } = await judgeReport(host, evidence, { opened: register })
    const wanted = findings.filter(({ severity }) => order.shown === 'all' || severity === 'error')
    const verdict: Verdict = {
      findings,
      shown: wanted.map((finding) => placeFinding(folder, finding, masker)),
      register: register.state,
      shownFolder: masker.words(folder),
      shownOutput: masker.words(order.output),
    }
    return { people: { ...people, settings }, order, verdict }
  }
  return {
    async verdictOn(...order) {
      judged = judge(...order)
      return (await judged).verdict
    },
    async verdictOnFile(extraction) {
      if (!judged) throw new Error('A file is judged after its report')
      const { people, order, verdict } = await judged
      return verifyOutput(extraction, people, { ...order, verdict })
    },
    stop: async () => {},
  }
}
