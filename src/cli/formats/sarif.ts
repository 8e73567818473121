import type { PlacedFinding } from '../../app/judge/place-finding.ts'
import type { Severity } from '../../model/finding.ts'
import type { RuleMeta } from '../../model/rule.ts'
import { jsonText } from '../json-text.ts'
import { findingToJson } from './json.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'note' }

/** Findings in SARIF 2.1.0, which code hosts and editors read. */
export function formatSarif(
  findings: readonly PlacedFinding[],
  rules: readonly RuleMeta[],
  version: string,
): string {
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const driver = {
    name: 'dhr',
    version,
    rules: rules.map(({ id, severity, summary }) => ({
      id,
      shortDescription: { text: summary },
      help: { text: `“dhr rules ${id}” shows the page of this rule.` },
      defaultConfiguration: { level: levels[severity] },
    })),
  }
  const results = findings.map((placed) => {
    const { file, line, column, endLine, endColumn, ruleId, message, note } = findingToJson(placed)
    const region = { startLine: line, startColumn: column, endLine, endColumn }
    const artifactLocation = { uri: file.split('/').map(encoded).join('/') }
    return {
      ruleId,
      ...(index.has(ruleId ?? '') ? { ruleIndex: index.get(ruleId ?? '') } : {}),
      level: levels[placed.finding.severity],
      message: { text: note ? `${message}\n${note}` : message },
      locations: [{ physicalLocation: { artifactLocation, region } }],
    }
  })
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return jsonText(log)
}

/** Half of a surrogate pair, which a name may hold on Windows, is no character of an address. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))
