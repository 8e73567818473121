import { expect, test } from 'vitest'
import { foundWords, pageOf, printPages, upTo, wordsOf } from '../support/print-pages.ts'

test('a column of few words keeps them on one line beside a column of many', async () => {
  const rows = [1, 2, 3, 4, 5, 6]
  const row = (n: number): string =>
    `| May 2019 | ${n % 3 === 0 ? 'The caller said what had been heard next door. '.repeat(3) : 'A call. '}| Only row${n} knew | Police |`
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# Alpha\n\n| When | What happened | Who knew | Source |\n| - | - | - | - |\n${rows.map(row).join('\n')}`,
  })
  const { items } = await (await pdf.reader.getPage(pageOf(pdf, 'Who knew'))).getTextContent()
  const lines = items.flatMap((item) => ('str' in item ? [item.str] : []))
  for (const n of rows) expect(lines).toContain(`Only row${n} knew`)
  expect(lines.filter((line) => line === 'May 2019')).toHaveLength(6)
})

test('a table in a cell with a row that no page has room for is printed whole, its words unbroken', async () => {
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `---\nrecommendations:\n  - items:\n      - text: |\n          Keep a register:\n\n          | Measure | Responsible |\n          | - | - |\n          | ${wordsOf('measure', 300)} | ${wordsOf('housing', 200)} |\n          | ${wordsOf('later', 9)} | nobody |\n        action: "${wordsOf('act', 600)}"\n---\n\n# Alpha\n\n::action-plan\n`,
  })
  // No word is cut in two, or it would not be found: once in the plan, once among the recommendations.
  for (const [name, count] of [
    ['measure', 300],
    ['housing', 200],
    ['later', 9],
    ['act', 600],
  ] as const)
    expect(foundWords(pdf, name).flat().toSorted(ascending), name).toEqual(
      upTo(count)
        .flatMap((n) => (name === 'act' ? [n] : [n, n]))
        .toSorted(ascending),
    )
})

const ascending = (one: number, other: number): number => one - other
