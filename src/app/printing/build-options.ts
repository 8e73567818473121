import type { ReportStatus } from '../../model/front-matter.ts'
import type { Judge, Shown, Verdict } from '../judge/make-judge.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'

/** What is to be built, and how. */
export interface BuildOptions {
  folder: string
  format: 'pdf' | 'html'
  /** Stands in for the status of the title page. */
  status?: ReportStatus | undefined
  /** Asks for the passphrase of a locked register. */
  askPassphrase?: AskPassphrase | undefined
  /** Where to write; by default `build/<folder>.pdf` in the report's folder. */
  output?: string | undefined
  browser?: string | undefined
  /** Which findings are to be shown; by default errors. */
  shown?: Shown | undefined
  /** Runs the rules, and is stopped at the end; by default in the same thread. */
  judge?: Judge | undefined
  signal?: AbortSignal | undefined
  onStep?: ((step: BuildStep) => void) | undefined
}

/** What a build is about. */
export type BuildStep =
  | 'reading'
  | 'rendering'
  | 'measuring'
  | 'placing'
  | 'printing'
  | 'checking'
  | 'finishing'
  | 'verifying'
  | 'writing'

/** What was built. */
export interface BuildResult {
  /** Absolute; undefined where nothing was written. */
  output: string | undefined
  /** As judged, of the title page or of the options. */
  status: ReportStatus
  /** Whether errors kept the report from those whom its status names. */
  refused: boolean
  /** Whether it was the finished file that did, not its source. */
  betrayed: boolean
  /** What was found, masked. */
  verdict: Verdict
  /** Whether it was written down for `dhr where` what stands on which page. */
  recorded: boolean
  counts: {
    sections: number
    paragraphs: number
    footnotes: number
    recommendations: number
    /** Of a PDF. */
    pages: number | undefined
  }
}
