import type { Node, Parents, Text } from 'mdast'
import type { Report } from '../model/report.ts'

/** Whether a hyphen or dash stands between two references that print numbers: a range, “23–25”. */
export function isDashOfRange(
  node: Text,
  parent: Parents | undefined,
  { at: { reference } }: Report,
): boolean {
  if (!/^\s?[-–]\s?$/.test(node.value)) return false
  const siblings: readonly Node[] = parent?.children ?? []
  const index = siblings.indexOf(node)
  return [siblings[index - 1], siblings[index + 1]].every((one) => {
    const found = one && reference.get(one)
    return found?.node.children.length === 0 && numbered.test(found.target?.kind ?? '')
  })
}

const numbered = /^(?:paragraph|item|recommendation)$/
