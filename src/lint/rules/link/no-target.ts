import { visit } from 'unist-util-visit'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/text-of.ts'

export const noTarget: Rule = {
  meta: {
    id: 'link/no-target',
    severity: 'error',
    summary: 'A link that leads nowhere',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      visit(tree, 'link', (node) => {
        if (node.url !== '' && node.url !== '#') return
        const words = textOf(node)
        const shown = words ? ` of “${words}”` : ''
        const message = `Unexpected link${shown} without an address, expected one behind the words: “[${words || 'words'}](https://…)” or “[](#label)”`
        say({ file, position: node.position, message })
      })
    }
  },
}
