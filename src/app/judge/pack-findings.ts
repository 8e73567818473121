import type { Position } from 'unist'
import type { Finding } from '../../model/finding.ts'
import type { ParsedSection } from '../../source/parse-section.ts'
import { deepFreeze } from '../../support/deep-freeze.ts'
import { type FindingOptions, makeFinding } from '../../support/finding.ts'
import type { Evidence } from './judge-report.ts'
import type { Verdict } from './make-judge.ts'
import type { PlacedFinding } from './place-finding.ts'

// A finding is an Error, and of an Error a thread hands on its message alone.

/** What a report is judged with, as plain data. */
export interface PackedEvidence extends Omit<Evidence, 'found'> {
  found: FindingOptions[]
}

/** A verdict as plain data. */
export interface PackedVerdict extends Omit<Verdict, 'findings' | 'shown'> {
  findings: FindingOptions[]
  /** Which of the findings are shown, and how. */
  shown: Array<Omit<PlacedFinding, 'finding'> & { index: number }>
}

export function packEvidence(evidence: Evidence): PackedEvidence {
  const { folder, report, settings, pictures, found, otherTexts } = evidence
  const facts = [...pictures].map(
    ([url, { fault, secrets, lost }]) => [url, { fault, secrets, lost }] as const,
  )
  return {
    folder,
    report,
    settings,
    otherTexts,
    pictures: new Map(facts),
    found: found.map(packFinding),
  }
}

export function unpackEvidence({ found, ...rest }: PackedEvidence): Evidence {
  return { ...rest, found: found.map(makeFinding) }
}

/** A section as it was parsed, as plain data. */
export interface PackedSection extends Omit<ParsedSection, 'findings'> {
  findings: FindingOptions[]
}

export const packSection = ({ findings, ...rest }: ParsedSection): PackedSection => ({
  ...rest,
  findings: findings.map(packFinding),
})

/** Its trees are frozen again: a thread hands on what is in a thing, not how it is held. */
export function unpackSection({ section, findings, readable }: PackedSection): ParsedSection {
  deepFreeze([section.tree, section.frontMatter])
  return { section, findings: findings.map(makeFinding), readable }
}

export function packVerdict({ findings, shown, ...rest }: Verdict): PackedVerdict {
  return {
    ...rest,
    findings: findings.map(packFinding),
    shown: shown.map(({ finding, ...how }) => ({ ...how, index: findings.indexOf(finding) })),
  }
}

export function unpackVerdict({ findings, shown, ...rest }: PackedVerdict): Verdict {
  const unpacked = findings.map(makeFinding)
  return {
    ...rest,
    findings: unpacked,
    shown: shown.flatMap(({ index, ...how }) => {
      const finding = unpacked[index]
      return finding ? [{ ...how, finding }] : []
    }),
  }
}

function packFinding(finding: Finding): FindingOptions {
  const { file, place, ruleId, severity, reason, note, expected, url } = finding
  return {
    file: file ?? '',
    position: place as Position | undefined,
    ruleId: ruleId ?? '',
    severity,
    message: reason,
    ...(note === undefined ? {} : { note }),
    ...(expected == null ? {} : { expected }),
    ...(url === undefined ? {} : { url }),
  }
}
