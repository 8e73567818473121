import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/nodes-of.ts'

export const rawHtml: Rule = {
  meta: {
    id: 'format/raw-html',
    severity: 'error',
    summary: 'HTML in the text, which is not printed',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const node of nodesOf(tree, 'html')) {
        const isOpen = node.value.startsWith('<!--') && !node.value.includes('-->')
        say({
          file,
          position: node.position,
          message: isOpen
            ? 'Unexpected comment without an end, expected “-->” behind it: what follows is not printed'
            : 'Unexpected HTML, expected Markdown: HTML is not printed',
          note: 'Only comments, <!-- like this -->, may stand in the text; they are never printed. Put a comment on a line of its own.',
        })
      }
    }
  },
}
