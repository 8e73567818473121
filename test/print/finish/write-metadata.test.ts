import { PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { writeMetadata } from '../../../src/print/finish/write-metadata.ts'

async function packetOf(title: string, author?: string): Promise<string> {
  const document = await PDFDocument.create()
  writeMetadata(document, { title, author, draft: false, date: '2025-03-01' })
  const stream = document.context.lookup(document.catalog.get(PDFName.of('Metadata')), PDFStream)
  return Buffer.from(stream.getContents()).toString('utf8')
}

test('a title of any characters makes XML that can be read, with the title in it', async () => {
  const packet = await packetOf('Ash & Elm <1> ]]> \u0001\uFFFE\uD800Rowan\u{1F33F}', 'J. “E”')
  expect(() => fromXml(packet)).not.toThrow()
  expect(packet).toContain('>Ash &#x26; Elm &#x3C;1> ]] > Rowan\u{1F33F}<')
  expect(packet).toContain('<dc:creator><rdf:Seq><rdf:li>J. “E”</rdf:li></rdf:Seq></dc:creator>')
  expect(packet).toMatch(/^<\?xpacket begin="\uFEFF" .*<\?xpacket end="w"\?>$/s)
})

test('who has not said who wrote it has no author', async () => {
  expect(await packetOf('T')).not.toContain('dc:creator')
})
