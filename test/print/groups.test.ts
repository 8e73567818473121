import { beforeAll, describe, expect, test } from 'vitest'
import { printPages, type ReadPdf } from '../support/print-pages.ts'
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
