import type { Position } from 'unist'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { isPrinted } from '../../../support/texts/figures.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { isInSlip } from '../../markup/markup-slips.ts'

/** What was meant to be a label: “{#scope}”, and without its end at the end of the words. */
const meant = /\{ ?#(?<name>[^{}\uFFFC]{1,60}?)(?:(?<closed>\})|$)/gu
const allowed = /^[\p{L}\p{N}_-]+$/u

export const printedLabel: Rule = {
  meta: {
    id: 'reference/printed-label',
    severity: 'warning',
    summary: 'A label such as “{#scope}” that is printed as words, or that has no words beside it',
  },
  check(report, say) {
    for (const { file, tree } of report.files) {
      for (const node of tree.children) {
        if (node.type !== 'paragraph' || node.children.some(isPrinted)) continue
        const [label] = node.data?.labels ?? []
        if (!label) continue
        say({
          file,
          position: label.position,
          message: `Unexpected label “{#${label.name}}” in a paragraph of its own, where it names nothing, expected it at the end of the words that it names, with no blank line between`,
        })
      }
    }
    const texts = new Map(report.files.map(({ file, text }) => [file, text]))
    for (const run of textRuns(report)) {
      for (const { 0: written, index, groups } of allMatches(run.text, meant)) {
        const position = run.position(index, index + written.length)
        const { name = '', closed } = groups ?? {}
        if (isEscaped(texts.get(run.file), position) || !(closed || allowed.test(name))) continue
        if (isInSlip(report, run.file, position)) continue
        const mended = `{#${name.trim().replace(/[^\p{L}\p{N}_-]+/gu, '-')}}`
        const isWrong = mended !== written
        const expected = isWrong
          ? `“${mended}”: a label has letters, digits, “-” and “_”`
          : run.node.type === 'tableCell'
            ? 'a label outside the table: a cell has none'
            : 'a label at the very end of its paragraph, item or heading'
        say({
          file: run.file,
          position,
          message: `Unexpected label “${written}”, which is printed as words, expected ${expected}`,
          ...(isWrong ? { expected: [mended] } : {}),
        })
      }
    }
  },
}

/** Whether the author said by a backslash that it is words. */
function isEscaped(text = '', { start, end }: Position): boolean {
  const from = Math.max(0, (start.offset ?? 0) - 1)
  return text.slice(from, end.offset ?? 0).includes('\\')
}
