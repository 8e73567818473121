import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { numberOutsideGroup, recommendationMeant } from '../../numbers/group-named.ts'
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
      if (kind === 'recommendation' && numberOutsideGroup(report, written)) continue
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
  const choice = numbers.length === 1 ? labelsToChoose(report, written) : undefined
  if (choice) return choice
  const names = examples.filter((name) => !report.targets.has(name))
  const places: string[] = []
  let shown = ''
  let done = start
  for (const { number, start: from, end: to } of numbers) {
    const label = labelOf(report, written, number)
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

function labelOf(report: Report, written: WrittenNumber, number: string): string | undefined {
  const targets = [...report.targets.values()].flatMap(([target]) => target ?? [])
  if (written.kind === 'recommendation') {
    const id = recommendationMeant(report, written, number)?.id
    return targets.find((target) => target.kind === 'recommendation' && target.id === id)?.label
  }
  return targets.find((target) => target.kind !== 'recommendation' && target.text === number)?.label
}

/** What to choose from, of a recommendation whose number several groups have, and each with a label. */
function labelsToChoose(report: Report, written: WrittenNumber): string | undefined {
  const [one] = written.numbers
  if (written.kind !== 'recommendation' || !one) return undefined
  const those = report.recommendations.filter(({ number }) => number === one.number)
  if (those.length < 2 || recommendationMeant(report, written, one.number)) return undefined
  const labels = those.map(({ item }) => item.label)
  if (labels.includes(undefined) || labels.length > 8) return undefined
  const shown = labels.map((label) => `“[](#${label})”`)
  return `expected the reference to the one that is meant, for ${those.length} groups have that number: ${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}
