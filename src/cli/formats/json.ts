import type { PlacedFinding } from '../../app/judge/place-finding.ts'
import { jsonText } from '../json-text.ts'

/** A finding as the JSON contract has it: exactly these keys, lines and columns from 1. */
export interface JsonFinding {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  ruleId: string | null
  severity: string
  message: string
  note: string | null
  /** The rule's page, a path within the package of dhr: “src/lint/rules/link/no-target.md”. */
  url: string | null
  expected: string[] | null
}

export function findingToJson({ finding, path }: PlacedFinding): JsonFinding {
  const { place } = finding
  const end = place && 'end' in place ? place.end : place
  return {
    file: path,
    line: finding.line ?? 1,
    column: finding.column ?? 1,
    endLine: end?.line ?? finding.line ?? 1,
    endColumn: end?.column ?? finding.column ?? 1,
    ruleId: finding.ruleId ?? null,
    severity: finding.severity,
    message: finding.reason,
    note: finding.note ?? null,
    url: finding.url ?? null,
    expected: finding.expected ?? null,
  }
}

/** Findings for a program: an array. */
export function formatJson(findings: readonly PlacedFinding[]): string {
  return jsonText(findings.map(findingToJson))
}
