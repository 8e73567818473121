import type { Host } from '../model/host.ts'
import type { Privacy } from '../model/privacy.ts'
import { runExtraction } from '../verify/run-extraction.ts'
import type { Shown, Verdict } from './give-verdict.ts'
import { judgeFile } from './judge-file.ts'
import type { Case } from './open-case.ts'

/** Where a report is to be written, and what the rules said of its source. */
export interface OutputOrder {
  output: string
  shown: Shown
  verdict: Verdict
}

/**
 * Reads the bytes that are about to be written as a stranger would, and adds to the verdict what they betray
 * that the source does not: names of the register, hidden text, paths, attachments, earlier versions.
 * What the source says has been judged there, with what its author lets be.
 */
export async function verifyOutput(
  host: Host,
  bytes: Uint8Array,
  of: Case,
  { output, shown, verdict }: OutputOrder,
): Promise<Verdict> {
  const extraction = await runExtraction(bytes)
  const judged = await judgeFile(host, output, extraction, of, (privacy) =>
    beyondSource(privacy, of.report.files),
  )
  // On the register the rules have had their say.
  const findings = judged.findings.filter(({ ruleId }) => ruleId !== 'anonymity/no-register')
  const wanted = findings.filter(({ severity }) => shown === 'all' || severity === 'error')
  const path = judged.words(verdict.shownOutput)
  const excerpt = { line: '', from: 1, to: 1 }
  return {
    ...verdict,
    // What the rules found was found before they had this register; it has to be the same one.
    register: of.register.state,
    findings: [...verdict.findings, ...findings],
    shown: [...verdict.shown, ...wanted.map((finding) => ({ finding, path, excerpt }))],
  }
}

/** Looks for people of the register alone, and not for those whose names the source has as they stand. */
function beyondSource(privacy: Privacy, files: Case['report']['files']): Privacy {
  const known = new Set(
    files.flatMap(({ text }) =>
      privacy.matchRegister(text).map(({ start, end }) => plain(text.slice(start, end))),
    ),
  )
  return {
    ...privacy,
    matchRegister: (text) =>
      privacy
        .matchRegister(text)
        .filter(({ start, end }) => !known.has(plain(text.slice(start, end)))),
    findNames: () => [],
    findIdentifiers: () => [],
    findDates: () => [],
    findChildSex: () => [],
    findJigsaw: () => undefined,
    findHiddenCharacters: () => [],
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()
