import type { TableRow } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const lostCell: Rule = {
  meta: {
    id: 'format/lost-cell',
    severity: 'error',
    summary:
      'A row of a table with more cells than its head, of which those too many are not printed',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const { children } of nodesOf(tree, 'table')) {
        const [head, ...rows] = children
        const columns = head?.children.length ?? 0
        for (const row of rows) {
          const lost = row.children.slice(columns).filter(hasWords)
          const [first, last] = [lost[0], lost.at(-1)]
          if (!first?.position || !last?.position) continue
          say({
            file,
            position: { start: first.position.start, end: last.position.end },
            message: `Unexpected cell ${row.children.indexOf(first) + 1} in a row of a table with ${columns} columns, which is not printed, expected ${columns} cells: a “|” that does not separate cells is written “\\|”`,
          })
        }
      }
    }
  },
}

const hasWords = ({ children }: TableRow['children'][number]): boolean =>
  children.some(({ type }) => type !== 'authorNote')
