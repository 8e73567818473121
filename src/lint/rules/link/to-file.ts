import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/nodes-of.ts'

export const toFile: Rule = {
  meta: {
    id: 'link/to-file',
    severity: 'warning',
    summary: 'A link to a file of the author’s computer, which no reader has',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const node of nodesOf(tree, 'link')) {
        if (node.url === '' || node.url.startsWith('#') || /^[a-z][a-z0-9+.-]+:/i.test(node.url))
          continue
        const own = report.files.some((section) => node.url.split('#')[0]?.endsWith(section.file))
        const remedy = own
          ? 'expected a reference to a label of that section, “[](#label)”'
          : 'expected an address that begins with https://'
        const message = `Unexpected link to a file, “${node.url}”, ${remedy}`
        say({ file, position: node.position, message })
      }
    }
  },
}
