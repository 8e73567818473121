import type { FootnoteDefinition } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Rule } from '../../../model/rule.ts'

export const repeatedLabel: Rule = {
  meta: {
    id: 'footnote/repeated-label',
    severity: 'error',
    summary: 'Two footnotes of one file with the same label, of which the second is not printed',
  },
  check(report, say) {
    for (const { file, tree } of report.files) {
      const seen = new Map<string, FootnoteDefinition>()
      visit(tree, 'footnoteDefinition', (node) => {
        const first = seen.get(node.identifier)
        if (!first) {
          seen.set(node.identifier, node)
          return
        }
        const label = node.label ?? node.identifier
        const line = first.position ? `: line ${first.position.start.line} has it already` : ''
        const message = `Unexpected second footnote “[^${label}]”, expected another label${line}`
        say({ file, position: node.position, message })
      })
    }
  },
}
