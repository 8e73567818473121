import { PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { packPdf } from '../../../src/print/finish/pack-pdf.ts'
import { packStream } from '../../../src/print/finish/pack-stream.ts'

const anObject = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), text: fc.string({ unit: 'binary' }) }),
  fc.record({ kind: fc.constant('bytes' as const), text: fc.base64String() }),
  fc.record({ kind: fc.constant('stream' as const), text: fc.base64String() }),
  fc.record({ kind: fc.constant('nothing' as const), text: fc.constant('') }),
)

test('whatever is written is read back the same, under its own number, with what was deleted left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anObject, { maxLength: 700 }), async (objects) => {
      const document = await PDFDocument.create({ updateMetadata: false })
      const { context } = document
      document.addPage()
      const refs = objects.map(({ kind, text }) => {
        const value =
          kind === 'stream'
            ? packStream(context, text, { Mark: 1 })
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
        context.enumerateIndirectObjects().map(([ref, object]) => [`${ref}`, `${object}`]),
      )
      const again = await PDFDocument.load(packPdf(document)(), {
        updateMetadata: false,
        throwOnInvalidObject: true,
      })
      for (const [name, object] of before) {
        const ref = PDFRef.of(Number.parseInt(name, 10))
        expect(`${again.context.lookup(ref)}`).toBe(object)
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
  const { text } = await extractText(packPdf(document)())
  expect(text).toEqual(Array.from({ length: 230 }, (_, page) => `Page ${page + 1}`))
})
