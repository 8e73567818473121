import type { Outline } from '../../../model/outline.ts'
import type { LetteredItem, Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { onceFor } from '../../../support/once-for.ts'
import { isCitation } from '../../../support/texts/is-citation.ts'
import { sentencesOf } from '../../../support/texts/sentences.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { mentionsIn } from '../../numbers/other-papers.ts'
import { isOfAnother } from '../../numbers/own-or-other.ts'
import { matchOutline } from '../../structure/match-outline.ts'

export const numberNotPrinted: Rule = {
  meta: {
    id: 'reference/number-not-printed',
    severity: 'warning',
    summary:
      'A lesson, a term of reference or a finding named by a number that it does not have in print',
  },
  check(report, say, { outline }) {
    for (const run of textRuns(report)) {
      if (run.kind === 'heading' || !likely.test(run.text)) continue
      if (run.part === 'note' && isCitation(run.text)) continue
      for (const match of allMatches(run.text, spoken)) {
        const { noun = '', numbers = '' } = match.groups ?? {}
        const start = match.index
        const end = start + match[0].length
        const missing = (numbers.match(/\d+/g) ?? []).find((one) => !isBorne(report, noun, one))
        if (missing === undefined || isOfAnother(run, start, end)) continue
        if (!isTerm(noun) && isSaidOfAnother(run.text.slice(0, start))) continue
        if (run.links.some((link) => link.start < end && link.end > start)) continue
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${match[0]}”, a number that the report does not print, ${remedy(report, outline, noun, missing)}`,
        })
      }
    }
  },
}

const terms = 'terms? of reference|tor|(?:key )?lines? of enquiry|kloes?'
const nouns = `lessons?|learning points?|themes?|findings?|${terms}`
const likely = /lesson|learning|theme|finding|term|\btor\b|enquiry|kloe/i
const spoken = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<noun>${nouns}) ?(?:numbers? |nos?\.? )?(?<numbers>\d{1,2}(?:(?:, | and |, and | to |[-–])\d{1,2})*)(?![\p{L}\p{N}%(:]|\.\d| ?(?:years?|months?|weeks?|days?|times)\b)`,
  'giu',
)
/** “The inspection made finding 3”: whoever is named before it in the sentence has findings and lessons too. */
function isSaidOfAnother(before: string): boolean {
  const sentence = before.slice(sentencesOf(before).at(-1)?.start ?? 0)
  return mentionsIn(sentence).at(-1)?.owner === 'other'
}

const isTerm = (noun: string): boolean => new RegExp(`^(?:${terms})$`, 'i').test(noun)

/** Whether a heading, a row or the words at the start of a block bear a number: “Lesson 3: …”, “3. …”. */
function isBorne(report: Report, noun: string, number: string): boolean {
  const stem = isTerm(noun) ? terms : `${noun.toLowerCase().replace(/s$/, '')}s?`
  const known = answersFor(report)
  const key = `${stem} ${number}`
  const borne = known.get(key) ?? findBearer(report, stem, number)
  known.set(key, borne)
  return borne
}

// Each number is looked for once, however often it is spoken of.
const answersFor = onceFor((_: Report) => new Map<string, boolean>())

function findBearer(report: Report, stem: string, number: string): boolean {
  const named = `^(?:${stem}) ?(?:no\\.? )?${number}`
  const inHeading = new RegExp(`${named}(?!\\d)`, 'i')
  const asTitle = new RegExp(`${named}(?: ?[:.)–—-]|$)`, 'i')
  const alone = new RegExp(`^\\(?${number}(?:[.):]|$)`)
  return textRuns(report).some(
    ({ text, kind }) =>
      (kind === 'heading' ? inHeading : asTitle).test(text) ||
      (kind !== 'paragraph' && alone.test(text)),
  )
}

function remedy(report: Report, outline: Outline, noun: string, number: string): string {
  const item = isTerm(noun) ? termsOf(report, outline)[Number(number) - 1] : undefined
  if (!item) return 'expected a reference to what is meant, such as “paragraph [](#label)”'
  const label = [...report.targets.values()].flat().find(({ id }) => id === item.id)?.label
  const place = `${item.file}, line ${item.position.start.line}`
  return label
    ? `expected “[](#${label})”, which prints “${item.number}”`
    : `expected a label such as {#scope} at the end of that item (${place}), which is “${item.number}” in print, and “[](#scope)” here`
}

/** The items of the first list of the terms of reference. */
function termsOf(report: Report, outline: Outline): LetteredItem[] {
  const nodes = matchOutline(report, outline)
    .sections.filter(({ ids }) => ids.includes('terms-of-reference'))
    .flatMap(({ section }) => section.blocks)
    .flatMap((block) => (block.kind === 'markdown' ? [block.node] : []))
  const list = nodes.find((node) => node.type === 'list' && node.ordered)
  return list?.type === 'list'
    ? list.children.flatMap((child) => report.at.item.get(child) ?? [])
    : []
}
