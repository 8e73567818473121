import type { PlacedFinding } from '../../app/judge/place-finding.ts'
import { listRules } from '../../app/rule-pages.ts'
import { ownVersion } from '../own-version.ts'
import { paint } from '../terminal.ts'
import type { FindingFormat } from './finding-formats.ts'
import { formatGithub } from './github.ts'
import { formatJson } from './json.ts'
import { formatSarif } from './sarif.ts'
import { formatText } from './text.ts'

/** Findings as they are asked for; as text, in the colours and the width of a terminal. */
export function formatFindings(
  findings: readonly PlacedFinding[],
  format: FindingFormat,
  out: NodeJS.WriteStream,
): string {
  if (format === 'json') return formatJson(findings)
  if (format === 'sarif') return formatSarif(findings, listRules(), ownVersion())
  if (format === 'github') return formatGithub(findings)
  return formatText(findings, (style, words) => paint(out, style, words), out.columns)
}
