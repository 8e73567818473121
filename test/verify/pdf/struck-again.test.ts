import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { runExtraction } from '../../../src/verify/run-extraction.ts'

/** What is read on a page on which something is drawn. */
async function readPage(draw: (page: PDFPage, font: PDFFont) => void): Promise<string[]> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const page = document.addPage([400, 400])
  draw(page, await document.embedFont(StandardFonts.Helvetica))
  const { texts } = await runExtraction(await document.save({ addDefaultPage: false }))
  return texts
    .filter(({ place }) => place.startsWith('page 1'))
    .map(({ text, place }) => `${place}: ${text}`)
}

/** What is read where each piece of a line is drawn so many times, each time a hair aside. */
const readStruck = (pieces: readonly string[], times: number, size = 12) =>
  readPage((page, font) => {
    let x = 40
    for (const piece of pieces) {
      for (let time = 0; time < times; time += 1)
        page.drawText(piece, { x: x + time * 0.25, y: 300, font, size })
      x += font.widthOfTextAtSize(piece, size)
    }
  })

const line = 'She told Anna Tillsley all.'

test.each([
  ['each letter twice', [...line], 2],
  ['each letter three times', [...line], 3],
  ['each word twice', line.split(/(?<= )/), 2],
] as const)('bold type that is made by striking %s is read once', async (_, pieces, times) => {
  expect(await readStruck(pieces, times)).toEqual([`page 1: ${line}`])
})

test('letters that stand twice side by side are two', async () => {
  expect(await readStruck([...'Llywelyn Hollis'], 1, 6)).toEqual(['page 1: Llywelyn Hollis'])
})

test('words under a box are told as that, although they stand on it once more', async () => {
  const found = await readPage((page, font) => {
    const place = { x: 40, y: 300, font, size: 12 }
    page.drawText('Anna', place)
    page.drawRectangle({ x: 30, y: 290, width: 200, height: 30 })
    page.drawText('Anna', { ...place, opacity: 0 })
  })
  expect(found).toEqual(['page 1, text under a box: Anna', 'page 1, text invisible: Anna'])
})
