import type { Node } from 'mdast'
import type { Report } from '../../model/report.ts'
import { onceFor } from '../../support/once-for.ts'
import { childrenOf } from '../../support/texts/text-run.ts'

/** The blocks before and after one in its file. */
export interface Neighbours {
  before: Node | undefined
  behind: Node | undefined
}

/** The neighbours of the blocks of a report, by block; what the author notes for themselves is none. */
export const neighboursIn = onceFor((report: Report): ReadonlyMap<Node, Neighbours> => {
  const found = new Map<Node, Neighbours>()
  for (const { tree } of report.prose) {
    const blocks = childrenOf(tree).filter(({ type }) => type !== 'authorNote')
    for (const [index, node] of blocks.entries())
      found.set(node, { before: blocks[index - 1], behind: blocks[index + 1] })
  }
  return found
})
