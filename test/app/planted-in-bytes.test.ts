import { PDFDocument } from '@cantoo/pdf-lib'
import { describe } from 'vitest'
import { pageObjects, pdfOf, streamOf } from '../support/hostile-files.ts'
import { name, testPlanted, told } from '../support/planted.ts'

const quiet = 'BT /F 12 Tf 50 300 Td (The panel met.) Tj ET'
const pdf = (...more: Array<string | Uint8Array>): Uint8Array =>
  pdfOf(pageObjects('/Kept 5 0 R', more, quiet))

/** The same file, which anybody can open but who has no password may only read. */
async function restricted(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  document.encrypt({ userPassword: '', ownerPassword: 'a secret' })
  return document.save({ useObjectStreams: false })
}

const comment = (words: string): string =>
  `<< /Type /Annot /Subtype /Text /Rect [9 9 40 40] /Contents (${words}) >>`

describe('a name in a PDF that needs no password to be read is found', () => {
  testPlanted('pdf', [
    ['data of the file', () => restricted(pdf(streamOf(`% ${told}\n`)))],
    ['data of the file', () => restricted(pdf(streamOf(`app.alert("${told}")`, '/S /JavaScript')))],
    ['data of the file', () => restricted(pdf(`<< /BaseFont /${name.replace(' ', '#20')} >>`))],
  ])
})

describe('a name between pointed brackets in a PDF is found', () => {
  testPlanted('pdf', [['comment', () => pdf(comment(`Told by <${name}>.`))]])
})
