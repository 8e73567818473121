import type { Link } from 'mdast'
import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'
import { textOf } from '../../../support/texts/text-of.ts'

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
        const message = `Unexpected link to a file, “${node.url}”, expected ${expectation(report, node)}`
        say({ file, position: node.position, message })
      }
    }
  },
}

function expectation({ files, targets }: Report, link: Link): string {
  const { url } = link
  const words = textOf(link)
  if (targets.has(url)) return `“[${words}](#${url})”, a reference to that label`
  if (files.some((section) => url.split('#')[0]?.endsWith(section.file)))
    return 'a reference to a label of that section, “[](#label)”'
  return /\.(?:png|jpe?g|gif|svg|webp)$/i.test(url)
    ? `“![${words || 'what it shows'}](${url})” where the picture is to be printed, else an address that begins with https://`
    : 'an address that begins with https://'
}
