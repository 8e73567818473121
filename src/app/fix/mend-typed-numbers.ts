import type { Position } from 'unist'
import { type TypedNumber, typedNumbers } from '../../lint/numbers/typed-numbers.ts'
import { isBackward, writtenNumbers } from '../../lint/numbers/written-numbers.ts'
import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import type { Edit, Mend } from './mend.ts'
import type { NumberReferences, ReferTo } from './number-references.ts'

/**
 * Takes away the numbers that an author typed before paragraphs, as a word processor leaves them (“4.12 The GP …”), and
 * makes references of all that speak of them. All at once or nothing: of “paragraph 4.12” nobody could tell any more what
 * it was, so each has to lead to one paragraph.
 */
export function mendTypedNumbers(
  report: Report,
  texts: ReadonlyMap<string, string>,
  refer: ReferTo,
): Mend[] {
  const typed = typedNumbers(report).filter(({ kind }) => kind !== 'letter')
  if (typed.length === 0 || typed.some(({ kind }) => kind === 'list')) return []
  const printed = printedNumbers(report, typed)
  if (printed === undefined || spokenOfBare(report, printed) !== undefined) return []
  const references = referencesTo(report, refer, printed)
  const removals = typed.map(({ file, position }) => removalOf(file, position, texts))
  if (references === undefined || removals.includes(undefined)) return []
  return [
    {
      kind: 'typed-numbers',
      group: 'Numbers typed before paragraphs go, and what speaks of them becomes a reference',
      edits: [
        ...removals.flatMap((edit) => edit ?? []),
        ...references.flatMap(({ edits }) => edits),
      ],
      meant: references.flatMap(({ meant }) => meant),
    },
  ]
}

/** The number that is printed, for each that was typed; undefined where one is typed twice. */
function printedNumbers(
  report: Report,
  typed: readonly TypedNumber[],
): ReadonlyMap<string, string> | undefined {
  const printed = new Map<string, string>()
  for (const { file, position, typed: words } of typed) {
    const number = numberIn(words)
    const paragraph = report.paragraphs.find(
      (one) => one.file === file && one.node.position?.start.offset === position.start.offset,
    )
    // What bears no number of its own cannot be referred to by one.
    if (paragraph === undefined || printed.has(number)) return undefined
    printed.set(number, paragraph.number)
  }
  return printed
}

/** Where the report speaks of a number that none of the typed ones is, or in words that may mean something else. */
export function numberWithoutParagraph(
  report: Report,
): { file: string; position: Position; words: string } | undefined {
  const typed = typedNumbers(report).filter(({ kind }) => kind === 'number')
  const printed = printedNumbers(report, typed)
  if (printed === undefined) return undefined
  const [stray] = writtenNumbers(report).filter(
    ({ kind, numbers }) =>
      kind === 'paragraph' && !numbers.every(({ number }) => printed.has(numberIn(number))),
  )
  const found = stray ?? spokenOfBare(report, printed)
  return (
    found && {
      file: found.run.file,
      position: found.run.position(found.start, found.end),
      words: found.run.text.slice(found.start, found.end),
    }
  )
}

/** “13” of “Para 13:”, “4.12” of “4.12.” */
const numberIn = (typed: string): string => /\d+(?:\.\d+)*/.exec(typed)?.[0] ?? ''

/** A reference for each number of a paragraph that the report speaks of; undefined where one leads nowhere. */
function referencesTo(
  report: Report,
  refer: ReferTo,
  printed: ReadonlyMap<string, string>,
): NumberReferences[] | undefined {
  const asPrinted = (number: string): string | undefined => {
    const own = numberIn(number)
    const paragraph = printed.get(own)
    return paragraph && paragraph + number.slice(own.length)
  }
  const references = writtenNumbers(report)
    .filter(({ kind }) => kind === 'paragraph')
    .map((written) =>
      written.link || isBackward(written) ? undefined : refer(written, 'paragraph', asPrinted),
    )
  return references.includes(undefined) ? undefined : references.flatMap((one) => one ?? [])
}

const bare =
  /\b(?:see|sections?|at|in|points?|per|cf\.?|and|to|from|under|parts?) (\d{1,3}\.\d{1,3})(?![\d.%]|\s?(?:am|pm|million|hours|per|km|miles|mg|ml|units))/giu

/** “see 4.12 above”, “section 4.12”: a number that no word says to be a paragraph’s would be left behind. */
function spokenOfBare(
  report: Report,
  printed: ReadonlyMap<string, string>,
): { run: TextRun; start: number; end: number } | undefined {
  return textRuns(report)
    .flatMap((run) =>
      allMatches(run.text, bare).map(({ index, 0: whole, 1: number = '' }) => {
        return { run, number, start: index, end: index + whole.length }
      }),
    )
    .find(({ number }) => printed.has(number))
}

/** Signs with which a line begins something other than a paragraph. */
const beginsBlock =
  /^(?:[-+*][ \t]|#{1,6}[ \t]|[>|]|\d+[.)][ \t]|`{3}|~{3}|:{2,}|<!--|\[\^?[^\]]+\]:)/

/** The number and the blanks after it; undefined where what follows would become another block. */
function removalOf(
  file: string,
  { start, end }: Position,
  texts: ReadonlyMap<string, string>,
): Edit | undefined {
  const text = texts.get(file)
  if (text === undefined || start.offset === undefined || end.offset === undefined) return undefined
  const rest = text.slice(end.offset)
  const blanks = /^[ \t]*/.exec(rest)?.[0].length ?? 0
  if (blanks === 0 || beginsBlock.test(rest.slice(blanks))) return undefined
  return { file, start: start.offset, end: end.offset + blanks, text: '' }
}
