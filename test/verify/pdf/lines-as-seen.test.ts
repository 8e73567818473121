import { degrees, PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { runExtraction } from '../../../src/verify/run-extraction.ts'

/** What is read on a page on which something is drawn; `widthOf` a letter. */
async function readPage(draw: (page: PDFPage, widthOf: (letter: string) => number) => void) {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([400, 400])
  page.setFont(font)
  page.setFontSize(12)
  draw(page, (letter) => font.widthOfTextAtSize(letter, 12))
  const { texts } = await runExtraction(await document.save({ addDefaultPage: false }))
  return texts
    .filter(({ place }) => place.startsWith('page 1'))
    .map(({ text, place }) => `${place}: ${text}`)
}

const lines = ['She told Emrys', 'Tomos about it.']

test.each([0, 90, 180, 270, 45])(
  'lines that are turned by %i degrees are read whole',
  async (turn) => {
    const [down, right] = [
      14 * Math.cos((turn * Math.PI) / 180),
      14 * Math.sin((turn * Math.PI) / 180),
    ]
    const found = await readPage((page) => {
      page.setRotation(degrees(turn === 45 ? 0 : turn))
      for (const [at, line] of lines.entries())
        page.drawText(line, { x: 200 + at * right, y: 200 - at * down, rotate: degrees(turn) })
    })
    expect(found).toEqual(['page 1: She told Emrys Tomos about it.'])
  },
)

interface Letter {
  letter: string
  x: number
}

test.each<[string, (letters: Letter[]) => Letter[]]>([
  ['from its end', (letters) => letters.toReversed()],
  ['in any order', (letters) => letters.toSorted((a, b) => a.letter.localeCompare(b.letter))],
])('a name that is drawn %s is read as the eye reads it', async (_, inOrder) => {
  const found = await readPage((page, widthOf) => {
    let x = 50
    const letters = [...'Emrys Tomos'].map((letter) => {
      x += widthOf(letter)
      return { letter, x: x - widthOf(letter) }
    })
    for (const one of inOrder(letters)) page.drawText(one.letter, { x: one.x, y: 300 })
  })
  expect(found.join('\n')).not.toContain('page 1: Emrys')
  expect(found).toContain('page 1, as the eye reads it: Emrys Tomos')
})
