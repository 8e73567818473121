import { visit } from 'unist-util-visit'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/text-of.ts'

export const bareAddress: Rule = {
  meta: {
    id: 'link/bare-address',
    severity: 'advice',
    summary: 'A link whose words are its bare address',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      visit(tree, 'link', (node) => {
        const words = textOf(node).trim()
        if (!/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return
        const message = `Unexpected bare address as the words of a link, expected what it leads to: “[the name of the page](${node.url})”`
        say({ file, position: node.position, message })
      })
    }
  },
}
