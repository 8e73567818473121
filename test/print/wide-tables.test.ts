import { beforeAll, expect, test } from 'vitest'
import { pageOf, printPages, type ReadPdf, scalesOf, upTo } from '../support/print-pages.ts'

const table = (name: string, margin = ''): string =>
  [upTo(8).map((n) => `${name}${n}h`), upTo(8).map(() => '---'), upTo(8).map((n) => `${name}${n}c`)]
    .map((cells) => `${margin}| ${cells.join(' | ')} |`)
    .join('\n')

let pdf: ReadPdf & { tries: number }

beforeAll(async () => {
  pdf = await printPages({
    '00-t.md': `---\nreport:\n  subject: Rowan\n---\n\n# Title`,
    '01-a.md': `---
recommendations:
  - items:
      - text: |
          Recommended:

${table('rec', ' '.repeat(10))}
---

# Tables of eight columns

Called.[^n]

1. In an item:

   1. In its item:

${table('item', ' '.repeat(6))}

> Quoted:
>
${table('quoted', '> ')}

::recommendations

[^n]: In a note:

${table('note', ' '.repeat(4))}`,
    '02-b.md': `---
layout: landscape
---

# On a page on its side

${table('turned')}

- Listed.[^n]

${table('listed', '  ')}

[^n]: Noted:

${table('noted', ' '.repeat(4))}`,
  })
})

const isLandscape = (page: number): boolean => {
  const { width, height } = pdf.document.getPage(page - 1).getSize()
  return width > height
}

test('wide tables stand on a landscape page in an item, a quotation and a recommendation too', () => {
  for (const name of ['item', 'quoted', 'rec'])
    expect(isLandscape(pageOf(pdf, `${name}8c`)), name).toBe(true)
})

test('a wide table in a footnote stands at the foot of the page that calls it', () => {
  expect(pageOf(pdf, 'note8c')).toBe(pageOf(pdf, 'Called.'))
  expect(pageOf(pdf, 'noted8c')).toBe(pageOf(pdf, 'Listed.'))
})

test('a hung letter stands beside the wide table that its item begins with, and notes on the page before', async () => {
  const listed = await printPages({
    '00-t.md': `---\nreport:\n  subject: Rowan\n---\n\n# Title`,
    '01-a.md': `# Items\n\n1. Called.[^n]\n2. ${table('begun', '   ').trim()}\n\n[^n]: Footwords.`,
  })
  expect(listed.pages[pageOf(listed, 'begun8c') - 1]).toMatch(/b\) begun1h/)
  expect(pageOf(listed, 'Footwords.')).toBe(pageOf(listed, 'Called.'))
  expect(listed.tries).toBe(1)
})

test('none of them makes the type of the report smaller, or pages that were not planned', async () => {
  for (const page of upTo(pdf.pages.length))
    expect(await scalesOf(pdf, page), `page ${page}`).toEqual(new Set([1]))
  expect(pdf.tries).toBe(1)
})

test('a table in a cell of the action plan is set in the type of the words around it', async () => {
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md':
      '---\nrecommendations:\n  - items:\n      - text: Do this.\n        action: |\n          Wordbefore.\n\n          | Innerhead | b |\n          | - | - |\n          | innercell | d |\n---\n\n# Plan\n\n::action-plan',
  })
  const { items } = await (await pdf.reader.getPage(pageOf(pdf, 'innercell'))).getTextContent()
  const heightOf = (words: string) =>
    items.flatMap((item) => ('str' in item && item.str.includes(words) ? [item.height] : []))[0]
  expect(heightOf('Wordbefore')).toBeCloseTo(10.5, 1)
  expect(heightOf('innercell')).toBeCloseTo(10.5, 1)
  expect(heightOf('Innerhead')).toBeCloseTo(10.5, 1)
})
