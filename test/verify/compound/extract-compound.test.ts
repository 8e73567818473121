import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Extraction } from '../../../src/verify/extraction.ts'
import { runExtraction } from '../../../src/verify/run-extraction.ts'
import { compoundFile, wordFile, wordText } from '../../support/hostile-files.ts'

/** A text as Office packs it, without a pair that looks back. */
function packed(text: string): Buffer {
  const tokens = text.match(/[\s\S]{1,8}/g)?.map((eight) => `\0${eight}`) ?? []
  const chunk = Buffer.from(tokens.join(''), 'latin1')
  const head = Buffer.alloc(2)
  head.writeUInt16LE(0xb000 | (chunk.length - 1))
  return Buffer.concat([Buffer.of(1), head, chunk])
}

const macros = (source: string) =>
  compoundFile({
    'VBA/dir': packed('C:\\Users\\kerra\\MSForms.exd'),
    'VBA/ThisDocument': Buffer.concat([
      Buffer.alloc(40, 7),
      packed(`Attribute VB_Name = "ThisDocument"\r\n${source}`),
    ]),
  })

const placesOf = ({ texts }: Extraction, words: string): string[] =>
  texts
    .filter(({ text, kind }) => kind !== 'data' && text.includes(words))
    .map(({ place }) => place)
const rulesOf = ({ traits }: Extraction): string[] => traits.map(({ ruleId }) => ruleId)

test('the source of macros in a Word file is read', async () => {
  const found = await runExtraction(
    wordFile({
      'word/document.xml': wordText('<w:p/>'),
      'word/vbaProject.bin': macros("' as Emrys asked"),
    }),
  )
  expect(placesOf(found, 'as Emrys asked')).toEqual(['macros'])
  expect(placesOf(found, 'kerra')).toEqual(['macros'])
  expect(rulesOf(found)).toEqual(['verify/script'])
})

test('macros that cannot be read are told as macros, and as not read', async () => {
  const damaged = Buffer.from('\0\0Emrys asked\0')
  const found = await runExtraction(
    wordFile({
      'word/document.xml': wordText('<w:p/>'),
      'word/vbaProject.bin': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), damaged]),
    }),
  )
  expect(rulesOf(found)).toEqual(['verify/unreadable', 'verify/script'])
  expect(found.texts.some(({ text }) => text.includes('Emrys asked'))).toBe(true)
})

test('a Word file of the old kind is read; what lies beside its words is told as not read', async () => {
  const file = readFileSync(new URL('../../fixtures/verify/review.doc', import.meta.url))
  const found = await runExtraction(new Uint8Array(file))
  for (const [name, place] of [
    ['Odalys Brimmond', 'text'],
    ['Mirelle Stott', 'text'],
    ['Ebrel Tovey', 'footnote'],
    ['Tamsel Grieve', 'comment'],
  ] as const)
    expect([name, placesOf(found, name)]).toEqual([name, [place]])
  const beside = found.texts.filter(({ kind }) => kind === 'data').map(({ text }) => text)
  for (const name of ['Hesper Dunlorne', 'Wystan Orrick', 'Jorvina Sleight', 'Quillon Tafferty'])
    expect(beside.join('\n')).toContain(name)
  expect(rulesOf(found)).toEqual(['verify/unreadable'])
})

test('a field of an old Word file that keeps the numbers of letters is read as these letters', async () => {
  const file = readFileSync(new URL('../../fixtures/verify/review.doc', import.meta.url))
  const sentence = 'Ask Mirelle Stott again. So'
  const at = file.indexOf(Buffer.from(sentence, 'utf16le'))
  const field = '\u0013QUOTE 82 104 117 110\u0015'
  file.write(field.padEnd(sentence.length), at, 'utf16le')
  const { texts } = await runExtraction(new Uint8Array(file))
  expect(texts).toContainEqual(
    expect.objectContaining({ place: 'text, letters of fields', text: 'Rhun' }),
  )
})

test('a file that was dropped into a document is opened, and its name is told', async () => {
  const text = Buffer.from('Odalys was here')
  const size = (length: number) => Buffer.from(Uint32Array.of(length).buffer)
  const copy = Buffer.from('C:\\Temp\\a.txt\0')
  const native = Buffer.concat([
    size(0),
    Buffer.from('\u0002\0notes.txt\0C:\\Users\\kerra\\notes.txt\0'),
    size(0x30000),
    size(copy.length),
    copy,
    size(text.length),
    text,
  ])
  const found = await runExtraction(
    wordFile({
      'word/document.xml': wordText('<w:p/>'),
      'word/embeddings/oleObject1.bin': compoundFile({ '\u0001Ole10Native': native }),
    }),
  )
  expect(placesOf(found, 'Odalys was here')).toEqual(['attachment 1, attachment 1, text'])
  expect(placesOf(found, 'kerra')).toEqual(['attachment 1, name of attachment 1'])
  expect(rulesOf(found)).toEqual(['verify/attachment'])
})

test('an embedded object of which nothing is known is told as not read, and looked through', async () => {
  const found = await runExtraction(
    compoundFile({ Workbook: Buffer.from('Emrys in a table', 'utf16le') }),
  )
  expect(rulesOf(found)).toEqual(['verify/unreadable'])
  expect(found.texts.some(({ text }) => text.includes('Emrys in a table'))).toBe(true)
})

test('a number behind a word in two bytes a letter is no letter of it', async () => {
  const entry = Buffer.from('\u0005Emrys\u0110\0\u0196\0', 'utf16le')
  const { texts } = await runExtraction(compoundFile({ Names: entry }))
  // By itself: beside what the number makes of it, it would be another name.
  expect(texts.map(({ text }) => text)).toContain('Emrys')
})

test('one with a password is told as locked', async () => {
  const { traits } = await runExtraction(compoundFile({ EncryptedPackage: 'x' }))
  expect(traits.map(({ message }) => message).join()).toContain('locked with a password')
})
