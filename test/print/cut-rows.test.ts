import { beforeAll, describe, expect, test } from 'vitest'
import {
  filledAreas,
  foundWords,
  pageOf,
  printPages,
  type ReadPdf,
  upTo,
  wordsOf,
} from '../support/print-pages.ts'

describe('a row of the action plan that is higher than a page', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    const quoted = (name: string): string =>
      `          > ${wordsOf(name, 300)}[^n] ${wordsOf(`${name}b`, 400)}\n`
    pdf = await printPages({
      '00-t.md': '---\nreport:\n  subject: Rowan\n  status: panel\n---\n\n# Title',
      '01-a.md': `---\nrecommendations:\n  - items:\n      - text: |\n${quoted('text')}        action: |\n          ${wordsOf('before', 20)}\n\n${quoted('action')}---\n\n# Plan\n\n::action-plan\n\n[^n]: ${wordsOf('note', 30)}`,
    })
  })

  test('has no bar of a quotation through the notes of its page', async () => {
    const [page = 0] = foundWords(pdf, 'note').flatMap((found, at) =>
      found.length > 0 ? [at + 1] : [],
    )
    const filled = await filledAreas(pdf, page)
    const bars = filled.filter(
      ({ colour, left, right }) => colour === '#9aa7b8' && right - left < 20,
    )
    expect(bars).toHaveLength(2)
    for (const bar of bars) {
      const end = filled.find(
        ({ colour, left, right, top, bottom }) =>
          colour === '#ffffff' &&
          left <= bar.left &&
          right >= bar.right &&
          top > bar.top &&
          bottom >= bar.bottom,
      )
      expect(end).toBeDefined()
    }
  })
})

describe('a row of which one cell goes on over the page', () => {
  let pdf: ReadPdf
  const sections = upTo(16)
  beforeAll(async () => {
    const table = (n: number): string =>
      `# A\n\n| headcell | other |\n|---|---|\n| ${wordsOf(`short${n}x`, 150)} | ${wordsOf(`long${n}x`, 336 + 2 * n)} |\n| last${n}x1 | x |`
    pdf = await printPages({
      '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
      ...Object.fromEntries(
        sections.map((n) => [`${n + 10}-a.md`, `---\npage-break: true\n---\n\n${table(n)}`]),
      ),
    })
  })
  const pagesWith = (words: string): number[] =>
    pdf.pages.flatMap((text, index) => (text.includes(words) ? [index + 1] : []))

  test('has one rule below all of its cells, where the last of them ends', async () => {
    for (const page of pagesWith('headcell')) {
      const rules = (await filledAreas(pdf, page)).filter(
        ({ colour, left, right, top, bottom }) =>
          colour === '#9aa7b8' && right - left > 20 && bottom - top < 5,
      )
      const tops = new Set(rules.map(({ top }) => Math.round(top)))
      const widths = [...tops].map((at) =>
        Math.round(
          rules
            .filter(({ top }) => Math.round(top) === at)
            .reduce((sum, { left, right }) => sum + right - left, 0),
        ),
      )
      for (const width of widths) expect(width, `page ${page}`).toBe(604)
    }
  })

  test('begins on the next page as far below the head as on the first', async () => {
    for (const n of sections) {
      const distances = []
      for (const page of pagesWith(`long${n}x`)) {
        const { items } = await (await pdf.reader.getPage(page)).getTextContent()
        const heightOf = (words: RegExp): number =>
          Math.max(
            ...items.flatMap((item) =>
              'str' in item && words.test(item.str) ? [item.transform[5] as number] : [],
            ),
          )
        distances.push(Math.round(heightOf(/headcell/) - heightOf(new RegExp(`long${n}x`))))
      }
      expect(distances.length).toBeGreaterThan(1)
      expect(new Set(distances).size, `section ${n}: ${distances}`).toBe(1)
    }
  })
})

test('a row that is cut leaves no line of a paragraph in one of its cells alone', async () => {
  const paragraphs = upTo(60)
  const cell = paragraphs.map((n) => wordsOf(`action${n}p`, 14 + (n % 5))).join('\n\n          ')
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `---\nrecommendations:\n  - items:\n      - text: Do it\n        action: |\n          ${cell}\n---\n\n# Plan\n\n::action-plan`,
  })
  /** How many lines of a paragraph stand on each page. */
  const linesOf = async (name: string): Promise<number[]> => {
    const counts: number[] = []
    for (const [index, text] of pdf.pages.entries()) {
      if (!text.includes(name)) continue
      const { items } = await (await pdf.reader.getPage(index + 1)).getTextContent()
      const heights = items.flatMap((item) =>
        'str' in item && item.str.includes(name) ? [Math.round(item.transform[5])] : [],
      )
      counts.push(new Set(heights).size)
    }
    return counts
  }
  const parted = []
  for (const name of paragraphs.map((n) => `action${n}p`)) {
    const counts = await linesOf(name)
    if (counts.length > 1) parted.push([name, ...counts])
  }
  expect(parted.length).toBeGreaterThan(2)
  expect(parted.filter((counts) => counts.includes(1))).toEqual([])
})

test('the notes of a row that is cut stand at the foot in the order of their numbers, whichever cell calls them higher up', async () => {
  const cell = (name: string, call: number): string =>
    `${wordsOf(name, call)}[^${name}] ${wordsOf(`${name}on`, 700 - call)}`
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# A\n\n| A | B |\n|---|---|\n| ${cell('low', 60)} | ${cell('high', 1)} |\n\n[^low]: Footwords1.\n\n[^high]: Footwords2.`,
  })
  expect(foundWords(pdf, 'Footwords').filter((notes) => notes.length > 0)).toEqual([[1, 2]])
})

test('a plan of rows of two thirds of a page leaves no page half empty, and says whose row goes on', async () => {
  const items = upTo(8).map(
    (n) => `      - text: Do thing${n}\n        action: |\n          ${wordsOf(`action${n}x`, 68)}`,
  )
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `---\nrecommendations:\n  - heading: Police\n    items:\n${items.join('\n')}\n---\n\n# Plan\n\n::action-plan`,
  })
  const plans = pdf.pages.filter((text) => text.includes('Action to take'))
  expect(plans.length).toBeLessThan(8)
  const parted = upTo(8).filter(
    (n) => plans.filter((text) => text.includes(`action${n}x`)).length > 1,
  )
  expect(parted.length).toBeGreaterThan(0)
  for (const n of parted)
    expect(
      plans.filter((text) => text.includes(`Police, recommendation ${n} (continued)`)),
    ).toHaveLength(1)
  for (const n of upTo(8)) expect(foundWords(pdf, `action${n}x`).flat()).toEqual(upTo(68))
})

test('a row that is cut leaves no head of a table in its cell without the first row below it', async () => {
  const tables = upTo(60).map(
    (n) =>
      `Words ${wordsOf(`w${n}x`, n % 4)}\n\n          | head${n}x | b |\n          |---|---|\n          | row${n}x | c |\n          | end${n}x | d |`,
  )
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `---\nrecommendations:\n  - items:\n      - text: Do it\n        action: |\n          ${tables.join('\n\n          ')}\n---\n\n# Plan\n\n::action-plan`,
  })
  expect(pdf.pages.length).toBeGreaterThan(8)
  for (const n of upTo(60)) expect(pageOf(pdf, `head${n}x`)).toBe(pageOf(pdf, `row${n}x`))
})
