import type { Node, Root } from 'mdast'
import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { countWords } from '../../../support/sentences.ts'
import type { TextRun } from '../../../support/text-run.ts'
import { childrenOf, hidden } from '../../../support/text-run.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const paragraphEnd: Rule = {
  meta: {
    id: 'writing/paragraph-end',
    severity: 'warning',
    summary:
      'A paragraph without a full stop at its end, or one that introduces a list without a colon',
    mends: 'slips',
  },
  check(report, say) {
    const introductions = paragraphsBeforeLists(report)
    const runs = textRuns(report).filter(isProse)
    const unstopped = runs.filter(
      ({ part, text }) => part === 'recommendation' && !stopped.test(text),
    )
    // Recommendations that all go without a full stop are a style, not a slip.
    const stopless =
      unstopped.length * 2 > runs.filter(({ part }) => part === 'recommendation').length
    for (const { file, node, part, text, position } of runs) {
      const end = text.trimEnd().length
      const last = text[end - 1] ?? ''
      if (introductions.has(node)) {
        if (last !== ';' && last !== ',') continue
        say({
          file,
          position: position(end - 1, end),
          message: `Unexpected “${last}” before a list, expected “:”`,
          expected: [':'],
        })
      } else if (!stopped.test(text) && !(stopless && part === 'recommendation')) {
        say({
          file,
          position: position(end - 1, end),
          message: 'Missing full stop at the end of the paragraph',
          expected: [`${last}.`],
        })
      }
    }
  },
}

const stopped = new RegExp(`[.!?…:;${hidden}]['"’”)\\]]*\\s*$`)

/** A paragraph of sentences: no line of a list, table, verse or heading in bold. */
function isProse({ node, kind, part, inList, inQuote, text, emphasis }: TextRun): boolean {
  if (kind !== 'paragraph' || inList || inQuote) return false
  if (part !== 'recommendation' && part !== 'body') return false
  if (node.type === 'paragraph' && isUnnumbered(node)) return false
  const [first] = emphasis
  const allEmphasised = first !== undefined && first[0] === 0 && first[1] >= text.trimEnd().length
  return !allEmphasised && countWords(text) >= 5
}

const isUnnumbered = (node: Node): boolean =>
  (node.data as { unnumbered?: true } | undefined)?.unnumbered === true

function paragraphsBeforeLists(report: Report): Set<Node> {
  const found = new Set<Node>()
  for (const { tree } of report.prose) for (const node of beforeLists(tree)) found.add(node)
  return found
}

function* beforeLists(tree: Root): Iterable<Node> {
  const blocks = childrenOf(tree).filter(({ type }) => type !== 'authorNote')
  for (const [index, node] of blocks.entries()) {
    const next = blocks[index + 1]?.type
    if (node.type === 'paragraph' && (next === 'list' || next === 'dataBlock' || next === 'table'))
      yield node
    if (node.type === 'paragraph' && next === 'blockquote') yield node
  }
}
