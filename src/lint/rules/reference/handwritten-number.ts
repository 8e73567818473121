import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { numbersThere, type WrittenNumber, writtenNumbers } from '../../written-numbers.ts'

export const handwrittenNumber: Rule = {
  meta: {
    id: 'reference/handwritten-number',
    severity: 'warning',
    summary: 'A number written by hand where a reference would keep it right',
  },
  check(report, say) {
    for (const written of writtenNumbers(report)) {
      const { run, kind, start, end, numbers } = written
      const there = numbersThere(report, kind)
      // One that nothing bears is the business of reference/wrong-number.
      if (there && numbers.some(({ number }) => !there.has(number))) continue
      const shown = run.text.slice(start, end)
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected number written by hand, “${shown}”, ${remedy(written, report)}`,
      })
    }
  },
}

function remedy({ kind, numbers, link }: WrittenNumber, report: Report): string {
  if (kind === 'page') return 'expected a reference to the paragraph: pages change with every print'
  if (kind === 'footnote')
    return 'expected the words of the note, or a label on the paragraph that calls it'
  if (link) return `expected “[](${link.url})”, which prints the number by itself`
  const [first] = numbers
  const label = first && labelOf(report, kind, first.number)
  if (label) return `expected “${kind} [](#${label})”, which follows when numbers change`
  const target = report.paragraphs.find((paragraph) => paragraph.number === first?.number)
  const where =
    kind === 'paragraph' && target ? ` (${target.file}, line ${target.position.start.line})` : ''
  return `expected a label such as {#scope} at the end of that ${kind === 'paragraph' ? 'paragraph' : 'recommendation'}${where}, and “[](#scope)” here`
}

function labelOf(report: Report, kind: WrittenNumber['kind'], number: string): string | undefined {
  const candidates = [...report.targets.values()].flatMap(([target]) =>
    target &&
    target.text === number &&
    (target.kind === 'recommendation') === (kind === 'recommendation')
      ? [target.label]
      : [],
  )
  // A recommendation's number may be borne in several groups; then none is the one that is meant.
  return candidates.length === 1 ? candidates[0] : undefined
}
