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
import { readAloud } from '../support/read-aloud.ts'

describe('an action plan of a group with more rows than a page holds', () => {
  let pdf: ReadPdf
  const plans = (): string[] => pdf.pages.filter((text) => text.includes('Action to take'))

  beforeAll(async () => {
    const items = Array.from(
      { length: 30 },
      (_, n) =>
        `      - text: Do thing${n + 1}t\n        action: Rewrite it${n % 9 === 0 ? `[^n${n + 1}]` : ''}`,
    )
    const notes = Array.from({ length: 30 }, (_, n) =>
      n % 9 === 0 ? `\n\n[^n${n + 1}]: Footwords${n + 1}` : '',
    )
    pdf = await printPages({
      '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
      '01-a.md': `---\nrecommendations:\n  - heading: Police *of* Wexcombe[^p]\n    items:\n${items.join('\n')}\n  - heading: Health\n    items:\n      - text: Do lastthing\n---\n\n# Plan\n\nIn the text.[^t]\n\n::action-plan\n\n[^t]: Footwords of the text\n\n[^p]: Footwords of the police${notes.join('')}`,
    })
  })

  test('says whose it is at the top of each page, in plain words and without the marker', () => {
    expect(plans().length).toBeGreaterThan(2)
    expect(plans()[0]).toMatch(/Police of Wexcombe2(?! \(continued\))/)
    for (const page of plans()
      .slice(1)
      .filter((text) => /thing\d/.test(text))) {
      expect(page).toMatch(/outcome Police of Wexcombe \(continued\) \d+ Do thing\d+t/)
    }
    expect(pdf.pages.join(' ')).not.toContain('Health (continued)')
  })

  test('has every row once', () => {
    const things = [
      ...plans()
        .join(' ')
        .matchAll(/thing(\d+)t/g),
    ].map(([, number]) => Number(number))
    expect(things).toEqual(Array.from({ length: 30 }, (_, n) => n + 1))
  })

  test('is one group to who listens', async () => {
    const said = await readAloud(pdf.bytes)
    expect(said).not.toContain('continued')
    expect(said.match(/TH.*: Police of Wexcombe/g)).toHaveLength(1)
  })

  test('has its notes where all pages have them', async () => {
    const lefts = await Promise.all(
      pdf.pages.map(async (_, index) => {
        const { items } = await (await pdf.reader.getPage(index + 1)).getTextContent()
        return items.flatMap((item) =>
          'str' in item && item.str.startsWith('Footwords') ? [Math.round(item.transform[4])] : [],
        )
      }),
    )
    expect(lefts.filter((ofPage) => ofPage.length > 0).length).toBeGreaterThan(2)
    expect(new Set(lefts.flat()).size).toBe(1)
  })
})

describe('rows of the action plan that are higher than a page, in a group and in one without a name', () => {
  let pdf: ReadPdf
  const plans = (): string[] => pdf.pages.filter((text) => text.includes('Action to take'))

  beforeAll(async () => {
    const item = (name: string): string =>
      `      - text: Do ${name}thing\n        action: |\n          ${wordsOf(`${name}x`, 260)}\n        scope: local`
    pdf = await printPages({
      '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
      '01-a.md': `---\nrecommendations:\n  - heading: Police *of* Wexcombe[^p]\n    items:\n${item('first')}\n${item('second')}\n  - items:\n${item('third')}\n${item('fourth')}\n---\n\n# Plan\n\n::action-plan\n\n[^p]: Footwords`,
    })
  })

  test('say whose they are on each page that they go on over', () => {
    const goesOn = (page: string): boolean =>
      !/outcome (?:Police of Wexcombe[^D]* )?\d Do/.test(page)
    const pages = plans().filter(goesOn)
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) {
      const [, name = ''] = /(first|second|third|fourth)x\d/.exec(page) ?? []
      const whose = {
        first: 'Police of Wexcombe, recommendation 1 (continued)',
        second: 'Police of Wexcombe, recommendation 2 (continued)',
        third: 'Recommendation 1 (continued)',
        fourth: 'Recommendation 2 (continued)',
      }[name]
      expect(page).toContain(`outcome ${whose} `)
    }
  })

  test('have every word once, in order', () => {
    for (const name of ['first', 'second', 'third', 'fourth'])
      expect(foundWords(pdf, `${name}x`).flat()).toEqual(upTo(260))
  })

  test('are one row each to who listens, of their own group or of none', async () => {
    const said = await readAloud(pdf.bytes)
    expect(said).not.toContain('continued')
    const headersOf = (name: string): string | undefined =>
      new RegExp(`\\(under (.*)\\)\n.*Do ${name}thing`).exec(said)?.[1]?.trim()
    expect(headersOf('second')).toContain('Police of Wexcombe')
    expect(headersOf('third')).toBe('Recommendation')
    expect(headersOf('fourth')).toBe('Recommendation')
  })

  test('are parted by a double rule where the next group has no name', async () => {
    expect((await doubleRule(pdf, pageOf(pdf, 'thirdx1 '))).wide).toBe(933)
  })
})

test('a group without a name is told from the one before it where a page begins with it, too', async () => {
  const item = `      - text: Do it\n        action: ${wordsOf('x', 40)}\n`
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `---\nrecommendations:\n${`  - items:\n${item}`.repeat(12)}---\n\n# Plan\n\n::action-plan`,
  })
  const first = pageOf(pdf, 'Plan Recommendation')
  const begun = upTo(pdf.pages.length).slice(first)
  const rules = await Promise.all(begun.map((page) => doubleRule(pdf, page)))
  const [rule] = rules.filter(({ wide }) => wide > 0)
  expect(rule).toEqual({ wide: 933, belowHead: true, gap: 2 })
})

/** The rule of two lines across a table: how wide it is, whether the table's head touches it, and what parts its lines. */
async function doubleRule(pdf: ReadPdf, page: number) {
  const areas = (await filledAreas(pdf, page)).filter(({ colour }) => colour === '#17365d')
  const lines = areas.filter(
    ({ left, right, top, bottom }) => bottom - top === 1 && right - left > 20,
  )
  const [upper = 0, lower = 0] = [...new Set(lines.map(({ top }) => top))].toSorted((a, b) => a - b)
  const wide = lines
    .filter(({ top }) => top === lower)
    .reduce((sum, { left, right }) => sum + right - left, 0)
  const belowHead = areas.some(({ top, bottom }) => bottom - top > 10 && bottom === upper)
  return { wide, belowHead, gap: lower - upper - 1 }
}
