import { beforeAll, describe, expect, test } from 'vitest'
import {
  filledAreas,
  foundWords,
  printPages,
  type ReadPdf,
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
