import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pictureParts } from '../../../src/verify/picture/picture-parts.ts'
import { chunkTexts } from '../../../src/verify/picture/picture-texts.ts'
import { readMarkup } from '../../../src/verify/read-markup.ts'
import { sniffFormat } from '../../../src/verify/sniff-format.ts'

const sized = (bytes: number, content: Buffer, extra = 0): Buffer => {
  const length = Buffer.alloc(bytes)
  length.writeUIntBE(content.length + extra, 0, bytes)
  return length
}
const png = (type: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    sized(4, content),
    Buffer.from(type),
    content,
    Buffer.alloc(4),
  ])
const jpeg = (kind: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`ffd8ff${kind}`, 'hex'),
    sized(2, content, 2),
    content,
    Buffer.from('ffda', 'hex'),
    Buffer.from('pixels'),
  ])
const words = 'The house of Odalys'
const caption = Buffer.concat([
  Buffer.from('Photoshop 3.0\0'),
  Buffer.from('1c0278', 'hex'),
  sized(2, Buffer.from(words)),
  Buffer.from(words),
])

test.each<[string, Buffer]>([
  ['a text of a PNG', png('tEXt', Buffer.from(`Comment\0${words}`))],
  [
    'a packed text of a PNG',
    png('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(words)])),
  ],
  ['an international text of a PNG', png('iTXt', Buffer.from(`Comment\0\0\0en\0\0${words}`))],
  [
    'a packed international text of a PNG',
    png('iTXt', Buffer.concat([Buffer.from('Comment\0\u0001\0en\0\0'), deflateSync(words)])),
  ],
  ['a comment of a JPEG', jpeg('fe', Buffer.from(words))],
  ['a caption of a JPEG', jpeg('ed', caption)],
])('%s is read', (_, picture) => {
  expect(chunkTexts(pictureParts(picture)).join()).toContain(words)
})

test('what stands between the scans of a JPEG and behind a picture is no pixel', () => {
  const scans = Buffer.concat([
    jpeg('fe', Buffer.from('first')),
    Buffer.from('ff00ffd0', 'hex'),
    Buffer.from('fffe', 'hex'),
    sized(2, Buffer.from(words), 2),
    Buffer.from(words),
    Buffer.from('ffd9', 'hex'),
    Buffer.from('behind'),
  ])
  const { parts } = pictureParts(scans)
  expect(parts.map(({ content }) => content.toString())).toEqual(['first', words, 'behind'])
  const behind = Buffer.concat([png('IDAT', Buffer.from('pixels')), Buffer.from('behind')])
  expect(pictureParts(behind).parts.map(({ content }) => content.toString())).toEqual(['behind'])
})

test('pictures that are cut off anywhere are read as far as they go', () => {
  for (const picture of [png('tEXt', Buffer.from(words)), jpeg('ed', caption)]) {
    for (let length = 0; length < picture.length; length += 1)
      expect(() => chunkTexts(pictureParts(picture.subarray(0, length)))).not.toThrow()
  }
})

test('words about which there is no element are read: a comment of a picture is no XML', () => {
  expect(readMarkup('Emrys Tomos, kitchen').map(({ text }) => text)).toEqual([
    'Emrys Tomos, kitchen',
  ])
})

test('a Word file whose first part is a PDF is a Word file', () => {
  const bytes = Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('… %PDF-1.7 …')])
  expect(sniffFormat(bytes)).toBe('zip')
  expect(sniffFormat(Buffer.from('junk %PDF-1.7'))).toBe('pdf')
})
