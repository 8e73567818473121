import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { printPages, type ReadPdf, wordsOf } from '../support/print-pages.ts'

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
