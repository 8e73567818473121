import type { Link } from 'mdast'
import type { Report } from '../model/report.ts'
import { isCitation } from '../support/is-citation.ts'
import type { TextRun } from '../support/text-run.ts'
import { textRuns } from '../support/text-runs.ts'
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
  /** What stands between the first two numbers: “–”, “and”. */
  between: string
  /** The link with an address in this report whose words they are. */
  link: Link | undefined
}

const number = String.raw`\d{1,4}(?:\.\d{1,3})?(?:\s?\([a-z]{1,4}\))*`
const words = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(¶+|paragraphs?|paras?\.?|recommendations?|recs?\.?|footnotes?|fn\.?|pages?)\s?((?:${number})(?:\s?(?:[-–—,&]|to|and|or)\s?(?:${number}))*)(?![\p{L}\p{N}%])`,
  'giu',
)
const kinds: ReadonlyArray<readonly [RegExp, WrittenKind]> = [
  [/^(?:¶|para)/i, 'paragraph'],
  [/^rec/i, 'recommendation'],
  [/^f/i, 'footnote'],
  [/^page/i, 'page'],
]

const likely = /(?:¶|par|rec|footnote|fn|page)\D{0,12}\d/i
const made = new WeakMap<Report, readonly WrittenNumber[]>()

/** Every number of a paragraph, recommendation, footnote or page that is written and not referred to. */
export function writtenNumbers(report: Report): readonly WrittenNumber[] {
  const found = made.get(report) ?? findNumbers(report)
  made.set(report, found)
  return found
}

function findNumbers(report: Report): WrittenNumber[] {
  return textRuns(report).flatMap((run) => {
    if (!likely.test(run.text)) return []
    // A heading names itself, and a citation speaks of its own pages.
    if (run.kind === 'heading' || (run.part === 'note' && isCitation(run.text))) return []
    return [...run.text.matchAll(words)].flatMap((match) => numbersOf(run, match))
  })
}

function numbersOf(run: TextRun, match: RegExpMatchArray): WrittenNumber[] {
  const [all, word = '', list = ''] = match
  const start = match.index ?? 0
  const end = start + all.length
  const kind = kinds.find(([pattern]) => pattern.test(word))?.[1] ?? 'paragraph'
  const listAt = start + all.length - list.length
  const found = [...list.matchAll(new RegExp(number, 'g'))].map((one) => {
    const at = listAt + (one.index ?? 0)
    return { number: one[0].replace(/\s/g, ''), start: at, end: at + one[0].length }
  })
  const around = run.links.find((link) => link.start <= start && end <= link.end)
  const external = around && !around.node.url.startsWith('#')
  const referred = run.links.some((link) => link.start < end && link.end > start && link !== around)
  // “Recommendation 1: the police should …” is the thing itself.
  const names = start === 0 && /^\s?[:.)–-]/.test(run.text.slice(end))
  // “three recommendations 2 years ago”: of several there would be several numbers.
  const counted = /^[a-z]{4,}s$/i.test(word) && found.length === 1
  const [first, second] = found
  if (!first || external || referred || names || counted || isOfAnother(run, start, end)) return []
  const between = second ? run.text.slice(first.end, second.start).trim() : ''
  return [{ run, kind, start, end, numbers: found, between, link: around?.node }]
}

/** The numbers of that kind that the report prints; undefined for pages, which only printing settles. */
export function numbersThere(report: Report, kind: WrittenKind): ReadonlySet<string> | undefined {
  if (kind === 'page') return undefined
  const numbered = {
    paragraph: report.paragraphs,
    recommendation: report.recommendations,
    footnote: report.notes,
  }[kind]
  const items = report.items.filter(({ id }) => id.startsWith(`${kind}-`))
  return new Set([...numbered, ...items].map((one) => String(one.number)))
}
