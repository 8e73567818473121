import type { Node } from 'mdast'
import type { Report } from '../../model/report.ts'
import { indexLines } from '../../support/texts/line-index.ts'
import { makeRun } from '../../support/texts/text-run.ts'
import { type CapitalisedName, namesIn } from '../../support/writing/capitalised-names.ts'
import { placeOfValue } from '../../support/yaml/place-of-value.ts'

/**
 * Organisations that the front matter names and no run of words shows: the partnership of the title page, and of the
 * panel and the action plan what this report does not print.
 */
export function declaredOrganisations(report: Report): CapitalisedName[] {
  const shown = new Set<Node>(report.passages.map(({ node }) => node))
  return report.files.flatMap(({ file, text: source, frontMatter, places }) => {
    const { report: facts, panel = [], recommendations = [] } = frontMatter
    const position = placeOfValue({ places }, ['report', 'partnership'])
    const words = { type: 'text', value: facts?.partnership ?? '' }
    const partnership = { type: 'paragraph', position, children: [words] }
    const trees = [
      ...panel.flatMap((row) => (row.kind === 'organisation' ? [row.organisation.tree] : [])),
      ...recommendations.flatMap(({ items }) => items.flatMap(({ lead }) => lead?.tree ?? [])),
    ]
    const setting = { part: 'field', inList: false, inQuote: false } as const
    const whole = { text: source, lines: indexLines(source) }
    return [partnership, ...trees.filter((tree) => !shown.has(tree))].flatMap((node) =>
      namesIn(makeRun({ file, node, kind: 'cell', ...setting }, whole, () => undefined)),
    )
  })
}
