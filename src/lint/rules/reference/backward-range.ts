import type { Link } from 'mdast'
import type { Recommendation, Report, Target } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { shorten } from '../../../support/texts/shorten.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { isForward, isRange, writtenNumbers } from '../../numbers/written-numbers.ts'

export const backwardRange: Rule = {
  meta: {
    id: 'reference/backward-range',
    severity: 'error',
    summary: 'A range that runs backwards, spans nothing or joins what has no common order',
  },
  check(report, say) {
    const orderOf = readOrder(report)
    for (const { file, text, links } of textRuns(report)) {
      for (const [index, { node, end }] of links.entries()) {
        const next = links[index + 1]
        if (!next || !/^\s?[–—-]\s?$|^ to $/.test(text.slice(end, next.start))) continue
        const from = bareTarget(report, node)
        const to = bareTarget(report, next.node)
        // “paragraph 23 – Equality and diversity” is no range.
        const isApart = text.slice(end, next.start).length > 1
        const fault = from && to && faultOf(orderOf, from, to, isApart)
        if (!fault) continue
        const position =
          node.position && next.node.position
            ? { start: node.position.start, end: next.node.position.end }
            : undefined
        say({
          file,
          position,
          message: `Unexpected range “${shorten(text.slice(links[index]?.start, next.end), 60)}”, ${fault}`,
        })
      }
    }
    for (const { run, numbers, between } of writtenNumbers(report)) {
      for (const [index, from] of numbers.entries()) {
        const to = numbers[index + 1]
        if (!to || !isRange(between[index]) || isForward(from.number, to.number)) continue
        const fault =
          from.number === to.number
            ? `which spans nothing, expected “${to.number}” alone`
            : `which runs backwards, expected “${to.number}–${from.number}”`
        const position = run.position(from.start, to.end)
        const shown = run.text.slice(from.start, to.end)
        say({ file: run.file, position, message: `Unexpected range “${shown}”, ${fault}` })
      }
    }
  },
}

/** What a reference that prints a number refers to. */
function bareTarget(report: Report, link: Link): Target | undefined {
  return link.children.length === 0 ? report.at.reference.get(link)?.target : undefined
}

/** Where something numbered stands among its like; recommendations count in their group. */
type OrderOf = (target: Target) => { row: unknown; at: number } | undefined

function readOrder(report: Report): OrderOf {
  const paragraphs = new Map(report.paragraphs.map(({ number }, index) => [number, index]))
  const items = new Map<unknown, number>(report.items.map(({ node }, index) => [node, index]))
  const recommendations = new Map<unknown, Recommendation>(
    report.recommendations.map((one) => [one.item, one]),
  )
  return ({ kind, node, text, id }) => {
    if (kind === 'recommendation') {
      const one = recommendations.get(node)
      return one && { row: one.group, at: Number(one.number) }
    }
    if (kind !== 'paragraph' && kind !== 'item') return undefined
    const [elsewhere] = /^(?:recommendation-\d+|footnote)/.exec(id) ?? []
    if (elsewhere) return { row: elsewhere, at: items.get(node) ?? 0 }
    const paragraph = paragraphs.get(text.split('(')[0] ?? '') ?? 0
    return { row: 'paragraphs', at: paragraph * 1e6 + (items.get(node) ?? -1) + 1 }
  }
}

function faultOf(orderOf: OrderOf, from: Target, to: Target, isApart: boolean): string | undefined {
  if (from.node === to.node) return `which spans nothing, expected “${to.text}” alone`
  const start = orderOf(from)
  const end = orderOf(to)
  if (isApart ? !start || !end : !start && !end) return undefined
  if (start?.row !== end?.row || !start || !end) {
    return 'whose ends have no common order, expected two numbers of one kind and group'
  }
  if (from.text === to.text) {
    return 'whose ends are items of two lists of one paragraph that are lettered alike, expected letters that go on in the second'
  }
  if (start.at < end.at) return undefined
  return `which runs backwards, expected “${to.text}–${from.text}”`
}
