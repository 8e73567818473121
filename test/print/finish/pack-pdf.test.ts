import {
  decodePDFRawStream,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { packPdf } from '../../../src/print/finish/pack-pdf.ts'

const anObject = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), text: fc.string({ unit: 'binary' }) }),
  fc.record({ kind: fc.constant('bytes' as const), text: fc.base64String() }),
  fc.record({ kind: fc.constant('stream' as const), text: fc.base64String() }),
  fc.record({ kind: fc.constant('nothing' as const), text: fc.constant('') }),
)

/** An object as text; a stream unpacked, without what says how it is packed. */
function said(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) return `${object}`
  const dict = object.dict.clone()
  for (const name of ['Filter', 'Length']) dict.delete(PDFName.of(name))
  const packed = object.dict.has(PDFName.of('Filter'))
  const bytes = packed ? decodePDFRawStream(object).decode() : object.getContents()
  return `${dict} ${Buffer.from(bytes).toString('base64')}`
}

test('whatever is written is read back the same, under its own number, with what was deleted left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anObject, { maxLength: 700 }), async (objects) => {
      const document = await PDFDocument.create({ updateMetadata: false })
      const { context } = document
      document.addPage()
      const refs = objects.map(({ kind, text }) => {
        const value =
          kind === 'stream'
            ? context.stream(text, { Mark: 1 })
            : context.obj({
                Words: kind === 'words' ? PDFHexString.fromText(text) : PDFString.of(text),
                Itself: PDFName.of('a b'),
              })
        return context.register(value)
      })
      objects.forEach(({ kind }, at) => {
        if (kind === 'nothing') context.delete(refs[at] as PDFRef)
      })
      const before = new Map(
        context.enumerateIndirectObjects().map(([ref, object]) => [`${ref}`, said(object)]),
      )
      const again = await PDFDocument.load(await packPdf(document), {
        updateMetadata: false,
        throwOnInvalidObject: true,
      })
      for (const [name, object] of before) {
        const ref = PDFRef.of(Number.parseInt(name, 10))
        expect(said(again.context.lookup(ref))).toBe(object)
      }
      const gone = refs.filter((_, at) => objects[at]?.kind === 'nothing')
      for (const ref of gone) expect(again.context.lookup(ref)).toBeUndefined()
      expect(again.getPageCount()).toBe(1)
    }),
    { numRuns: 60 },
  )
})

test('a reader that goes by the table of places finds every object', async () => {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  for (let page = 0; page < 230; page++) document.addPage().drawText(`Page ${page + 1}`)
  await document.flush()
  for (let at = 1; at < 300; at += 3) context.delete(context.register(context.obj({ At: at })))
  const { text } = await extractText(await packPdf(document))
  expect(text).toEqual(Array.from({ length: 230 }, (_, page) => `Page ${page + 1}`))
})

test('what is compressed stays as it is, what is not is; the metadata can be read without a PDF program', async () => {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  document.addPage()
  const words = 'Words that say the same again. '.repeat(50)
  const loose = context.register(context.stream(words))
  const packed = context.register(context.flateStream(words))
  const metadata = context.register(context.stream(words, { Type: 'Metadata' }))
  const bytes = await packPdf(document)
  expect(Buffer.from(bytes).toString('latin1').split(words)).toHaveLength(2)
  const again = await PDFDocument.load(bytes, { updateMetadata: false })
  const filters = [loose, packed, metadata].map((ref) => {
    const stream = again.context.lookup(ref) as PDFRawStream
    return [`${stream.dict.get(PDFName.of('Filter'))}`, said(stream).includes('V29yZHMg')]
  })
  expect(filters).toEqual([
    ['/FlateDecode', true],
    ['/FlateDecode', true],
    ['undefined', true],
  ])
  expect((context.lookup(loose) as PDFRawStream).dict.has(PDFName.of('Filter'))).toBe(false)
})
