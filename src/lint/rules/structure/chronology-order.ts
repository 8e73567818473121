import type { Node, Table } from 'mdast'
import type { Position } from 'unist'
import type { Section } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { monthName, monthOf } from '../../../support/writing/calendar.ts'
import { matchOutline } from '../../structure/match-outline.ts'

export const chronologyOrder: Rule = {
  meta: {
    id: 'structure/chronology-order',
    severity: 'advice',
    summary:
      'A paragraph of the chronology that stands before an earlier one, or under the heading of another year',
  },
  check(report, say, { outline }) {
    const runs = new Map(textRuns(report).map((run) => [run.node, run]))
    for (const { section, ids } of matchOutline(report, outline).sections) {
      if (!ids.includes('chronology')) continue
      const { file } = section.source
      let last: Entry | undefined
      for (const entry of entriesOf(section, runs)) {
        const { words, month, position, years } = entry
        const shown = { file, position }
        if (years && !years.includes(month.slice(0, 4))) {
          const message = `Unexpected “${words}” under the heading “${entry.heading}”, expected another year or another heading`
          say({ ...shown, message })
        } else if (last && last.heading === entry.heading && month < last.month) {
          const message = `Unexpected “${words}” after “${last.words}” (line ${last.position.start.line}), expected what happened in its order, or another year`
          say({ ...shown, message })
        }
        last = entry
      }
    }
  },
}

/** A paragraph or a row that begins with a month. */
interface Entry {
  words: string
  /** YYYY-MM */
  month: string
  position: Position
  heading: string | undefined
  /** The years of its heading, where that holds nothing else: “2019”, “2018 to 2020”. */
  years: string[] | undefined
}

function entriesOf({ blocks }: Section, runs: ReadonlyMap<Node, TextRun>): Entry[] {
  const entries: Entry[] = []
  let heading: string | undefined
  for (const block of blocks) {
    if (block.kind !== 'markdown') continue
    const { node } = block
    if (node.type === 'heading') heading = textOf(node)
    const dated = node.type === 'paragraph' ? [node] : node.type === 'table' ? firstCells(node) : []
    for (const one of dated) {
      const run = runs.get(one)
      const [before = '', words = ''] = begins.exec(run?.text ?? '') ?? []
      const month = monthOf(words)
      if (!run || !month) continue
      const position = run.position(before.length - words.length, before.length)
      entries.push({ words, month, position, heading, years: yearsOf(heading) })
    }
  }
  return entries
}

const firstCells = ({ children }: Table): Node[] =>
  children.slice(1).flatMap((row) => row.children.slice(0, 1))

// “On Monday 12 May 2020”, “In early May 2020”; “By May 2020” and “Since May 2020” look back or ahead.
const begins = new RegExp(
  `^\\s*(?:(?:[Ii]n|[Oo]n|[Dd]uring|[Ll]ate in|[Ee]arly in) )?(?:(?:early|mid|late)[ -])?(?:\\p{Lu}\\p{Ll}+day,? )?((?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${monthName}) (?:19|20)\\d\\d)(?!\\d| ?[–-])`,
  'u',
)

function yearsOf(heading: string | undefined): string[] | undefined {
  const [, from, to] =
    /^((?:19|20)\d\d)(?:(?: to | and | ?[–-] ?)((?:19|20)\d\d))?$/.exec(heading?.trim() ?? '') ?? []
  if (from === undefined) return undefined
  const years = Number(to ?? from) - Number(from) + 1
  return Array.from({ length: Math.max(years, 0) }, (_, index) => String(Number(from) + index))
}
