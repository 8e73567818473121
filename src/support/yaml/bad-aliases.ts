import { type Alias, type Document, type Node, visit } from 'yaml'

/** Aliases to nothing, and those to what holds an alias itself: they can repeat without end. */
export function badAliases(document: Document): Alias[] {
  const bad: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      const target = alias.resolve(document)
      if (target && !holdsAlias(target)) return undefined
      bad.push(alias)
      return visit.BREAK
    },
  })
  return bad
}

function holdsAlias(node: Node): boolean {
  let holds = false
  visit(node, {
    Alias() {
      holds = true
      return visit.BREAK
    },
  })
  return holds
}
