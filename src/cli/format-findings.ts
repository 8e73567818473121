import type { Finding } from '../model/finding.ts'
import { paint } from './terminal.ts'

const styles = { error: 'red', warning: 'yellow', advice: 'cyan' } as const

/** Findings as a person reads them, grouped by file. Empty where there are none. */
export function formatFindings(findings: readonly Finding[], stream: NodeJS.WriteStream): string {
  const lines: string[] = []
  let file: string | undefined
  for (const finding of findings) {
    if (finding.file !== file) {
      file = finding.file
      lines.push(...(lines.length > 0 ? [''] : []), paint(stream, 'bold', file ?? ''))
    }
    const place = `${finding.line ?? 1}:${finding.column ?? 1}`.padEnd(8)
    const severity = paint(stream, styles[finding.severity], finding.severity.padEnd(8))
    lines.push(`  ${place}${severity} ${finding.reason}  ${paint(stream, 'dim', finding.ruleId ?? '')}`)
    if (finding.note) lines.push(`          ${paint(stream, 'dim', finding.note)}`)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** “3 errors, 1 warning”. */
export function countFindings(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return []
    return [`${count} ${severity}${count > 1 && severity !== 'advice' ? 's' : ''}`]
  })
  return parts.join(', ')
}

/** A finding as the JSON contract has it: lines and columns from 1. */
export function findingToJson(finding: Finding): Record<string, unknown> {
  const { place } = finding
  const end = place && 'end' in place ? place.end : place
  return {
    file: finding.file ?? null,
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
