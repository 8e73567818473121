import type { ListItem } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { nodesOf, walkNodes } from '../../../support/texts/nodes-of.ts'
import { printedText } from '../../../support/texts/printed-text.ts'

export const emptyItem: Rule = {
  meta: {
    id: 'structure/empty-item',
    severity: 'warning',
    errorFrom: 'board',
    summary: 'An item of a list without words',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const item of nodesOf(tree, 'listItem')) {
        if (printedText(item, report).trim() !== '' || showsOtherThanWords(item)) continue
        const marker = report.at.item.get(item)?.marker ?? '•'
        const message = `Unexpected item without words, which prints as “${marker}” alone, expected words after its sign, or no such line`
        say({ file, position: item.position, message })
      }
    }
  },
}

/** A picture, or a reference or note of which another rule says that it leads nowhere. */
function showsOtherThanWords(item: ListItem): boolean {
  let found = false
  walkNodes(item, ({ type }) => {
    found ||= type === 'image' || type === 'link' || type === 'footnoteReference'
  })
  return found
}
