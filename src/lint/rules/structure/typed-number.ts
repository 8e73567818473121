import type { Report } from '../../../model/report.ts'
import type { Remark, Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { type TypedNumber, typedNumbers } from '../../numbers/typed-numbers.ts'

const remedies: Record<TypedNumber['kind'], string> = {
  list: 'expected none if this is a paragraph, which gets its number when it is printed: as it is, it prints as an item of a list',
  number: 'expected none: a paragraph gets its number when it is printed',
  letter: 'expected a list: “1.” before each item, which prints a), b), c)',
}

export const typedNumber: Rule = {
  meta: {
    id: 'structure/typed-number',
    severity: 'warning',
    summary: 'A paragraph, item or numbered heading whose number or letter was typed by hand',
  },
  check(report, say) {
    for (const { file, position, typed, kind } of typedNumbers(report)) {
      const message = `Unexpected “${typed}” typed at the beginning, ${remedies[kind]}`
      say({ file, position, message })
    }
    for (const remark of typedInHeadings(report)) say(remark)
  },
}

/** “1. Introduction” prints as “1 1. Introduction” where sections are numbered; elsewhere no heading gets a number. */
function typedInHeadings(report: Report): Remark[] {
  if (report.facts.numbering !== 'sectional') return []
  const headings = new Map(report.headings.map((one) => [one.node as unknown, one]))
  return textRuns(report).flatMap((run): Remark[] => {
    const heading = headings.get(run.node)
    const typed = /^\d{1,2}(?:\.\d{1,2})*[.):]?(?= +\p{L})/u.exec(run.text)?.[0]
    if (!heading || typed === undefined) return []
    // “1 May 2020” is no number of a heading, unless it is the one that is printed.
    if (/^\d+$/.test(typed) && typed !== heading.number) return []
    const why = heading.number
      ? 'a section gets its number when it is printed'
      : 'within a section only paragraphs get numbers'
    return [
      {
        file: run.file,
        position: run.position(0, typed.length),
        message: `Unexpected “${typed}” typed before a heading, expected none: ${why}`,
      },
    ]
  })
}
