import type { Report, Target } from '../../model/report.ts'
import { onceFor } from '../../support/once-for.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import type { WrittenKind, WrittenNumber } from './written-numbers.ts'

/** The numbers of that kind that the report prints; undefined for pages, which only printing settles. */
export function numbersThere(report: Report, kind: WrittenKind): ReadonlySet<string> | undefined {
  if (kind === 'page') return undefined
  const known = setsFor(report)
  const numbers = known.get(kind) ?? readNumbers(report, kind)
  known.set(kind, numbers)
  return numbers
}

// Each written number asks.
const setsFor = onceFor((_: Report) => new Map<WrittenKind, ReadonlySet<string>>())

function readNumbers(report: Report, kind: Exclude<WrittenKind, 'page'>): ReadonlySet<string> {
  const numbered = {
    paragraph: report.paragraphs,
    recommendation: report.recommendations,
    footnote: report.notes,
  }[kind]
  const items = report.items.filter(({ id }) => id.startsWith(`${kind}-`))
  return new Set([...numbered, ...items].map((one) => String(one.number)))
}

/** What a link leads to, where that bears another number than the link says. */
export function otherTarget(report: Report, { link, numbers }: WrittenNumber): Target | undefined {
  const target = link && report.at.reference.get(link)?.target
  const [only] = numbers
  if (!target || numbers.length !== 1 || target.text === only?.number) return undefined
  return /^(?:paragraph|item|recommendation)$/.test(target.kind) ? target : undefined
}

const mostPages = new WeakMap<Report, number>()

/** Whether a report of so many words, pictures and recommendations can never have that page. */
export function isBeyond(report: Report, page: string): boolean {
  const most = mostPages.get(report) ?? countPages(report)
  mostPages.set(report, most)
  return Number(page) > most
}

function countPages(report: Report): number {
  const words = textRuns(report).reduce((sum, { text }) => sum + text.length / 6, 0)
  return 20 + words / 50 + report.pictures.length + report.recommendations.length
}
