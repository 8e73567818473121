import type { Node } from 'mdast'
import type { Report } from '../../model/report.ts'
import { childrenOf } from './text-run.ts'

/** The blocks before and behind one in its file. */
export interface Neighbours {
  before: Node | undefined
  behind: Node | undefined
}

const read = new WeakMap<Report, ReadonlyMap<Node, Neighbours>>()

/** The neighbours of the blocks of a report, by block; what the author notes for themselves is none. */
export function neighboursIn(report: Report): ReadonlyMap<Node, Neighbours> {
  const known = read.get(report)
  if (known) return known
  const found = new Map<Node, Neighbours>()
  for (const { tree } of report.prose) {
    const blocks = childrenOf(tree).filter(({ type }) => type !== 'authorNote')
    for (const [index, node] of blocks.entries())
      found.set(node, { before: blocks[index - 1], behind: blocks[index + 1] })
  }
  read.set(report, found)
  return found
}
