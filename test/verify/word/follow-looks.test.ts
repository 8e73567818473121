import { expect, test } from 'vitest'
import { runExtraction } from '../../../src/verify/run-extraction.ts'
import { wordFile, wordText } from '../../support/hostile-files.ts'

const run = (look: string, words = 'Emrys') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`
const paragraph = (look: string, inner: string) => `<w:p><w:pPr>${look}</w:pPr>${inner}</w:p>`
const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
const table = (look: string, cell: string, inner: string) =>
  `<w:tbl><w:tblPr>${look}</w:tblPr><w:tr><w:tc><w:tcPr>${cell}</w:tcPr>${inner}</w:tc></w:tr></w:tbl>`
const white = '<w:color w:val="FFFFFF"/>'
const style = (id: string, inner: string, type = 'character') =>
  `<w:style w:type="${type}" w:styleId="${id}">${inner}</w:style>`

const styles = `<w:styles>
${style('Gone', '<w:rPr><w:vanish/></w:rPr>')}
${style('GoneToo', '<w:basedOn w:val="Gone"/>')}
${style('Ring', '<w:basedOn w:val="Ring"/><w:rPr><w:sz w:val="2"/></w:rPr>')}
${style('Pale', `<w:rPr>${white}</w:rPr>`, 'paragraph')}
${style('Banner', `<w:pPr>${shade('1F3864')}</w:pPr><w:rPr>${white}</w:rPr>`, 'paragraph')}
${style('Grid', `<w:tblStylePr w:type="firstRow"><w:tcPr>${shade('1F3864')}</w:tcPr></w:tblStylePr>`, 'table')}
</w:styles>`

async function placesIn(body: string): Promise<string[]> {
  const file = wordFile({ 'word/document.xml': wordText(body), 'word/styles.xml': styles })
  const { texts, traits } = await runExtraction(file)
  const places = texts.flatMap(({ text, place, kind }) =>
    text === 'Emrys' && kind === 'prose' ? place : [],
  )
  expect(traits.map(({ ruleId }) => ruleId)).toEqual(
    places[0] === 'text' ? [] : ['verify/hidden-text'],
  )
  return places
}

test.each([
  ['a style', paragraph('', run('<w:rStyle w:val="Gone"/>'))],
  ['the style that a style is based on', paragraph('', run('<w:rStyle w:val="GoneToo"/>'))],
  ['a style based on itself', paragraph('', run('<w:rStyle w:val="Ring"/>'))],
  ['the style of a paragraph', paragraph('<w:pStyle w:val="Pale"/>', run(''))],
  ['a black marker', paragraph('', run('<w:highlight w:val="black"/>'))],
  ['black behind the words', paragraph('', run(shade('000000')))],
  [
    'black on black',
    paragraph('', run('<w:color w:val="000000"/><w:shd w:val="solid" w:color="000000"/>')),
  ],
  ['white in a cell without a colour', table('', '', paragraph('', run(white)))],
])('words hidden by %s are told as hidden', async (_, body) => {
  expect(await placesIn(body)).toEqual(['text, hidden text'])
})

test.each([
  ['white in a dark cell', table('', shade('1F3864'), paragraph('', run(white)))],
  ['white in a dark paragraph', paragraph(shade('000000'), run(white))],
  ['white in a dark style', paragraph('<w:pStyle w:val="Banner"/>', run(''))],
  [
    'white in a table whose style has dark cells',
    table('<w:tblStyle w:val="Grid"/>', '', paragraph('', run(white))),
  ],
  [
    'white in a shape',
    paragraph('', `<w:txbxContent>${paragraph('', run(white))}</w:txbxContent>`),
  ],
  ['white under a black marker', paragraph('', run(`${white}<w:highlight w:val="black"/>`))],
  [
    'hidden on the web alone, as page numbers in contents are',
    paragraph('', run('<w:webHidden/>')),
  ],
  [
    'shown, whatever their style says',
    paragraph('', run('<w:rStyle w:val="Gone"/><w:vanish w:val="0"/>')),
  ],
])('words that are %s are seen', async (_, body) => {
  expect(await placesIn(body)).toEqual(['text'])
})

test('how words looked before a change says nothing of how they look', async () => {
  const change = `<w:rPrChange w:author="A"><w:rPr><w:vanish/></w:rPr></w:rPrChange>`
  const file = wordFile({ 'word/document.xml': wordText(paragraph('', run(change))) })
  const { texts } = await runExtraction(file)
  expect(texts).toContainEqual(expect.objectContaining({ text: 'Emrys', place: 'text' }))
})
