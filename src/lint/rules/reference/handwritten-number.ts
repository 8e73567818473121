import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { isBeyond, numbersThere, otherTarget } from '../../numbers/numbers-there.ts'
import { isBackward, type WrittenNumber, writtenNumbers } from '../../numbers/written-numbers.ts'

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
      // One that nothing bears is the business of reference/wrong-number, a range that runs backwards has a rule too.
      if (there && numbers.some(({ number }) => !there.has(number))) continue
      if (kind === 'page' && numbers.some(({ number }) => isBeyond(report, number))) continue
      if (isBackward(written) || otherTarget(report, written)) continue
      const shown = run.text.slice(start, end)
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected number written by hand, “${shown}”, ${remedy(written, report)}`,
      })
    }
  },
}

function remedy(written: WrittenNumber, report: Report): string {
  const { run, kind, start, end, numbers, link } = written
  if (kind === 'page') return 'expected a reference to the paragraph: pages change with every print'
  if (kind === 'footnote')
    return 'expected what the note names (“the study of 2019”), or the paragraph in which it is called: “paragraph [](#label)”'
  if (link) return `expected “[](${link.url})”, which prints the number by itself`
  const names = examples.filter((name) => !report.targets.has(name))
  const places: string[] = []
  let shown = ''
  let done = start
  for (const { number, start: from, end: to } of numbers) {
    const label = labelOf(report, kind, number)
    if (label === undefined) places.push(placeOf(report, kind, number, numbers.length > 1))
    shown += `${run.text.slice(done, from)}[](#${label ?? names[places.length - 1] ?? 'label'})`
    done = to
  }
  shown += run.text.slice(done, end)
  if (places.length === 0) return `expected “${shown}”, which follows when numbers change`
  if (numbers.length === 1)
    return `expected a label such as {#${names[0] ?? 'label'}} at the end of ${places[0]}, and “[](#${names[0] ?? 'label'})” here`
  const labels = places.map(
    (place, index) => `{#${names[index] ?? 'label'}} at the end of ${place}`,
  )
  return `expected “${shown}” with labels such as ${labels.join(', ')}`
}

/** Labels that a finding gives as examples. */
const examples = ['scope', 'visits', 'letter', 'call']

/** “that paragraph (03-background.md, line 12)”; where there are several, “paragraph 12 (…)”. */
function placeOf(report: Report, kind: string, number: string, several: boolean): string {
  const noun = kind === 'paragraph' ? 'paragraph' : 'recommendation'
  const numbered = kind === 'paragraph' ? report.paragraphs : report.recommendations
  const items = report.items.filter(({ id }) => id.startsWith(`${noun}-`))
  // Of recommendations several groups may have one of that number.
  const [target, ...others] = [...numbered, ...items].filter((one) => one.number === number)
  const where =
    target && others.length === 0 ? ` (${target.file}, line ${target.position.start.line})` : ''
  return `${several ? `${noun} ${number}` : `that ${noun}`}${where}`
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
