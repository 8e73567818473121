import type { PlacedFinding } from '../../app/judge/place-finding.ts'
import type { Finding } from '../../model/finding.ts'
import { asTyped } from '../own-name.ts'
import { severityColours } from '../terminal.ts'
import { visible } from '../visible.ts'
import { wrapWords } from '../wrap-words.ts'
import { excerpt } from './excerpt.ts'

/** Where nobody knows how wide a line may be: a file, or a terminal that says 0. */
const usualWidth = 100
/** Of an excerpt, and of words beside a place, in however narrow a terminal: less than that shows nothing. */
const leastWidth = 24
/** Of words below their place, where there is no room beside it: somebody reads in large letters. */
const narrowIndent = 4

/** Findings that no screen shows at once. */
const longList = 12
const mostPlaces = 8

/** Colours words, or leaves them as they are. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan', words: string) => string

/** Findings as a person reads them: by file, with the line and a caret under the place. Empty where there are none. */
export function formatText(
  findings: readonly PlacedFinding[],
  paint: Paint,
  columns?: number,
): string {
  const width = columns || usualWidth
  // A file, or another program, gets each finding in a line.
  const room = (indent: number): number => (columns ? columns - indent : Number.POSITIVE_INFINITY)
  const lines: string[] = []
  let file: string | undefined
  const noted = new Set<string>()
  for (const { finding, path, excerpt: meant } of findings) {
    if (path !== file) {
      file = path
      lines.push(...(lines.length > 0 ? [''] : []), paint('bold', visible(path)))
    }
    const place = `${finding.line ?? 1}:${finding.column ?? 1}`.padEnd(7)
    const severity = paint(severityColours[finding.severity], finding.severity.padEnd(7))
    const beside = place.length + 12
    const isNarrow = room(beside) < leastWidth
    const indent = ' '.repeat(isNarrow ? narrowIndent : beside)
    const rule = finding.ruleId ?? ''
    const told = wrapWords(`${asTyped(visible(finding.reason))}  ${rule}`, room(indent.length)).map(
      (line) =>
        line.endsWith(rule) ? line.slice(0, line.length - rule.length) + paint('dim', rule) : line,
    )
    const gap = isNarrow ? `\n${indent}` : '  '
    lines.push(`  ${place} ${severity}${gap}${told.join(`\n${indent}`)}`)
    const shown = excerpt(meant.line, meant.from, meant.to, Math.max(leastWidth, width - 12))
    if (shown) {
      lines.push(`          ${paint('dim', '│')} ${shown.line}`)
      lines.push(
        `          ${paint('dim', '│')} ${paint(severityColours[finding.severity], shown.carets)}`,
      )
    }
    // What is to be done is said once: a report that is just begun has the same finding many times.
    if (finding.note && !noted.has(finding.note)) {
      noted.add(finding.note)
      for (const line of wrapWords(asTyped(visible(finding.note)), room(10)))
        lines.push(`          ${paint('dim', line)}`)
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Where the errors are, for the end of a list so long that they are lost in it; empty where it is short. */
export function placesOfErrors(findings: readonly PlacedFinding[]): string {
  const errors = findings.filter(({ finding }) => finding.severity === 'error')
  if (errors.length === 0 || findings.length < longList) return ''
  const places = errors
    .slice(0, mostPlaces)
    .map(({ finding, path }) => `${visible(path)}:${finding.line ?? 1}`)
  const more = errors.length - places.length
  const of = errors.length === 1 ? 'The error' : 'The errors'
  return `${of}: ${[...new Set(places)].join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** “3 errors, 1 warning, 2 pieces of advice”. */
export function countFindings(findings: ReadonlyArray<{ severity: Finding['severity'] }>): string {
  const count = (severity: Finding['severity'], one: string, more: string): string[] => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return n === 0 ? [] : [`${n} ${n === 1 ? one : more}`]
  }
  return [
    ...count('error', 'error', 'errors'),
    ...count('warning', 'warning', 'warnings'),
    ...count('advice', 'piece of advice', 'pieces of advice'),
  ].join(', ')
}
