import type { Privacy } from '../../model/privacy.ts'
import { once } from '../../support/once.ts'
import type { Extraction } from '../../verify/extraction.ts'
import type { Shown, Verdict } from '../judge/make-judge.ts'
import type { Case } from '../names/open-case.ts'
import { registerAlone } from '../names/register-alone.ts'
import { judgeFile } from './judge-file.ts'

/** Where a report is to be written, and what the rules said of its source. */
export interface OutputOrder {
  output: string
  shown: Shown
  verdict: Verdict
}

/**
 * Judges what a stranger gets out of a file that is about to be written, and adds to the verdict what it betrays
 * that the source does not: names of the register, hidden text, paths, attachments, earlier versions.
 * What the source says has been judged there, with what its author lets be.
 */
export async function verifyOutput(
  extraction: Extraction,
  of: Case,
  { output, shown, verdict }: OutputOrder,
): Promise<Verdict> {
  const judged = await judgeFile(output, extraction, of, (privacy) =>
    beyondSource(privacy, of.report.files),
  )
  // On the register the rules have had their say.
  const findings = judged.findings.filter(({ ruleId }) => ruleId !== 'anonymity/no-register')
  const wanted = findings.filter(({ severity }) => shown === 'all' || severity === 'error')
  const path = judged.words(verdict.shownOutput)
  const excerpt = { line: '', from: 1, to: 1 }
  return {
    ...verdict,
    findings: [...verdict.findings, ...findings],
    shown: [...verdict.shown, ...wanted.map((finding) => ({ finding, path, excerpt }))],
  }
}

/** Looks for people of the register alone, and not for those whose names the source has as they stand. */
function beyondSource(privacy: Privacy, files: Case['report']['files']): Privacy {
  const known = once(
    () =>
      new Set(
        files.flatMap(({ text }) =>
          privacy.matchRegister(text).map(({ start, end }) => plain(text.slice(start, end))),
        ),
      ),
  )
  return {
    ...registerAlone(privacy),
    matchRegister: (text) =>
      privacy
        .matchRegister(text)
        .filter(({ start, end }) => !known().has(plain(text.slice(start, end)))),
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()
