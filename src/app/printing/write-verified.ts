import type { ReportStatus } from '../../model/front-matter.ts'
import type { Host } from '../../model/host.ts'
import type { Extraction } from '../../verify/extraction.ts'
import type { Judge, Verdict } from '../judge/make-judge.ts'
import type { BuildOptions } from './build-options.ts'
import { isDraft, isRefused } from './gate.ts'
import type { MadeDocument } from './make-document.ts'

/** What became of a finished file. */
export interface Written {
  /** Undefined where it betrays something, and the old file is as it was. */
  output: string | undefined
  verdict: Verdict
}

/**
 * Writes a finished file once it is known what a stranger gets out of it. A draft is written whatever it betrays,
 * and its findings are reported.
 */
export async function writeVerified(
  host: Host,
  { bytes, pdf }: MadeDocument,
  {
    output,
    status,
    judge,
    signal,
    onStep,
  }: Pick<BuildOptions, 'signal' | 'onStep'> & {
    output: string
    status: ReportStatus
    judge: Judge
  },
): Promise<Written> {
  const draft = isDraft(status)
  onStep?.('verifying')
  const verified = judge.verdictOnFile(
    draft && pdf
      ? await (await import('../verify/extract-draft.ts')).extractDraft(pdf.document)
      : await extractOutput(await bytes),
  )
  // The old file stays until all is known of the new one.
  const [whole, verdict] = await Promise.all([bytes, verified])
  signal?.throwIfAborted()
  if (isRefused(status, verdict)) return { output: undefined, verdict }
  onStep?.('writing')
  await host.write(output, whole)
  return { output, verdict }
}

/** What a stranger gets out of the finished file. */
async function extractOutput(bytes: Uint8Array): Promise<Extraction> {
  const { runExtraction } = await import('../../verify/run-extraction.ts')
  return runExtraction(bytes)
}
