import { judgeReport } from '../../src/app/judge/judge-report.ts'
import { loadReport } from '../../src/app/load-report.ts'
import type { Finding } from '../../src/model/finding.ts'
import { memoryHost } from './memory-host.ts'

/** What all rules say of a report whose files stand in the test. */
export async function findingsOf(files: Record<string, string>): Promise<Finding[]> {
  const inFolder = Object.entries(files).map(([name, text]) => [`report/${name}`, text])
  const host = memoryHost(Object.fromEntries(inFolder))
  const { evidence } = await loadReport(host, 'report')
  return (await judgeReport(host, evidence)).findings
}

/** “3:5 structure/heading-end”, for the findings of some rules. */
export function placesOf(findings: readonly Finding[], ...ruleIds: string[]): string[] {
  return findings
    .filter(({ ruleId }) => ruleIds.length === 0 || ruleIds.includes(ruleId ?? ''))
    .map(({ file, line, column, ruleId }) => `${file} ${line}:${column} ${ruleId}`)
}
