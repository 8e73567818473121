import type { Link } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'
import { shorten } from '../../../support/texts/shorten.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const noTarget: Rule = {
  meta: {
    id: 'link/no-target',
    severity: 'error',
    summary: 'A link that leads nowhere',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const node of nodesOf(tree, 'link')) {
        if (!/^(?:#|https?:\/*)?$/i.test(node.url)) {
          if (node.children.length === 0 && /^(?:https?|mailto):/i.test(node.url)) {
            const message = `Unexpected link without words, which prints nothing, expected “[the guidance](${node.url})”, or the address alone`
            say({ file, position: node.position, message })
          } else if (node.url.startsWith('#') && isBlank(node)) {
            const message = `Unexpected space between the brackets, which is all that is printed, expected “[](${node.url})”`
            say({ file, position: node.position, message, expected: [`[](${node.url})`] })
          }
          continue
        }
        const words = shorten(textOf(node), 60)
        const shown = words ? ` of “${words}”` : ''
        const message = `Unexpected link${shown} without an address, expected one after the words: “[${words || 'words'}](https://…)” or “[](#label)”`
        say({ file, position: node.position, message })
      }
    }
    for (const run of textRuns(report)) {
      for (const { 0: written, index, groups } of allMatches(run.text, undefinedLink)) {
        const { words = '', name = '' } = groups ?? {}
        const message = `Unexpected “${written}”, which is printed with its brackets, expected an address after the words: “[${words}](https://…)”, or a line “[${name || words}]: https://…”`
        say({ file: run.file, position: run.position(index, index + written.length), message })
      }
    }
  },
}

/** “[ ](#scope)” */
const isBlank = ({ children }: Link): boolean =>
  children.length > 0 &&
  children.every((child) => child.type === 'text' && child.value.trim() === '')

/** “[the policy][trust-policy]” where no line says what “trust-policy” is; “[sic][…]” of a quotation is none. */
const undefinedLink = /\[(?<words>[^[\]…]{2,80})\]\[(?<name>(?:\p{L}[\p{L}\p{N} _-]*)?)\]/gu
