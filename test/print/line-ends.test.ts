import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { printPages, type ReadPdf, upTo, wordsOf } from '../support/print-pages.ts'

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
