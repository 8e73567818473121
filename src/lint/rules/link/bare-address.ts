import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { isInSlip } from '../../markup/markup-slips.ts'

export const bareAddress: Rule = {
  meta: {
    id: 'link/bare-address',
    severity: 'advice',
    summary: 'A link whose words are its bare address',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const node of nodesOf(tree, 'link')) {
        const words = textOf(node).trim()
        if (!/^(?:https?:\/\/|www\.)\S+$/i.test(words)) continue
        // It was to be the address of a link that has words.
        if (isInSlip(report, file, node.position)) continue
        const message = `Unexpected bare address as the words of a link, expected what it leads to: “[the name of the page](${node.url})”`
        say({ file, position: node.position, message })
      }
    }
  },
}
