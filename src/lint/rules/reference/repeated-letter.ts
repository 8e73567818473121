import type { List } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { LetteredItem } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { firstNumber } from '../../../support/first-number.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const repeatedLetter: Rule = {
  meta: {
    id: 'reference/repeated-letter',
    severity: 'warning',
    summary: 'Two lists of one paragraph with the same letters, so that “12(a)” means two things',
  },
  check(report, say) {
    const shared = new Map<string, LetteredItem[]>()
    for (const item of report.items)
      shared.set(keyOf(item), [...(shared.get(keyOf(item)) ?? []), item])
    for (const { file, position, node, target } of report.references) {
      if (target?.kind !== 'item' || node.children.length > 0) continue
      const alike = shared.get(keyOf(target)) ?? []
      if (alike.length < 2 || target.text.startsWith('(')) continue
      const lines = alike.map((item) => item.position.start.line).join(' and ')
      say({
        file,
        position,
        message: `Unexpected reference to “#${target.label}”, which prints “${target.text}” as that of ${alike.length === 2 ? 'another item' : 'other items'} does (lines ${lines}), expected lists of one paragraph whose letters go on`,
      })
    }
    const lineOf = new Map<string, number | undefined>()
    const lastOf = new Map<string, number>()
    for (const { file, tree } of report.prose) {
      if (nodesOf(tree, 'list').length === 0) continue
      visit(tree, (node) => {
        if (node.type === 'blockquote') return SKIP
        if (node.type !== 'list' || !node.ordered) return undefined
        const items = itemsOf(node)
        const repeated = items.find(({ key }) => lineOf.has(key))
        const owner = items[0]?.owner ?? ''
        const next = (lastOf.get(owner) ?? 0) + 1
        const start = firstNumber(node)
        lastOf.set(owner, Math.max(next - 1, start + items.length - 1))
        for (const { key, position } of items) {
          if (!lineOf.has(key)) lineOf.set(key, position.start.line)
        }
        if (!repeated) return undefined
        const { number, position, key } = repeated
        say({
          file,
          position,
          message: `Unexpected second “${number}”, the first is at line ${lineOf.get(key)}, expected letters that go on: begin this list with “${next}.”`,
          expected: [`${next}.`],
        })
        return SKIP
      })
    }

    /** The items that belong to a paragraph or a recommendation, each with what it shares with its double. */
    function itemsOf(list: List) {
      return list.children.flatMap((node) => {
        const item = report.at.item.get(node)
        if (!item || item.number.startsWith('(')) return []
        const key = keyOf(item)
        return [{ ...item, key, owner: key.slice(0, key.lastIndexOf('-')) }]
      })
    }
  },
}

/** What an item shares with those that are printed alike. */
const keyOf = ({ id }: { id: string }): string => id.replace(/_\d+$/, '')
