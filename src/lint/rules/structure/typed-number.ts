import type { Rule } from '../../../model/rule.ts'
import { type TypedNumber, typedNumbers } from '../../typed-numbers.ts'

const remedies: Record<TypedNumber['kind'], string> = {
  list: 'expected none if this is a paragraph, which gets its number when it is printed: as it is, it prints as an item of a list',
  number: 'expected none: a paragraph gets its number when it is printed',
  letter: 'expected a list: “1.” before each item, which prints a), b), c)',
}

export const typedNumber: Rule = {
  meta: {
    id: 'structure/typed-number',
    severity: 'warning',
    summary: 'A paragraph or item whose number or letter was typed by hand',
  },
  check(report, say) {
    for (const { file, position, typed, kind } of typedNumbers(report)) {
      const message = `Unexpected “${typed}” typed at the beginning, ${remedies[kind]}`
      say({ file, position, message })
    }
  },
}
