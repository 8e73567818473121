import type { PlacedFinding } from '../../app/judge/place-finding.ts'
import type { Severity } from '../../model/finding.ts'
import { visible } from '../visible.ts'
import { findingToJson } from './json.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'notice' }

/** Findings as commands that GitHub shows beside the lines of a pull request. */
export function formatGithub(findings: readonly PlacedFinding[]): string {
  return findings
    .map((placed) => {
      const { file, line, column, endLine, endColumn, ruleId, message, note } =
        findingToJson(placed)
      const place = Object.entries({
        file,
        line,
        col: column,
        endLine,
        endColumn,
        title: ruleId ?? 'dhr',
      })
      const properties = place.map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      const words = escapeData(note ? `${message}\n${note}` : message)
      return `::${commands[placed.finding.severity]} ${properties.join(',')}::${words}\n`
    })
    .join('')
}

/** Its own escapes are for the ends of lines: whatever else a terminal obeys, the log would obey. */
const escapeData = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
