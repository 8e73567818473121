import type { Node } from 'mdast'
import type { Note, Passage } from '../model/report.ts'

/** Tells of a node and those above it whether it is printed: the title is no element, nor is a note that nothing calls. */
export function printedNodes(
  passages: readonly Passage[],
  notes: readonly Note[],
): (ancestors: readonly Node[], node: Node) => boolean {
  const read = new Set(passages.map(({ node }) => node))
  const called = new Set<Node>(notes.map(({ definition }) => definition))
  return (ancestors, node) => {
    const note = ancestors.findLast(({ type }) => type === 'footnoteDefinition')
    return note ? called.has(note) : [...ancestors, node].some((one) => read.has(one))
  }
}
