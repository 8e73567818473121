import { type TypedNumber, typedNumbers } from '../../lint/typed-numbers.ts'
import { isBackward, type WrittenNumber, writtenNumbers } from '../../lint/written-numbers.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { giveLabel, type Labelled, wordsFor } from './give-label.ts'
import { makeLabel } from './make-label.ts'
import { meets } from './meets.ts'
import type { Edit, Mend } from './mend.ts'
import { slipsOfMarkup } from './mend-findings.ts'

/**
 * References in the place of numbers that were written by hand, each with the label that it needs. What
 * is printed stays the same: only whether it stays right when a paragraph is added.
 */
export function mendNumbers(
  report: Report,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  mask: (text: string) => string,
  shown: (file: string, start: number, end: number) => string,
): Mend[] {
  const typed = typedNumber(report) !== undefined
  const labels = labelsById(report)
  const labelled = new Set([...report.targets.values()].flat().map(({ id }) => id))
  const given = new Map<string, { label: string; edit: Edit }>()
  const isTaken = (label: string): boolean =>
    report.targets.has(label) || [...given.values()].some((one) => one.label === label)

  const wordsShown = ({ file, node: { position } }: Labelled): string =>
    shown(file, position?.start.offset ?? 0, position?.end.offset ?? 0)

  return mendable(report, findings).flatMap(({ run, kind, numbers }): Mend[] => {
    if (kind === 'paragraph' && typed) return []
    const meant: string[] = []
    const edits = numbers.map(({ number, start: from, end: to }): Edit[] | undefined => {
      const target = targetOf(report, kind, number)
      const place = run.position(from, to)
      const [first, last] = [place.start.offset, place.end.offset]
      if (!target || first === undefined || last === undefined) return undefined
      // Nothing but the number itself may stand there: no markup, no line end.
      if (texts.get(run.file)?.slice(first, last).replaceAll(' ', '') !== number) return undefined
      const known = labels.get(target.id)
      const reference = (label: string): Edit => {
        meant.push(`[](#${label}) is ${kind} ${number}: ${firstWords(wordsShown(target))}`)
        return { file: run.file, start: first, end: last, text: `[](#${label})` }
      }
      if (known !== undefined) return [reference(known)]
      // Its label is borne by another place too: which of the two keeps it is for the author.
      if (labelled.has(target.id)) return undefined
      const label = given.get(target.id)?.label ?? makeLabel(mask(wordsFor(target)), isTaken)
      const edit = giveLabel(target, label, report)
      if (!edit) return undefined
      given.set(target.id, { label, edit })
      return [reference(label), edit]
    })
    if (edits.some((edit) => edit === undefined)) return []
    return [
      {
        kind: 'numbers',
        group: 'Numbers written by hand become references',
        edits: edits.flatMap((edit) => edit ?? []),
        meant,
      },
    ]
  })
}

/** The number that an author typed and for which no number of a paragraph is mended, where there is one to mend. */
export function numberInTheWay(
  report: Report,
  findings: readonly Finding[],
): TypedNumber | undefined {
  const isWritten = mendable(report, findings).some(({ kind }) => kind === 'paragraph')
  return isWritten ? typedNumber(report) : undefined
}

/** “13” may be the paragraph that its author numbered so, or the one that is printed so. */
const typedNumber = (report: Report): TypedNumber | undefined =>
  typedNumbers(report).find(({ kind }) => kind !== 'letter')

/** The numbers written by hand that were found, and that may become references. */
function mendable(
  report: Report,
  findings: readonly Finding[],
): Array<WrittenNumber & { kind: 'paragraph' | 'recommendation' }> {
  // “[paragraph 2] (#met)” was to lead elsewhere than its number says: its author alone knows which is wrong.
  const slips = slipsOfMarkup(findings)
  const found = new Set(
    findings
      .filter(({ ruleId }) => ruleId === 'reference/handwritten-number')
      .filter((finding) => !slips.some((slip) => meets(slip, finding)))
      .map(({ file, place }) => `${file}:${place && 'start' in place ? place.start.offset : ''}`),
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

/** Enough to know a paragraph by. */
function firstWords(words: string): string {
  const all = words
    .replace(/\{#[^}]*\}|\[\^[^\]]*\]/g, '')
    .trim()
    .split(/\s+/)
  return all.length <= 12 ? all.join(' ') : `${all.slice(0, 12).join(' ')} …`
}

/** The labels that lead to one place alone. */
function labelsById(report: Report): Map<string, string> {
  const labels = new Map<string, string>()
  for (const [label, [target, ...others]] of report.targets) {
    if (target && others.length === 0 && !labels.has(target.id)) labels.set(target.id, label)
  }
  return labels
}

/** What bears a number; of recommendations only where one group has it. */
function targetOf(
  report: Report,
  kind: 'paragraph' | 'recommendation',
  number: string,
): Labelled | undefined {
  if (kind === 'recommendation') {
    const [only, ...others] = report.recommendations.filter((one) => one.number === number)
    if (!only || others.length > 0) return undefined
    return { id: only.id, file: only.file, node: only.item.text.tree, recommendation: only }
  }
  return (
    report.paragraphs.find((one) => one.number === number) ??
    report.items.find((one) => one.number === number && one.id.startsWith('paragraph-'))
  )
}
