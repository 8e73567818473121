import type { Node, Nodes, Root } from 'mdast'
import { onceFor } from '../once-for.ts'
import { childrenOf } from './text-run.ts'

/** Shows a node and all within it, in reading order. */
export function walkNodes(node: Node, see: (node: Nodes) => void): void {
  see(node as Nodes)
  for (const child of childrenOf(node)) walkNodes(child, see)
}

/** The nodes of one type in a finished tree, in reading order. Walked once: many passes ask for few nodes. */
export function nodesOf<T extends Nodes['type']>(
  tree: Root,
  type: T,
): ReadonlyArray<Extract<Nodes, { type: T }>> {
  return (nodesByType(tree).get(type) ?? []) as ReadonlyArray<Extract<Nodes, { type: T }>>
}

const nodesByType = onceFor((tree: Root): ReadonlyMap<string, readonly Nodes[]> => {
  const byType = new Map<string, Nodes[]>()
  walkNodes(tree, (node) => {
    const known = byType.get(node.type)
    if (known) known.push(node)
    else byType.set(node.type, [node])
  })
  return byType
})
