import type { Report } from '../../../model/report.ts'
import type { Remark, Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { numberOutsideGroup } from '../../numbers/group-named.ts'
import { isBeyond, numbersThere, otherTarget } from '../../numbers/numbers-there.ts'
import { type TypedNumber, typedNumbers } from '../../numbers/typed-numbers.ts'
import { type WrittenNumber, writtenNumbers } from '../../numbers/written-numbers.ts'

export const wrongNumber: Rule = {
  meta: {
    id: 'reference/wrong-number',
    severity: 'error',
    summary:
      'A number written by hand that nothing in the report bears, or that is not the one it links to',
  },
  check(report, say) {
    const typed = typedByNumber(report)
    for (const written of writtenNumbers(report)) {
      const { run, kind, numbers } = written
      const there = numbersThere(report, kind)
      for (const { number, start, end } of numbers) {
        if (there ? there.has(number) : !isBeyond(report, number)) continue
        const position = run.position(start, end)
        const own = kind === 'paragraph' ? typed.get(number) : undefined
        if (own) {
          say({
            file: run.file,
            position,
            message: `Unexpected “${kind} ${number}”, a number that was typed before a paragraph (${own.file}, line ${own.position.start.line}) and is not the one it is printed with, expected a reference: “dhr fix --only typed-numbers” takes the typed numbers away and makes references of what speaks of them`,
          })
          continue
        }
        say({
          file: run.file,
          position,
          message: `Unexpected “${kind} ${number}”, which is not in this report, expected ${there ? expectation(report, kind, number, there) : 'another page: it has far fewer'}`,
          note: `If another document is meant, name it right after the number: “${kind} ${number} of the guidance”.`,
        })
      }
      const inGroup = outOfGroup(report, written)
      if (inGroup) say(inGroup)
      const target = otherTarget(report, written)
      const [only] = numbers
      if (!target || !only || !there?.has(only.number)) continue
      say({
        file: run.file,
        position: run.position(only.start, only.end),
        message: `Unexpected “${only.number}” in a link to ${target.kind === 'recommendation' ? 'recommendation' : 'paragraph'} ${target.text}, expected “${target.text}”, or “[](#${target.label})”, which prints it by itself`,
        expected: [target.text],
      })
    }
  },
}

/** “recommendation 2 of the Constabulary”, which has one, where another group has two. */
function outOfGroup(report: Report, written: WrittenNumber): Remark | undefined {
  const outside =
    written.kind === 'recommendation' ? numberOutsideGroup(report, written) : undefined
  if (!outside) return undefined
  const { number, group } = outside
  if (!numbersThere(report, written.kind)?.has(number.number)) return undefined
  const heading = group.heading ? textOf(group.heading.tree) : ''
  const { length } = group.items
  return {
    file: written.run.file,
    position: written.run.position(number.start, number.end),
    message: `Unexpected “recommendation ${number.number}”, which “${heading}” has not, expected ${length === 1 ? 'recommendation 1' : `a recommendation from 1 to ${length}`} of that group`,
  }
}

/** “1.1” and “Para 14:”, by the number alone; a number typed twice leads nowhere. */
function typedByNumber(report: Report): Map<string, TypedNumber> {
  const found = new Map<string, TypedNumber>()
  const twice = new Set<string>()
  for (const one of typedNumbers(report)) {
    const [number] = (one.kind === 'number' && /\d+(?:\.\d+)*/.exec(one.typed)) || []
    if (number === undefined) continue
    if (found.has(number)) twice.add(number)
    found.set(number, one)
  }
  for (const number of twice) found.delete(number)
  return found
}

function expectation(
  report: Report,
  kind: WrittenNumber['kind'],
  number: string,
  there: ReadonlySet<string>,
): string {
  const [, bare = '', letter] = /^(.+?) ?(\([a-z]{1,4}\))$/.exec(number) ?? []
  return letter && there.has(bare) ? `${bare} alone: it has no item ${letter}` : range(report, kind)
}

function range(report: Report, kind: WrittenNumber['kind']): string {
  const numbers =
    kind === 'recommendation'
      ? report.recommendations.map((one) => Number(one.number))
      : kind === 'footnote'
        ? report.notes.map((note) => note.number)
        : []
  if (kind !== 'paragraph') {
    const last = Math.max(0, ...numbers)
    if (last === 0) return `no such number: it has no ${kind}s`
    return last === 1 ? `${kind} 1` : `a ${kind} from 1 to ${last}`
  }
  const first = report.paragraphs[0]?.number
  const last = report.paragraphs.at(-1)?.number
  return first === undefined
    ? 'no such number: it has no numbered paragraphs'
    : `a paragraph from ${first} to ${last}`
}
