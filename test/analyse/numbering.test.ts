import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letters, roman } from '../../src/analyse/letter-items.ts'
import { textOf } from '../../src/support/texts/text-of.ts'
import { reportOf } from '../support/report-of.ts'

const titlePage = (facts = ''): string =>
  `---\nreport:\n  subject: Rowan\n${facts}---\n\n# Title\n\nA tribute.\n`

/** The numbered paragraphs of some sections: “1 Words”. */
function numbered(sections: string[], facts = ''): string[] {
  const files = sections.map((text, n) => [`0${n + 1}-s.md`, text] as const)
  const report = reportOf({ '00-t.md': titlePage(facts), ...Object.fromEntries(files) })
  return report.paragraphs.map(({ number, node }) => `${number} ${textOf(node)}`)
}

/** The lettered items of one section, as a reference prints them. */
const items = (text: string): string[] =>
  reportOf({ '01-a.md': text }).items.map(({ number, marker, node }) => {
    const [first] = node.children
    return `${marker} ${number} ${first ? textOf(first) : ''}`
  })

describe('paragraphs', () => {
  test('run through the whole report; the words after the title have no number', () => {
    expect(numbered(['# A\n\nOne\n\nTwo', '# B\n\nThree'])).toEqual(['1 One', '2 Two', '3 Three'])
  })

  test('begin again in each section, where the report says so', () => {
    const sections = ['# A\n\nOne\n\nTwo', '# B\n\nNone {-}', '# C\n\nThree']
    const facts = '  numbering: sectional\n'
    expect(numbered(sections, facts)).toEqual(['1.1 One', '1.2 Two', '3.1 Three'])
    const report = reportOf({
      '00-t.md': titlePage(facts),
      '01-a.md': '# A',
      '02-b.md': '# B\n\n## C',
    })
    expect(report.headings.map(({ number }) => number)).toEqual(['1', '2', undefined])
  })

  test('a file that prints nothing takes no number from the sections', () => {
    const sections = ['# A\n\nOne', '<!-- to do -->\n\n[^n]: A note.', '', 'Two', '# C\n\nThree']
    const facts = '  numbering: sectional\n'
    expect(numbered(sections, facts)).toEqual(['1.1 One', '2.1 Two', '3.1 Three'])
  })

  test('are counted in natural order of the files, as they are handed over', () => {
    const report = reportOf({ '2-b.md': '# B\n\nOne', '10-c.md': '# C\n\nTwo' })
    expect(report.paragraphs.map(({ file, number }) => `${file} ${number}`)).toEqual([
      '2-b.md 1',
      '10-c.md 2',
    ])
  })

  test.each([
    ['a list', '- item\n\n  more\n\n1. item'],
    ['a block quote', '> quoted\n>\n> twice'],
    ['a table', '| a | b |\n| - | - |\n| c | d |'],
    ['a footnote', '[^n]: A note.\n\n    And more.'],
    ['a picture alone', '![a map](map.png "Caption")'],
    ['a picture with a label', '![a map](map.png) {#map}'],
    ['what ends in {-}', 'Not numbered {-}'],
    ['a comment', '<!-- a note -->'],
    ['a data block', '::panel'],
    ['a heading', '## Heading'],
    ['code', '    code'],
    ['a definition', '[act]: https://example.org'],
    ['raw HTML', '<div>html</div>'],
  ])('%s has no number, and the count goes on behind it', (_, text) => {
    expect(numbered([`# A\n\nOne\n\n${text}\n\nTwo[^n]`])).toEqual(['1 One', '2 Two'])
  })

  test('a picture among words is part of a numbered paragraph', () => {
    expect(numbered(['# A\n\nSee ![the map](map.png).'])).toEqual(['1 See the map.'])
  })

  test('an unnumbered paragraph is not one whose mark is escaped or stands inside', () => {
    expect(numbered(['# A\n\nOne \\{-}\n\nTwo {-} more'])).toEqual(['1 One {-}', '2 Two {-} more'])
  })

  test('the numbers are 1 … n without a gap, whatever stands between', () => {
    const block = fc.constantFrom(
      'Words',
      'Words {-}',
      '> quote',
      '- item',
      '1. item',
      '## H',
      '***',
      '![a](b.png)',
    )
    fc.assert(
      fc.property(fc.array(fc.array(block, { maxLength: 12 }), { maxLength: 5 }), (sections) => {
        const found = numbered(sections.map((blocks) => `# S\n\n${blocks.join('\n\n')}`))
        const count = sections.flat().filter((one) => one === 'Words').length
        expect(found).toEqual(Array.from({ length: count }, (_, n) => `${n + 1} Words`))
      }),
    )
  })
})

describe('lettered items', () => {
  test('are counted from one where a year or a long number was typed for a list', () => {
    expect(items('# A\n\nOne\n\n2019. x\n\n       999999999. y\n\n2020. z')).toEqual([
      'a) 1(a) x',
      'i) 1(a)(i) y',
      'b) 1(b) z',
    ])
  })

  test('belong to the numbered paragraph before them', () => {
    expect(items('# A\n\nOne\n\n1. x\n2. y\n\nTwo\n\n1. z')).toEqual([
      'a) 1(a) x',
      'b) 1(b) y',
      'a) 2(a) z',
    ])
  })

  test('hold items i), ii), those A), B), and those figures', () => {
    expect(items('# A\n\nOne\n\n1. x\n   1. y\n   2. y2\n      1. z\n         1. deep')).toEqual([
      'a) 1(a) x',
      'i) 1(a)(i) y',
      'ii) 1(a)(ii) y2',
      'A) 1(a)(ii)(A) z',
      '1) 1(a)(ii)(A)(1) deep',
    ])
  })

  test('begin where the list begins, and go on behind z', () => {
    expect(items('# A\n\nOne\n\n3. x\n4. y')).toEqual(['c) 1(c) x', 'd) 1(d) y'])
    const list = Array.from({ length: 28 }, (_, n) => `${n + 1}. item`).join('\n')
    expect(items(`# A\n\nOne\n\n${list}`).slice(-3)).toEqual([
      'z) 1(z) item',
      'aa) 1(aa) item',
      'ab) 1(ab) item',
    ])
  })

  test('belong to no paragraph behind a heading', () => {
    expect(items('# A\n\nOne\n\n## B\n\n1. x')).toEqual(['a) (a) x'])
    expect(items('# A\n\n1. x\n\nOne')).toEqual(['a) (a) x'])
  })

  test('stand in bullets and quotes too; a bullet itself has no letter', () => {
    expect(items('# A\n\nOne\n\n- bullet\n\n  1. x\n\n> 1. quoted')).toEqual([
      'a) 1(a) x',
      'a) 1(a) quoted',
    ])
  })

  test('of a recommendation bear its number', () => {
    const yaml =
      'recommendations:\n  - items:\n      - text: A\n      - text: |\n          B\n\n          1. x'
    expect(items(`---\n${yaml}\n---\n\n# A`)).toEqual(['a) 2(a) x'])
  })

  test('of a footnote bear its number; a list in it begins anew', () => {
    const note = '[^n]: Three things:\n\n    1. x\n       1. y\n    2. z'
    const text = `# A\n\nOne[^m] two[^n]\n\n1. own\n\n[^m]: M\n\n${note}`
    expect(items(text)).toEqual(['a) 1(a) own', 'a) 2(a) x', 'i) 2(a)(i) y', 'b) 2(b) z'])
  })

  test('of a footnote that stands in a quote or is called twice are lettered once', () => {
    expect(items('# A\n\nOne[^n] two[^n]\n\n> [^n]: N\n>\n>     1. x')).toEqual(['a) 1(a) x'])
  })

  test('stand in the cells of the action plan and of the panel table too', () => {
    const plan =
      'recommendations:\n  - items:\n      - text: A\n        action: |\n          1. do\n'
    const panel = 'panel:\n  - organisation: |\n      1. police\n'
    expect(items(`---\n${panel}${plan}---\n\n# A`)).toEqual(['a) (a) police', 'a) (a) do'])
  })

  test('each have an id of their own, so that a link leads to the right one', () => {
    const {
      items: found,
      paragraphs,
      headings,
    } = reportOf({
      '00-t.md': `${titlePage()}\n1. t`,
      '01-a.md':
        '# A\n\n1. before\n\nOne[^n]\n\n[^n]: N\n\n    1. note\n\n    ---\n\n    1. note\n\n1. x\n\n- bullet\n\n1. again {#again}\n   1. in\n\n# B\n\n1. after\n   1. in',
      '02-b.md': '# B\n\n1. x',
    })
    const ids = [...found, ...paragraphs, ...headings].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('letters() and roman()', () => {
  /** The value of letters read as a number whose digits are a = 1 … z = 26. */
  const readLetters = (text: string): number =>
    [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)

  test('letters count a … z, aa … without leaving one out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
        expect(letters(n)).toMatch(/^[a-z]+$/)
        expect(readLetters(letters(n))).toBe(n)
      }),
    )
  })

  test('roman numerals are read as the number they were made of, and are well formed', () => {
    const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (n) => {
        const numeral = roman(n)
        expect(numeral).toMatch(/^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/)
        const digits = [...numeral].map((letter) => values[letter] ?? 0)
        const sum = digits.reduce(
          (total, digit, at) => total + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
          0,
        )
        expect(sum).toBe(n)
      }),
    )
  })
})
