import { expect, test } from 'vitest'
import { runExtraction } from '../../src/verify/run-extraction.ts'
import { compoundFile } from '../support/hostile-files.ts'

const read = (body: string) => runExtraction(Buffer.from(`{\\rtf1\\ansi\\ansicpg1250 ${body}}`))

test('what stands in an RTF file has its place', async () => {
  const author = String.raw`{\info{\author Wystan Orrick}{\title Of Hesper}{\creatim\yr2022}}`
  const { texts, traits } = await read(
    String.raw`{\fonttbl{\f0 Georgia;}}${author}{\*\revtbl {Unknown;}{Tamsel Hew;}}
{\header Kept by Perrin\par}Told by Mir{\b elle} in Pawe\'b3\rquote s\line house{\footnote See Corwen}.\par
A {\v hidden Odalys} word, {\deleted Isaura} and {\field{\*\fldinst HYPERLINK "http://x.example/emrys"}{\fldrslt here}}\cell next\par
{\*\bkmkstart Anwen}{\*\atnid LH}{\*\atnauthor Leofric Hew}\chatn{\*\annotation Ask Sorrelle}{\*\docvar {who}{Rhun}}{\*\newer Gethin}
{\pict{\*\picprop{\sp{\sn wzDescription}{\sv A photo of Tegid}}}\pngblip 89504e47}`,
  )
  expect(texts.map(({ place, line, kind, text }) => [place, line, kind, text])).toEqual([
    ['styles and fonts', 1, 'data', 'Georgia;'],
    ['document properties', 1, 'person', 'Wystan Orrick'],
    ['document properties', 1, 'prose', 'Of Hesper'],
    ['author of a tracked change', 1, 'person', 'Tamsel Hew'],
    ['header', 1, 'prose', 'Kept by Perrin'],
    ['footnote', 2, 'note', 'See Corwen'],
    ['text', 2, 'prose', 'Told by Mirelle in Paweł’s house.'],
    ['field code', 3, 'code', 'HYPERLINK "http://x.example/emrys"'],
    ['text', 3, 'prose', 'A word, and here'],
    ['text, hidden text', 3, 'prose', 'hidden Odalys'],
    ['text, deleted text', 3, 'prose', 'Isaura'],
    [
      'text, with what is hidden or was deleted',
      3,
      'data',
      'A hidden Odalys word, Isaura and here',
    ],
    ['text', 3, 'prose', 'next'],
    ['bookmark', 4, 'code', 'Anwen'],
    ['initials of a comment', 4, 'code', 'LH'],
    ['author of a comment', 4, 'person', 'Leofric Hew'],
    ['comment', 4, 'prose', 'Ask Sorrelle'],
    ['document variables', 4, 'prose', 'who Rhun'],
    ['another part', 4, 'data', 'Gethin'],
    ['styles and fonts', 4, 'data', 'wzDescription'],
    ['drawing', 4, 'code', 'A photo of Tegid'],
  ])
  expect([...new Set(traits.map(({ ruleId }) => ruleId))].sort()).toEqual([
    'verify/author',
    'verify/comment',
    'verify/hidden-text',
    'verify/left-over',
    'verify/tracked-change',
  ])
})

test('letters in Unicode are read, and not what stands behind them for older programs', async () => {
  const { texts } = await read(
    String.raw`Zo\u235?, Pawe\u322\'b3 and {\uc2 Zo\u235??}e{\u8364 ?}\~5`,
  )
  expect(texts.map(({ text }) => text)).toEqual(['Zoë, Paweł and Zoëe€ 5'])
})

test('fields that keep the numbers of letters are read as the letters they show', async () => {
  const symbol = (one: string) =>
    String.raw`{\field{\*\fldinst SYMBOL ${one.charCodeAt(0)} \\f "Arial"}{\fldrslt ?}}`
  const { texts } = await read(`Told by ${Array.from('Emrys', symbol).join('')}\\par next`)
  expect(
    texts.filter(({ kind }) => kind === 'data').map(({ place, text }) => [place, text]),
  ).toEqual([['letters of fields', 'Emrys']])
})

test('what lies in an RTF file is opened, or told as not read', async () => {
  const embedded = compoundFile({ WordDocument: 'x' })
  const framed = Buffer.concat([Buffer.from('\u0001\u0005\0\0'), embedded])
  const known = await read(String.raw`{\object{\*\objdata ${framed.toString('hex')}}}`)
  expect(known.traits.map(({ message }) => message).join('\n')).toMatch(
    /embedded in the document \(attachment 1\)[\s\S]*Not read: it is damaged/,
  )
  const unknown = Buffer.from('Kept by Emrys').toString('hex')
  const other = await read(String.raw`{\object{\*\objdata ${unknown}}}`)
  expect(other.traits.map(({ message }) => message).join('\n')).toMatch(/Not read: attachment 1,/)
  expect(other.texts.map(({ place, text }) => [place, text])).toEqual([
    ['attachment 1', 'Kept by Emrys'],
  ])
})

test('groups within groups come to an end, and so does what ends too often', async () => {
  const { traits } = await read('{'.repeat(100_000))
  expect(traits.map(({ message }) => message).join()).toContain('more than 1,000 deep')
  const { texts } = await read('Told by Emrys}}}} and more')
  expect(texts.map(({ text }) => text)).toEqual(['Told by Emrys and more'])
})
