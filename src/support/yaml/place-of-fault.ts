import { type Document, isCollection, isScalar, visit } from 'yaml'
import { onceFor } from '../once-for.ts'

/** Where YAML is at fault: for a bracket or quotation mark that is never closed, where it was opened. */
export function placeOfFault(
  document: Document,
  { code, message, pos }: { code: string; message: string; pos: [number, number] },
): [start: number, end: number] {
  const misses = code === 'MISSING_CHAR' || /end with a [\]}]/.test(message)
  const opened = misses ? openedBefore(document).get(pos[0]) : undefined
  return opened === undefined ? pos : [opened, opened + 1]
}

/** By where it ends, the last bracket or quotation mark before: one that was closed ends before the place that misses it. */
const openedBefore = onceFor((document: Document): ReadonlyMap<number, number> => {
  const opened = new Map<number, number>()
  visit(document, (_, node) => {
    const opens =
      (isCollection(node) && node.flow) || (isScalar(node) && /^QUOTE/.test(node.type ?? ''))
    if (opens && node.range) opened.set(node.range[1], node.range[0])
  })
  return opened
})
