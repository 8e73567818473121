import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  filledAreas,
  pageOf,
  printPages,
  type ReadPdf,
  upTo,
  wordsOf,
} from '../support/print-pages.ts'

describe('the space at the end of a line is printed, for who listens, copies or lets the words flow anew', () => {
  let drawn: string
  beforeAll(async () => {
    const pdf = await printPages({
      '00-t.md': `---\nreport:\n  subject: Rowan\n---\n\n# ${wordsOf('title', 12)}`,
      '01-a.md': `# ${wordsOf('heading', 12)}\n\n${wordsOf('plain', 900)}[^n]\n\n1. ${wordsOf('item', 40)}\n\n| a | b |\n| - | - |\n| ${wordsOf('cell', 40)} | x |\n\n[${wordsOf('link', 40)}](https://example.org)\n\n> ${wordsOf('quoted', 40)}\n\nBroken\\\nby hand  and \`code\` *so*\n\n[^n]: ${wordsOf('note', 400)}`,
    })
    drawn = await drawnWords(pdf)
  })

  test.each(['title', 'heading', 'plain', 'note', 'item', 'cell', 'link', 'quoted'])(
    'in a %s',
    (name) => {
      expect(drawn.match(new RegExp(`${name}\\d+ `, 'g'))?.length).toBeGreaterThan(10)
      expect(drawn).not.toMatch(new RegExp(`${name}\\d+${name}`))
    },
  )

  test('and before a line end that the author wrote; nowhere more than one', () => {
    expect(drawn).toContain('Broken by hand and code so')
    expect(drawn).not.toMatch(/\w {2,}\w/)
  })
})

/** The characters of all pages as they are drawn one after another: no program has guessed spaces into them. */
async function drawnWords({ reader }: ReadPdf): Promise<string> {
  let words = ''
  for (let number = 1; number <= reader.numPages; number++) {
    const { fnArray, argsArray } = await (await reader.getPage(number)).getOperatorList()
    fnArray.forEach((operation, at) => {
      if (operation !== OPS.showText) return
      const [glyphs] = argsArray[at] as [Array<{ unicode: string } | number>]
      for (const glyph of glyphs) if (typeof glyph === 'object') words += glyph.unicode
    })
  }
  return words
}

test('no line ends within a range, of years or of references', async () => {
  // The range slides over the end of the line as the words before it grow.
  const sliding = (range: string) =>
    upTo(40).map((n) => `${'i'.repeat(n)} ${'word '.repeat(12)}${range} and more words behind it.`)
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# A\n\n${[...sliding('2019–20'), ...sliding('[](#one)–[](#two)')].join('\n\n')}\n\nOne. {#one}\n\nTwo. {#two}`,
  })
  for (const page of upTo(pdf.reader.numPages)) {
    const { items } = await (await pdf.reader.getPage(page)).getTextContent()
    const ends = items.flatMap((item) => ('str' in item && item.hasEOL ? [item.str.trim()] : []))
    expect(ends.filter((words) => words.endsWith('–'))).toEqual([])
  }
})

/** The words of a page, with where they stand. */
const placedWords = async ({ reader }: ReadPdf, page: number) => {
  const { items } = await (await reader.getPage(page)).getTextContent()
  return items.flatMap((item) =>
    'str' in item ? [{ words: item.str, left: item.transform[4], bottom: item.transform[5] }] : [],
  )
}

test('a number stands beside a word that is longer than its line', async () => {
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# A\n\nFirst${'e'.repeat(120)} and more.\n\n1. Second${'e'.repeat(120)} and more.\n\n- Third${'e'.repeat(120)} and more.`,
  })
  const words = await placedWords(pdf, pageOf(pdf, 'Firste'))
  for (const [number, word] of [
    [/^1\b/, /^First/],
    [/^a\)/, /^Second/],
    [/^•/, /^Third/],
  ] as const) {
    const bottomOf = (pattern: RegExp) =>
      words.find((one) => pattern.test(one.words.trim()))?.bottom
    expect(bottomOf(word)).toBe(bottomOf(number))
  }
})

test('the underline of a link ends with the last word of each of its lines', async () => {
  // In sizes of the type.
  const [word, space] = [4 * 0.833, 0.278]
  const words = 'mmmm '.repeat(60).trim()
  const pdf = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# A\n\n[${words}](https://example.org)\n\n[*${words}* ${words}](https://example.org)`,
  })
  const pieces = (await filledAreas(pdf, pageOf(pdf, 'mmmm'))).filter(
    ({ colour, top, bottom }) => colour === '#17365d' && bottom - top < 2,
  )
  const lines = new Map<number, typeof pieces>()
  for (const piece of pieces) {
    const top = Math.round(piece.top)
    lines.set(top, [...(lines.get(top) ?? []), piece])
  }
  expect(lines.size).toBeGreaterThan(20)
  for (const line of lines.values()) {
    const width =
      Math.max(...line.map(({ right }) => right)) - Math.min(...line.map(({ left }) => left))
    const count = (width / 16 + space) / (word + space)
    expect(Math.abs(count - Math.round(count)), `${width} px`).toBeLessThan(0.03)
  }
})
