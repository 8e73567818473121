import type { Node } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const undefinedNote: Rule = {
  meta: {
    id: 'footnote/undefined-note',
    severity: 'error',
    summary: 'A footnote marker whose footnote is not in the same section file',
  },
  check(report, say) {
    const opening = new Set<Node | undefined>(
      report.prose.flatMap(({ tree }) =>
        nodesOf(tree, 'paragraph').map(({ children }) => children[0]),
      ),
    )
    for (const { file, position, node, note } of report.noteCalls) {
      if (note) continue
      const label = node.label ?? node.identifier
      const expected = opening.has(node)
        ? `a colon after it where this is the footnote itself, “[^${label}]: …”, else such a line in this file`
        : `a line “[^${label}]: …” in this file`
      say({
        file,
        position,
        message: `Unexpected marker “[^${label}]” without its footnote, expected ${expected}`,
      })
    }
  },
}
