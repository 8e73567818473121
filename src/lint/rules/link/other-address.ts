import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const otherAddress: Rule = {
  meta: {
    id: 'link/other-address',
    severity: 'error',
    summary: 'A link to something other than a web page, an e-mail address or a telephone number',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const node of nodesOf(tree, 'link')) {
        const [, scheme] = /^\s*([a-z][a-z0-9+.-]+):/i.exec(node.url) ?? []
        if (!scheme || /^(?:https?|mailto|tel)$/i.test(scheme)) continue
        const message = `Unexpected address that begins with “${scheme}:”, which is not printed as a link; expected https://, mailto: or tel:`
        say({ file, position: node.position, message })
      }
    }
  },
}
