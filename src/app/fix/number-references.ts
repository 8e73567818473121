import { recommendationMeant } from '../../lint/numbers/group-named.ts'
import type { WrittenNumber } from '../../lint/numbers/written-numbers.ts'
import type { Report } from '../../model/report.ts'
import { giveLabel, type Labelled, wordsFor } from './give-label.ts'
import { makeLabel } from './make-label.ts'
import type { Edit } from './mend.ts'

/** What bears numbers that references can print. */
export type NumberedKind = 'paragraph' | 'recommendation'

/** The edits that make references of numbers, and what each is of, in words that may be shown. */
export interface NumberReferences {
  edits: Edit[]
  meant: string[]
}

/** References in the place of the numbers that somebody wrote; undefined where one of them leads nowhere. */
export type ReferTo = (
  written: WrittenNumber,
  kind: NumberedKind,
  /** The number that is printed, of one that was written. */
  printed?: (number: string) => string | undefined,
) => NumberReferences | undefined

/** Makes references of numbers, with the labels that they need: for one place always the same. */
export function numberReferences(
  report: Report,
  texts: ReadonlyMap<string, string>,
  mask: (text: string) => string,
  shown: (file: string, start: number, end: number) => string,
): ReferTo {
  const labels = labelsById(report)
  const labelled = new Set([...report.targets.values()].flat().map(({ id }) => id))
  const given = new Map<string, { label: string; edit: Edit }>()
  const isTaken = (label: string): boolean =>
    report.targets.has(label) || [...given.values()].some((one) => one.label === label)

  const wordsShown = ({ file, node: { position } }: Labelled): string =>
    shown(file, position?.start.offset ?? 0, position?.end.offset ?? 0)

  return (written, kind, printed = (number) => number) => {
    const { run, numbers } = written
    const meant: string[] = []
    const edits = numbers.map(({ number, start: from, end: to }): Edit[] | undefined => {
      const own = printed(number)
      const target = own === undefined ? undefined : targetOf(report, kind, own, written)
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
      const label =
        given.get(target.id)?.label ??
        makeLabel(mask(wordsFor(target).replace(typedBefore, '')), isTaken)
      const edit = giveLabel(target, label, report)
      if (!edit) return undefined
      given.set(target.id, { label, edit })
      return [reference(label), edit]
    })
    return edits.includes(undefined)
      ? undefined
      : { edits: edits.flatMap((edit) => edit ?? []), meant }
  }
}

/** A number that its author typed before a paragraph: “4.12”, “Para 13:”. It is none of its words. */
const typedBefore = /^(?:para(?:graph)?\.? ?)?\d{1,3}(?:\.\d{1,3})*[.:)]? +(?=\p{Lu})/iu

/** Enough to know a paragraph by. */
function firstWords(words: string): string {
  const all = words
    .replace(/\{#[^}]*\}|\[\^[^\]]*\]/g, '')
    .trim()
    .replace(typedBefore, '')
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

/** What bears a number; of recommendations only where one group has it, or is named beside it. */
function targetOf(
  report: Report,
  kind: NumberedKind,
  number: string,
  written: WrittenNumber,
): Labelled | undefined {
  if (kind === 'recommendation') {
    const only = recommendationMeant(report, written, number)
    if (!only) return undefined
    return { id: only.id, file: only.file, node: only.item.text.tree, recommendation: only }
  }
  return (
    report.paragraphs.find((one) => one.number === number) ??
    report.items.find((one) => one.number === number && one.id.startsWith('paragraph-'))
  )
}
