import { join, relative, resolve } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { Report } from '../../model/report.ts'
import { once } from '../../support/once.ts'
import type { Judge } from '../judge/make-judge.ts'
import { loadReport } from '../load-report.ts'
import { lockedRegisterFile } from '../names/register-files.ts'
import type { BuildOptions, BuildResult, BuildStep } from './build-options.ts'
import { isDraft, isRefused } from './gate.ts'
import type { DocumentOptions } from './make-document.ts'
import { recordPath, writePageRecord } from './page-record.ts'
import { refuseLinksOut } from './refuse-links-out.ts'
import { refuseOutput } from './refuse-output.ts'
import { writeVerified } from './write-verified.ts'

interface Means extends Pick<DocumentOptions, 'environment' | 'browsers'> {
  output: string
  judge: Judge
}

/**
 * Reads, judges, makes, verifies and writes a report. The rules run while it is printed: of a draft they have no say in
 * that, and whatever else they refuse is thrown away.
 */
export async function build(
  host: Host,
  options: BuildOptions,
  { output, judge, ...means }: Means,
): Promise<BuildResult> {
  const { folder, shown = 'errors', onStep } = options
  if (options.output !== undefined) await refuseOutput(host, folder, options.output, options.format)
  onStep?.('reading')
  const [loaded, { makeDocument }, locked] = await Promise.all([
    loadReport(host, folder, { status: options.status, printPictures: true, helper: judge.helper }),
    import('./make-document.ts'),
    host.look(join(folder, lockedRegisterFile)),
    import('./make-document.ts').then(({ loadMeans }) => loadMeans()),
    refuseLinksOut(host, folder, [
      recordPath(folder),
      ...(options.output === undefined ? [output] : []),
    ]),
  ])
  const { report, evidence, readable } = loaded
  const judged = once(() => {
    const verdict = judge.verdictOn(evidence, { shown, output }, options.askPassphrase)
    // A failure is reported where the verdict is awaited; until then it must not count as an unhandled rejection.
    verdict.catch(() => {})
    return verdict
  })
  // Whoever has to type a passphrase is asked at once, however long the browser takes.
  if (locked) judged()
  const { status } = report.facts
  const making = readable
    ? makeDocument(loaded, { ...options, ...means, judged, onStep: onMaking })
    : Promise.resolve(undefined)
  making.catch(() => {})
  // A draft does not wait for what the rules say.
  const refused = !isDraft(status) && isRefused(status, await judged())
  const made = refused ? undefined : await making
  const unprinted = { output: undefined, status, counts: countOf(report, undefined) }
  if (!made)
    return { ...unprinted, refused, betrayed: false, recorded: false, verdict: await judged() }
  const written = await writeVerified(host, made, { ...options, output, status, judge })
  if (written.output === undefined)
    return { ...unprinted, ...written, refused: true, betrayed: true, recorded: false }
  const plan = made.pdf?.plan
  // The record names the file. Where somebody's name is in that, there is none.
  const place = relative(resolve(folder), output).replace(/^(?:\.\.[\\/])+/, '')
  const recorded =
    plan !== undefined &&
    written.verdict.shownOutput.endsWith(place) &&
    (await record({ output, pdf: await made.bytes, files: report.files, plan }))
  const counts = countOf(report, plan?.pages.length)
  return { ...written, status, counts, refused: false, betrayed: false, recorded }

  function onMaking(step: BuildStep): void {
    onStep?.(step)
    // Loaded while the browser prints: it is needed when that is over.
    if (step === 'printing' && isDraft(status)) import('../verify/extract-draft.ts').catch(() => {})
  }

  /** In a folder that may only be read there is none: what was asked for is written elsewhere all the same. */
  async function record(built: Parameters<typeof writePageRecord>[2]): Promise<boolean> {
    try {
      await writePageRecord(host, folder, built)
      return true
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error
      return false
    }
  }
}

function countOf(report: Report, pages: number | undefined): BuildResult['counts'] {
  return {
    sections: report.sections.length,
    paragraphs: report.paragraphs.length,
    footnotes: report.notes.length,
    recommendations: report.recommendations.length,
    pages,
  }
}
