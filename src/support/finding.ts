import type { Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import type { Finding, Severity } from '../model/finding.ts'

export interface FindingOptions {
  file: string
  position?: Position | undefined
  ruleId: string
  severity: Severity
  /** What is wrong and what to do, in one sentence. */
  message: string
  /** More on it: why it matters, how to mend it. */
  note?: string
  /** What could stand there instead. */
  expected?: string[]
  /** Where more is said about the rule. */
  url?: string
}

/** Makes a finding: the one type for whatever an author gets to read about a report. */
export function makeFinding(options: FindingOptions): Finding {
  const [source, rule] = splitRuleId(options.ruleId)
  const message = new VFileMessage(options.message.replace(/\s*[\r\n]\s*/g, ' '), {
    place: options.position,
    source,
    ruleId: rule,
  })
  message.file = options.file
  message.ruleId = options.ruleId
  message.fatal =
    options.severity === 'error' ? true : options.severity === 'warning' ? false : undefined
  if (options.note !== undefined) message.note = options.note
  if (options.expected !== undefined) message.expected = options.expected
  if (options.url !== undefined) message.url = options.url
  return Object.assign(message, { severity: options.severity })
}

/** Findings in the order in which a reader works through them: by file, then by place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '', 'en', { numeric: true }) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      (a.ruleId ?? '').localeCompare(b.ruleId ?? '', 'en'),
  )
}

function splitRuleId(ruleId: string): [string, string] {
  const slash = ruleId.indexOf('/')
  return [ruleId.slice(0, slash), ruleId.slice(slash + 1)]
}
