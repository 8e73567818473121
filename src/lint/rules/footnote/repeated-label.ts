import type { FootnoteDefinition } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const repeatedLabel: Rule = {
  meta: {
    id: 'footnote/repeated-label',
    severity: 'error',
    summary: 'Two footnotes of one file with the same label, of which the second is not printed',
  },
  check(report, say) {
    for (const { file, tree } of report.files) {
      const seen = new Map<string, FootnoteDefinition>()
      for (const node of nodesOf(tree, 'footnoteDefinition')) {
        const first = seen.get(node.identifier)
        if (!first) {
          seen.set(node.identifier, node)
          continue
        }
        const label = node.label ?? node.identifier
        const line = first.position ? `: line ${first.position.start.line} has it already` : ''
        const message = `Unexpected second footnote “[^${label}]”, expected another label${line}`
        say({ file, position: node.position, message })
      }
    }
  },
}
