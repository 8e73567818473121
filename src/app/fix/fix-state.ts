import { UsageError } from '../../model/errors.ts'
import type { Finding } from '../../model/finding.ts'
import type { Host } from '../../model/host.ts'
import type { Stretch } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import { folderWord } from '../../support/shell-word.ts'
import { judgeReport } from '../judge/judge-report.ts'
import type { Masker } from '../judge/mask-findings.ts'
import { loadReport } from '../load-report.ts'
import type { OpenedRegister } from '../names/open-register.ts'
import type { Edit } from './mend.ts'
import { moveStretches } from './move-stretches.ts'

/** A report between two rounds of mending. */
export interface FixState {
  report: Report
  findings: Finding[]
  texts: ReadonlyMap<string, string>
  register: OpenedRegister
  masker: Masker
  secrets: Secrets
}

/** Where something secret stands in each file: found there, or found before a mend and moved by it. */
export type Secrets = ReadonlyMap<string, readonly Stretch[]>

/** Reads and judges the report as it stands. Throws a UsageError where its front matter cannot be read. */
export async function readState(
  host: Host,
  folder: string,
  register: OpenedRegister,
): Promise<FixState> {
  const { report, evidence, readable } = await loadReport(host, folder)
  if (!readable) {
    throw new UsageError('Some front matter cannot be read, so nothing can be mended yet', {
      hint: `Mend by hand what “dhr lint${folderWord(folder)}” tells first`,
    })
  }
  const { findings, masker } = await judgeReport(host, evidence, { opened: register })
  const texts = new Map(report.files.map(({ file, text }) => [file, text]))
  const secrets = new Map([...texts.keys()].map((file) => [file, masker.found(file)]))
  return { report, findings, texts, register, masker, secrets }
}

/** Where secrets stand once edits were made. */
export const moveSecrets = (secrets: Secrets, edits: readonly Edit[]): Secrets =>
  new Map(
    [...secrets].map(([file, known]) => [
      file,
      moveStretches(
        known,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  )

export const joinSecrets = (some: Secrets, others: Secrets): Secrets =>
  new Map([...some].map(([file, known]) => [file, [...known, ...(others.get(file) ?? [])]]))
