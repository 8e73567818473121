import type { Node } from 'mdast'
import type { Report } from '../../model/report.ts'
import { textOf } from './text-of.ts'

/** The words of a tree as they are printed, with the numbers of what it refers to. */
export function printedText(node: Node, report: Report): string {
  return textOf(node, (link) => report.at.reference.get(link as Node)?.target?.text)
}
