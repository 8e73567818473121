import { beforeAll, describe, expect, test } from 'vitest'
import {
  filledAreas,
  foundWords,
  pageOf,
  printPages,
  type ReadPdf,
  scalesOf,
  upTo,
  wordsOf,
} from '../support/print-pages.ts'

// Every word of these blocks differs from all others, so that a word that is lost, doubled or moved shows.

let pdf: ReadPdf

beforeAll(async () => {
  const rows = Array.from({ length: 70 }, (_, n) => `| row${n + 1}r | ${wordsOf(`cell${n}x`, 6)} |`)
  const tall = wordsOf('tall', 700).replace(/(tall\d*50)(?!\d)/g, '$1,[^$1]')
  const tallNotes = [...tall.matchAll(/\[\^(tall\d+)\]/g)].map(
    ([, label]) => `[^${label}]: tallnote${label?.slice(4)}y`,
  )
  const quote = Array.from({ length: 8 }, (_, n) =>
    wordsOf('quoted', 960)
      .split(' ')
      .slice(n * 120, (n + 1) * 120)
      .join(' '),
  ).join('\n>\n> ')
  pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# A\n\n${wordsOf('para', 2500)}\n\n${Array.from({ length: 60 }, (_, n) => `${n + 1}. item${n + 1}i`).join('\n')}\n\n> ${quote}`,
    '02-b.md': `# B\n\n| Headword | Second |\n| - | - |\n${rows.join('\n')}`,
    '03-c.md': `# C\n\n| Tallhead | Other |\n| - | - |\n| ${tall} | ${wordsOf('beside', 150)} |\n| ${wordsOf('next', 20)} | end |\n\n${tallNotes.join('\n')}`,
    '04-d.md': `# D\n\n| a | b | c | d | e | f | g |\n|${' - |'.repeat(7)}\n| widecell |${' x |'.repeat(6)}\n\nportraitagain\n\n    ${Array.from({ length: 90 }, (_, n) => `code${n + 1}c`).join('\n    ')}`,
    '05-e.md': `---\nlayout: landscape\n---\n\n# E\n\nlandscapewords ${wordsOf('land', 900)}`,
    '06-f.md': `---\nrecommendations:\n  - items:\n      - text: ${wordsOf('rec', 40)}\n        action: ${wordsOf('action', 900)}\n        lead: Police\n---\n\n# F\n\nportraitend\n\n::action-plan`,
    '07-g.md': `# G\n\n${'supercalifragilistic'.repeat(40)} afterlong\n\n${Array.from({ length: 50 }, (_, n) => `## stranded${n + 1}h`).join('\n\n')}\n\n${wordsOf('last', 5)}`,
    '08-h.md': `---\npage-break: true\n---\n\n# H\n\nbrokenpage\n\n| Longaddress | Cost |\n| - | -: |\n| https://www.example.org/${'pathpart/'.repeat(40)} | 1,234.56 |`,
    '09-i.md': `# I\n\n${tableOf(longWords)}\n\n${tableOf(upTo(12).map((n) => `columns${n}`))}`,
  })
})

const tableOf = (words: string[]): string =>
  [words, words.map(() => '-'), words].map((row) => `| ${row.join(' | ')} |`).join('\n')
const longWords = [
  'Organisation',
  'Responsibility',
  'Recommendation',
  'Implementation',
  'Notwithstanding',
  'Communication',
]

const pagesWith = (name: string): number[] =>
  foundWords(pdf, name).flatMap((words, index) => (words.length > 0 ? [index + 1] : []))

describe('nothing is lost, doubled or out of order over the ends of pages, in', () => {
  test.each([
    ['a paragraph of pages', 'para', 2500],
    ['a list', 'item', 60],
    ['a block quote', 'quoted', 960],
    ['a table', 'row', 70],
    ['a row higher than a page', 'tall', 700],
    ['the cell beside it', 'beside', 150],
    ['the row behind it', 'next', 20],
    ['the notes of that row', 'tallnote', Number.NaN],
    ['code', 'code', 90],
    ['a landscape section', 'land', 900],
    ['a row of the action plan', 'action', 900],
  ])('%s', (_, name, count) => {
    const found = foundWords(pdf, name).flat()
    expect(found).toEqual(Number.isNaN(count) ? [50, 150, 250, 350, 450, 550, 650] : upTo(count))
  })
})

describe('a table over several pages', () => {
  test('has its header on each of them', () => {
    const pages = pagesWith('row')
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(pdf.pages[page - 1]?.match(/Headword/g)).toHaveLength(1)
    for (const page of pagesWith('tall')) expect(pdf.pages[page - 1]).toContain('Tallhead')
    expect(pagesWith('tall').length).toBeGreaterThan(1)
  })

  test('keeps a row that fits a page on one', () => {
    for (let row = 0; row < 70; row++) expect(pagesWith(`cell${row}x`)).toHaveLength(1)
  })

  test('has the notes of a row that is cut on the pages of their markers', () => {
    const markers = foundWords(pdf, 'tall')
    foundWords(pdf, 'tallnote').forEach((notes, page) => {
      for (const note of notes) expect(markers[page]).toContain(note)
    })
  })
})

describe('landscape pages', () => {
  const isLandscape = (page: number): boolean => {
    const { width, height } = pdf.document.getPage(page - 1).getSize()
    return width > height
  }

  test('hold a section that asks for it, wide tables and the action plan, and nothing else', () => {
    const landscape = upTo(pdf.pages.length).filter(isLandscape)
    const wide = pdf.pages.findIndex((text) => text.includes('widecell')) + 1
    const twelve = pagesWith('columns')
    expect(landscape).toEqual([wide, ...pagesWith('land'), ...pagesWith('action'), ...twelve])
    expect(pagesWith('action').length).toBeGreaterThan(1)
    expect(pdf.pages[wide]).toContain('portraitagain')
  })
})

test.each([
  ['paragraphs', ''],
  ['items', '- '],
])(
  '%s in a row higher than a page keep their space, and their notes their pages',
  async (_, mark) => {
    const paragraphs = (name: string, count: number, note = (_: number) => '') =>
      upTo(count).map((n) => `${mark}${name}${n}x${note(n)} ${wordsOf('w', 12)}`)
    const asText = (all: string[], between: string) => all.join(`${between}          `)
    const { pages } = await printPages({
      '01-a.md': `---
recommendations:
  - items:
      - text: |
          ${asText(paragraphs('left', 30), '\n\n')}
        action: |
          ${asText(
            paragraphs('right', 20, (n) => `[^n${n}]`),
            '\n\n',
          )}
        milestones: |
          ${asText(paragraphs('other', 30), '\n\n')}
---

# A

::action-plan

${upTo(20)
  .map((n) => `[^n${n}]: note${n}.`)
  .join('\n')}`,
    })
    for (const n of upTo(20)) {
      const holding = (words: string) =>
        pages.flatMap((text, index) => (text.includes(words) ? [index] : []))
      expect(holding(`note${n}.`)).toEqual(holding(`right${n}x`))
    }
  },
)

test.each([
  ['code with empty lines', (n: number) => `    line${n}x\n\n`],
  [
    'items that begin with a quotation of items',
    (n: number) => `1. > - line${n}x[^${n}] ${wordsOf('w', 25)}`,
  ],
])('%s ends pages as planned', async (_, line) => {
  const notes = upTo(120).map((n) => `[^${n}]: note${n}.`)
  const { pages } = await printPages({
    '01-a.md': `# A\n\nCode[^1] or items:\n\n${upTo(120).map(line).join('\n')}\n\nEnd.[^2]\n\n${notes.join('\n')}`,
  })
  expect(
    pages.flatMap((text) => [...text.matchAll(/line(\d+)x/g)].map(([, n]) => Number(n))),
  ).toEqual(upTo(120))
})

test('a section with page-break begins a page', () => {
  const page = pdf.pages.find((text) => text.includes('brokenpage')) ?? ''
  expect(page).toMatch(/of \d+OFFICIAL-SENSITIVEDraft H \d+ brokenpage/)
  expect(pdf.pages.indexOf(page)).toBe(pagesWith('last').at(-1))
})

test('a word longer than a line is broken, and stays whole to who copies it', () => {
  const page = pdf.pages.find((text) => text.includes('afterlong')) ?? ''
  expect(page.replaceAll(' ', '')).toContain('supercalifragilistic'.repeat(40))
})

test.each([
  ['upright', longWords],
  ['of twelve columns', upTo(12).map((n) => `columns${n}`)],
])('a wide table %s breaks no word', async (_, expected) => {
  const number = pdf.pages.findIndex((text) => text.includes(` ${expected[0]}`)) + 1
  const { items } = await (await pdf.reader.getPage(number)).getTextContent()
  const words = items.flatMap((item) => ('str' in item ? item.str.split(' ') : []))
  for (const word of expected) expect(words.filter((one) => one === word)).toHaveLength(2)
})

test('a long address in a table is broken, and takes no room from the figures beside it', async () => {
  const number = pdf.pages.findIndex((text) => text.includes('Longaddress')) + 1
  const { items } = await (await pdf.reader.getPage(number)).getTextContent()
  const found = items.flatMap((item) => ('str' in item ? [item] : []))
  // Of a text area 159 mm wide, in points.
  const parts = found.filter(({ str }) => str.includes('pathpart/'))
  const left = Math.min(...parts.map(({ transform }) => transform[4]))
  const right = Math.max(...parts.map(({ transform, width }) => transform[4] + width))
  expect(right - left).toBeGreaterThan(330)
  expect(found.map(({ str }) => str)).toContain('1,234.56')
})

test('the bar of a quotation that goes over pages ends with the last line of each', async () => {
  const pages = pagesWith('quoted')
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages.slice(0, -1)) {
    const filled = await filledAreas(pdf, page)
    const bar = filled.find(({ colour }) => colour === '#9aa7b8')
    const covers = filled.filter(
      ({ colour, left, right, top }) =>
        colour === '#ffffff' &&
        bar !== undefined &&
        left <= bar.left &&
        right >= bar.right &&
        top > bar.top &&
        top < bar.bottom,
    )
    const bottom = Math.max(...covers.map((cover) => cover.bottom))
    expect(bottom, `page ${page}`).toBeGreaterThanOrEqual(bar?.bottom ?? 0)
  }
})

test('nothing stands out beyond the page, which would make Chromium print the whole report smaller', async () => {
  for (const page of upTo(pdf.pages.length))
    expect(await scalesOf(pdf, page), `page ${page}`).toEqual(new Set([1]))
})

test('nor do the notes of a page that ends with a rule in a quotation', async () => {
  const ruled = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# Rules\n\nCalled.[^n]\n\n- > ***\n\n[^n]: ${wordsOf('n', 40)}`,
  })
  expect(await scalesOf(ruled, pageOf(ruled, 'Called.'))).toEqual(new Set([1]))
})

test('headings without text between them fill pages, and none stands alone at a foot', () => {
  expect(foundWords(pdf, 'stranded').flat().slice(-50)).toEqual(upTo(50))
  const last = pagesWith('last')
  expect(foundWords(pdf, 'stranded')[(last[0] ?? 0) - 1]).toContain(50)
})
