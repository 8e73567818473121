import { expect, test } from 'vitest'
import { pageOf, printPages } from '../support/print-pages.ts'

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
