import { type TypedNumber, typedNumbers } from '../../lint/numbers/typed-numbers.ts'
import {
  isBackward,
  type WrittenNumber,
  writtenNumbers,
} from '../../lint/numbers/written-numbers.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { stretchOf } from '../judge/found-secrets.ts'
import { meets } from './meets.ts'
import type { Mend } from './mend.ts'
import { slipsOfMarkup } from './mend-findings.ts'
import type { NumberedKind, ReferTo } from './number-references.ts'

/**
 * References in the place of numbers that were written by hand, each with the label that it needs. What
 * is printed stays the same: only whether it stays right when a paragraph is added.
 */
export function mendNumbers(report: Report, findings: readonly Finding[], refer: ReferTo): Mend[] {
  const typed = typedNumber(report) !== undefined
  return mendable(report, findings).flatMap((written): Mend[] => {
    if (written.kind === 'paragraph' && typed) return []
    const references = refer(written, written.kind)
    return references === undefined
      ? []
      : [{ kind: 'numbers', group: 'Numbers written by hand become references', ...references }]
  })
}

/** The number that an author typed and for which no number of a paragraph is mended, where there is one to mend. */
export function numberInTheWay(
  report: Report,
  findings: readonly Finding[],
): TypedNumber | undefined {
  const typed = typedNumber(report)
  // “paragraph 4.12” is one that is printed nowhere, and so is wrong to the rules.
  const written = typed?.kind === 'number' ? writtenNumbers(report) : mendable(report, findings)
  return written.some(({ kind }) => kind === 'paragraph') ? typed : undefined
}

/** “13” may be the paragraph that its author numbered so, or the one that is printed so. */
const typedNumber = (report: Report): TypedNumber | undefined =>
  typedNumbers(report).find(({ kind }) => kind !== 'letter')

/** The numbers written by hand that were found, and that may become references. */
function mendable(
  report: Report,
  findings: readonly Finding[],
): Array<WrittenNumber & { kind: NumberedKind }> {
  // “[paragraph 2] (#met)” was to lead elsewhere than its number says: its author alone knows which is wrong.
  const slips = slipsOfMarkup(findings)
  const found = new Set(
    findings
      .filter(({ ruleId }) => ruleId === 'reference/handwritten-number')
      .filter((finding) => !slips.some((slip) => meets(slip, finding)))
      .map((finding) => `${finding.file}:${stretchOf(finding).start}`),
  )
  return writtenNumbers(report).flatMap((written) => {
    const { run, kind, start, end, link } = written
    if (link || isBackward(written) || (kind !== 'paragraph' && kind !== 'recommendation'))
      return []
    return found.has(`${run.file}:${run.position(start, end).start.offset}`)
      ? [{ ...written, kind }]
      : []
  })
}
