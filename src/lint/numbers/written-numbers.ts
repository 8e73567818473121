import type { Link } from 'mdast'
import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import { onceFor } from '../../support/once-for.ts'
import { isCitation } from '../../support/texts/is-citation.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import { groupNames } from './group-names.ts'
import { numberWords } from './numbers-in-words.ts'
import { numbersThere } from './numbers-there.ts'
import { isOfAnother } from './own-or-other.ts'

export type WrittenKind = 'paragraph' | 'recommendation' | 'footnote' | 'page'

/** “paragraphs 12–15” as an author wrote it, speaking of this report. */
export interface WrittenNumber {
  run: TextRun
  kind: WrittenKind
  start: number
  end: number
  /** Each number with its own place: “12”, “15”. */
  numbers: Array<{ number: string; start: number; end: number }>
  /** What stands between each number and the next: “–”, “and”. */
  between: string[]
  /** The link with an address in this report whose words they are. */
  link: Link | undefined
}

const spelt = numberWords.slice(0, 12)

// “12”, “4.2”, “12(b)”, “12b”, “twelve”
const number = String.raw`(?:\d{1,4}(?:\.\d{1,3})?(?:[a-z](?![\p{L}\p{N}])|(?:\s?\([a-z]{1,4}\))*)|(?:${spelt.join('|')})(?![\p{L}-]))`
// “–”, “, and”, “through”; “, and at” before “2(a)” alone, for “and at 2 years old” goes on with something else
const between = String.raw`(?:,?\s(?:and|or)\s(?:at|in)\s(?=\d[\d.]*\s?\([a-z])|\s?[-–—&,]\s?(?:(?:and|or)\s)?|\s(?:to|and|or|through)\s)`

// “paragraph 1 and 14 February”, “paragraph 1 and 12 other agencies”: the sentence goes on with a number of its own.
const counted =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may (?=\\d)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?|others?|more|further|years?|months?|weeks?|days|hours|minutes|times|per cent|agencies|' +
  'organisations|services|people|women|men|children|members|officers|staff|professionals|calls|visits|meetings|' +
  'incidents|contacts|occasions|reviews|reports|recommendations|pages|lessons'
const next = String.raw`(?:${number})(?![\p{L}\p{N}])(?!\s(?:${counted})\b)`

/** What a number is of; “note 6” is one of this report only where it says so. */
const nouns = [
  String.raw`¶+|§+|paragraphs?|paras?\.?`,
  String.raw`recommendations?|recs?\.?|r(?=\d)`,
  String.raw`footnotes?|fn\.?|notes?(?=\s\d+\s(?:above|below)\b)`,
  String.raw`pages?|pgs?\.?|pp?\.(?=\s?\d)|pp?(?=\s?\d)`,
].join('|')
const kinds: ReadonlyArray<readonly [RegExp, WrittenKind]> = [
  [/^(?:¶|§|para)/i, 'paragraph'],
  [/^r/i, 'recommendation'],
  [/^[fn]/i, 'footnote'],
  [/^p/i, 'page'],
]
const words = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${nouns})(?:\s?(?:numbers?|nos?\.?)(?=\s))?\s?((?:${number})(?:${between}${next})*)(?![\p{L}\p{N}%])`,
  'giu',
)

const nounBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(paragraphs?|paras?\.?|recommendations?|recs?\.?)\s?(?:(?:${number})(?:${between}))*$`,
  'iu',
)
const wholly = new RegExp(`^(?:${number})$`, 'iu')

const likely = new RegExp(
  `(?:¶|§|par|rec|\\br\\d|note|fn|page|\\bpg|\\bpp?\\.?)\\D{0,16}(?:\\d|${spelt.join('|')})|\\bR\\d`,
  'i',
)

/** Every number of a paragraph, recommendation, footnote or page that is written and not referred to. */
export const writtenNumbers = onceFor((report: Report): readonly WrittenNumber[] =>
  findNumbers(report),
)

function findNumbers(report: Report): WrittenNumber[] {
  const isGroup = groupNames(report)
  return textRuns(report).flatMap((run) => {
    if (!likely.test(run.text)) return []
    // A citation speaks of its own pages.
    if (run.part === 'note' && isCitation(run.text)) return []
    const linked = linkedNumbers(run)
    const written = allMatches(run.text, words).flatMap((match): WrittenNumber[] => {
      const written = readNumbers(run, match)
      if (!written) return []
      if (run.kind === 'heading' && !isSpokenOf.test(run.text.slice(0, written.start))) return []
      // “R1” may be anything in a report that has no recommendation 1.
      const isShort = /^r\d/i.test(match[0])
      const there = isShort ? numbersThere(report, written.kind) : undefined
      if (
        isShort &&
        (match[0][0] !== 'R' || !written.numbers.every((one) => there?.has(one.number)))
      )
        return []
      const isOthers = isOfAnother(
        run,
        written.start,
        written.end,
        written.kind === 'recommendation' ? isGroup : undefined,
      )
      return isOthers ? [] : [written]
    })
    return [...written, ...linked]
  })
}

/** “Recommendation 4” is what a heading names; “the response to recommendation 4” speaks of another place. */
const isSpokenOf = /\b(?:in|of|at|to|from|on|under|by|with|see)\s(?:the\s)?$/i

/** “paragraph [12](#label)”, “paragraphs [12](#one) and [14](#other)”: numbers that are the words of a link. */
function linkedNumbers(run: TextRun): WrittenNumber[] {
  return run.links.flatMap(({ node, start, end }): WrittenNumber[] => {
    const shown = run.text.slice(start, end)
    const [, noun] = nounBefore.exec(run.text.slice(0, start)) ?? []
    const kind = noun && kinds.find(([pattern]) => pattern.test(noun))?.[1]
    if (!kind || node.children.length === 0 || !node.url.startsWith('#')) return []
    if (!wholly.test(shown)) return []
    return [
      {
        run,
        kind,
        start,
        end,
        numbers: [{ number: asPrinted(shown), start, end }],
        between: [],
        link: node,
      },
    ]
  })
}

function readNumbers(run: TextRun, match: RegExpMatchArray): WrittenNumber | undefined {
  const [all, word = '', list = ''] = match
  const start = match.index ?? 0
  const end = start + all.length
  const kind = kinds.find(([pattern]) => pattern.test(word))?.[1] ?? 'paragraph'
  const listAt = start + all.length - list.length
  const found = allMatches(list, new RegExp(number, 'giu')).map((one) => {
    const at = listAt + (one.index ?? 0)
    return { number: asPrinted(one[0]), start: at, end: at + one[0].length }
  })
  const around = run.links.find((link) => link.start <= start && end <= link.end)
  const external = around && !around.node.url.startsWith('#')
  const referred = run.links.some((link) => link.start < end && link.end > start && link !== around)
  // “Recommendation 1: the police should …” is the thing itself.
  const names = start === 0 && /^\s?[:.)–-]/.test(run.text.slice(end))
  // “three recommendations 2 years ago”, “the pages two nurses wrote”: of several there would be several numbers.
  const counted = /^[a-z]{4,}s$/i.test(word) && found.length === 1
  if (found.length === 0 || external || referred || names || counted) return undefined
  const betweens = found
    .slice(1)
    .map((next, index) => run.text.slice(found[index]?.end, next.start).trim())
  return { run, kind, start, end, numbers: found, between: betweens, link: around?.node }
}

/** “12 (b)” and “12b” are printed “12(b)”, “two” is “2”. */
function asPrinted(written: string): string {
  const place = spelt.indexOf(written.toLowerCase())
  if (place !== -1) return String(place + 1)
  return written
    .replace(/\s/g, '')
    .replace(/(?<=\d)([a-z])$/i, (letter) => `(${letter.toLowerCase()})`)
}

/** Whether a list of numbers holds a range whose end is not after its beginning. */
export function isBackward({ numbers, between }: WrittenNumber): boolean {
  return numbers.some((from, index) => {
    const to = numbers[index + 1]
    return to !== undefined && isRange(between[index]) && !isForward(from.number, to.number)
  })
}

export const isRange = (between = ''): boolean => /^(?:[–—-]|to|through)$/.test(between)

/** Of numbers with letters nobody is sure. */
export const isForward = (from: string, to: string): boolean =>
  !/^\d+$/.test(from + to) || Number(from) < Number(to)
