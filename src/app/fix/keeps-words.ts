import type { Report } from '../../model/report.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import type { Mend } from './mend.ts'

/**
 * Whether a report whose paragraphs became lists and footnotes has lost nothing: no word but what the mends took away, no
 * label, and no reference. What references print is another number where a paragraph before them is none any more.
 */
export function keepsWords(before: Report, after: Report, mends: readonly Mend[]): boolean {
  const texts = new Map(before.files.map(({ file, text }) => [file, text]))
  const removed = mends.flatMap(({ edits }) =>
    edits.map(({ file, start, end }) => texts.get(file)?.slice(start, end) ?? ''),
  )
  const lost = ({ references }: Report): number => references.filter((one) => !one.target).length
  return (
    lettersOf(before) === lettersOf(after, removed) &&
    lost(after) <= lost(before) &&
    [...before.targets].every(
      ([label, claimants]) => after.targets.get(label)?.length === claimants.length,
    )
  )
}

/** All that is printed but numbers of references, in no order. */
function lettersOf(report: Report, others: readonly string[] = []): string {
  const printed = textRuns(report).map(({ text, links }) =>
    links
      .filter(({ node }) => node.children.length === 0)
      .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
  )
  return [...[...printed, ...others].join('').replace(/\s/g, '')].sort().join('')
}
