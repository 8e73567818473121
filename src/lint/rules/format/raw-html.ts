import { visit } from 'unist-util-visit'
import type { Rule } from '../../../model/rule.ts'

export const rawHtml: Rule = {
  meta: {
    id: 'format/raw-html',
    severity: 'error',
    summary: 'HTML in the text, which is not printed',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      visit(tree, 'html', (node) => {
        say({
          file,
          position: node.position,
          message: 'Unexpected HTML, expected Markdown: HTML is not printed',
          note: 'Only comments, <!-- like this -->, may stand in the text; they are never printed. Put a comment on a line of its own.',
        })
      })
    }
  },
}
