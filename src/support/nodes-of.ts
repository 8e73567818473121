import type { Node, Nodes, Root } from 'mdast'
import { childrenOf } from './text-run.ts'

/** Shows a node and all within it, in reading order. */
export function walkNodes(node: Node, see: (node: Nodes) => void): void {
  see(node as Nodes)
  for (const child of childrenOf(node)) walkNodes(child, see)
}

const read = new WeakMap<Root, ReadonlyMap<string, readonly Nodes[]>>()

/** The nodes of one type in a finished tree, in reading order. Walked once: many passes ask for few nodes. */
export function nodesOf<T extends Nodes['type']>(
  tree: Root,
  type: T,
): ReadonlyArray<Extract<Nodes, { type: T }>> {
  const byType = read.get(tree) ?? sortByType(tree)
  read.set(tree, byType)
  return (byType.get(type) ?? []) as ReadonlyArray<Extract<Nodes, { type: T }>>
}

function sortByType(tree: Root): Map<string, Nodes[]> {
  const byType = new Map<string, Nodes[]>()
  walkNodes(tree, (node) => {
    const known = byType.get(node.type)
    if (known) known.push(node)
    else byType.set(node.type, [node])
  })
  return byType
}
