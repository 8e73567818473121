import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/nodes-of.ts'
import { textOf } from '../../../support/text-of.ts'

export const noTarget: Rule = {
  meta: {
    id: 'link/no-target',
    severity: 'error',
    summary: 'A link that leads nowhere',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const node of nodesOf(tree, 'link')) {
        if (node.url !== '' && node.url !== '#') continue
        const words = textOf(node)
        const shown = words ? ` of “${words}”` : ''
        const message = `Unexpected link${shown} without an address, expected one behind the words: “[${words || 'words'}](https://…)” or “[](#label)”`
        say({ file, position: node.position, message })
      }
    }
  },
}
