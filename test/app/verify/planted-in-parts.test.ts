import { describe, expect, test } from 'vitest'
import {
  pageObjects,
  pdfOf,
  pictureAt,
  pictureWith,
  wordFile,
  wordText,
} from '../../support/hostile-files.ts'
import { name, type Planted, testPlanted, told, verify } from '../../support/planted.ts'

const quiet = wordText('<w:p><w:r><w:t>The panel met.</w:t></w:r></w:p>')
const word = (parts: Record<string, Uint8Array | string>): Uint8Array =>
  wordFile({ 'word/document.xml': quiet, ...parts })
const open = (body: string, parts: Record<string, Uint8Array | string> = {}): Uint8Array =>
  wordFile({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text><text:p>${body}</text:p></office:text></office:body></office:document-content>`,
    ...parts,
  })
const namedWord = wordFile({
  'word/document.xml': wordText(`<w:p><w:r><w:t>${told}</w:t></w:r></w:p>`),
})
const namedPdf = pdfOf(pageObjects('', [], `BT /F 12 Tf 50 300 Td (${told}) Tj ET`))
const table = (parts: Record<string, Uint8Array | string> = {}): Uint8Array =>
  wordFile({ 'xl/workbook.xml': '<workbook/>', ...parts })
const namedTable = table({ 'xl/sharedStrings.xml': `<sst><si><t>${told}</t></si></sst>` })
const slides = wordFile({
  'ppt/presentation.xml': '<p/>',
  'ppt/embeddings/Sheet1.xlsx': namedTable,
})
const figures = (destination: string, file: Uint8Array): Uint8Array =>
  Buffer.from(`{\\rtf1 x {\\*\\${destination} ${Buffer.from(file).toString('hex')}}}`)

describe('a name in a part of a Word file is found wherever the part lies', () => {
  testPlanted('docx', [
    [
      'attachment 1, attachment 1, sheets',
      () => word({ 'word/embeddings/a.pptx': slides }),
      'attachment',
    ],
    [
      'attachment 1, attachment 1, sheets',
      () =>
        word({ 'word/embeddings/a.xlsx': table({ 'xl/embeddings/oleObject1.bin': namedTable }) }),
      'attachment',
    ],
    [
      'attachment 1, picture 1, data of the picture',
      () => word({ 'word/embeddings/a.xlsx': table({ 'xl/media/a.jpeg': pictureWith(told) }) }),
      'picture-data',
    ],
    ['attachment 1, page 1', () => word({ 'word/embeddings/a.pdf': namedPdf }), 'attachment'],
    ['attachment 1, sheets', () => word({ 'word/charts/a.xlsx': namedTable }), 'attachment'],
    ['attachment 1, text', () => word({ 'customXml/item1.dat': namedWord }), 'attachment'],
    ['attachment 1, text', () => word({ 'word/media/a.png': namedWord }), 'attachment'],
    ['attachment 1, text', () => word({ 'word/fonts/a.odttf': namedWord }), 'attachment'],
    [
      'attachment 1, text',
      () => word({ 'word/part.dat': `<html><body><p>Told by Oda<b>lys</b> Brimm&#111;nd</p>` }),
    ],
    ['picture 1, data of the picture', () => word({ 'media/a.bin': pictureWith(told) })],
    [
      'picture 1, words of the drawing',
      () => word({ 'word/a.dat': `<svg><text>${told}</text></svg>` }),
    ],
  ])

  test('the place where a picture in a table was taken is told', async () => {
    const file = word({ 'word/embeddings/a.xlsx': table({ 'xl/media/a.jpeg': pictureAt() }) })
    expect(await verify('docx', file)).toContain('verify/picture-place')
  })

  test('a switch in a form is no file that somebody put there', async () => {
    const file = word({ 'word/activeX/activeX1.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex') })
    expect(await verify('docx', file)).not.toMatch(/unreadable|attachment/)
  })
})

describe('a name in a part of an OpenDocument file is found wherever the part lies', () => {
  const earlier = open(told)
  testPlanted('odt', [
    [
      'earlier version 1, text',
      () => open('The panel met.', { 'Versions/Version1': earlier }),
      'earlier-version',
    ],
    [
      'list of versions',
      () =>
        open('The panel met.', {
          'VersionList.xml': `<VL:version-list><VL:version-entry VL:title="Version1" VL:comment="x" VL:creator="${name}"/></VL:version-list>`,
        }),
      'author',
    ],
    ['attachment 1, sheets', () => open('x', { 'Objects/a': namedTable }), 'attachment'],
    ['attachment 1, sheets', () => open('x', { 'Embedded/a.xlsx': namedTable })],
    [
      'picture 1, data of the picture',
      () => open('x', { 'Object 1/Pictures/a.jpg': pictureWith(told) }),
    ],
    ['picture 1, data of the picture', () => open('x', { 'Pictures2/a': pictureWith(told) })],
  ])
})

describe('a name in what Word packs into an RTF file is found', () => {
  testPlanted('rtf', [
    ['data of a program 1, text', () => figures('datastore', namedWord)],
    [
      'data of a program 1, styles and fonts, markup',
      () => figures('themedata', wordFile({ 'theme/theme1.xml': `<a:theme name="${name}"/>` })),
    ],
  ])
})

/** An address of a file longer than any line. */
const address = (type: string, packed = true): string => {
  const page = `<p>Told by Oda<b>lys</b> Brimm&#111;nd</p><p>${'The panel met. '.repeat(200)}</p>`
  return packed
    ? `data:${type};base64,${Buffer.from(page).toString('base64')}`
    : `data:${type},${encodeURIComponent(page).replace(/[()']/g, escape)}`
}
const web = (body: string, head = ''): Uint8Array =>
  Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)

describe('a name in a long address of a file is found wherever it stands in a page', () => {
  testPlanted(
    'html',
    [
      web('', `<meta http-equiv="refresh" content="0;url=${address('text/html')}">`),
      web(`<script>location = "${address('text/html')}"</script>`),
      web(`<script>location = "${address('text/html', false)}"</script>`),
      web(`<!-- <img src="${address('text/html')}"> -->`),
      web(`<script type="application/json">{"h": "${address('text\\/html')}"}</script>`),
      web('', `<style>@font-face { src: url(${address('font/woff2')}) }</style>`),
    ].map((page) => ['attachment 1, text', () => page, 'attachment']),
  )

  test('a file that was opened is not opened again', async () => {
    const page = web(
      `<a href="${address('text/html')}">x</a><a href="${address('text/html', false)}">x</a>`,
    )
    expect(await verify('html', page)).not.toContain('attachment 3')
  })
})

describe('an address of a file as the alternative text of a picture', () => {
  const pictured = (description: string): Uint8Array =>
    word({
      'word/document.xml': wordText(
        `<w:p><w:r><w:drawing><pic:cNvPr descr="${description}"/></w:drawing></w:r></w:p>`,
      ),
    })
  testPlanted('docx', [
    ['attachment 1, text', () => pictured(address('text/html')), 'attachment'],
    ['attachment 1, text', () => pictured(address('text/html', false)), 'attachment'],
    ['alternative text', () => pictured(`data:${name}`)],
  ])

  test('is no words: nothing is found in its letters', async () => {
    const noise = Array.from({ length: 300 }, (_, at) => `Ann+/Rowan/${at}/Smith+`).join('')
    expect(await verify('docx', pictured(`data:image/png;base64,${noise}`))).toBe('')
  })
})

describe('a name that markup parts is found in a page', () => {
  testPlanted('html', [
    ...[
      'Brim<nobr>mond</nobr>',
      '<acronym>Brim</acronym>mond',
      '<output>Brim</output>mond',
      'Brim<o:p></o:p>mond',
      '<st1:sn>Brim</st1:sn>mond',
      '<x-a>Brim</x-a>mond',
      '<math><mtext>Brim</mtext><mtext>mond</mtext></math>',
      '<svg><text><textPath>Brim</textPath><tspan>mond</tspan></text></svg>',
    ].map((body): Planted => ['text', () => web(`<p>Told by ${body}.</p>`)]),
    ...[
      '<ruby>Brim<rt>a</rt>mond<rt>b</rt></ruby>',
      '<table><tr><td>Bri</td><td>mmo</td><td>nd</td></tr></table>',
      '<textarea>Brim<!-- x -->mond</textarea>',
      '<iframe>Brim<!-- x -->mond</iframe>',
      '<script type="text/template">Brim<b>mond</b></script>',
      '<!-- Brim<b>mond</b> -->',
      '<svg><text x="1">Brim</text><text x="40">mond</text></svg>',
    ].map((body): Planted => ['source of the page', () => web(body)]),
    [
      'attachment 1, attachment 1, text',
      () =>
        web(
          '<iframe srcdoc="&lt;iframe srcdoc=&quot;Told by Brim&amp;lt;b&amp;gt;mond&quot;&gt;"></iframe>',
        ),
    ],
  ])
})

describe('a name of which each cell has letters is found', () => {
  const letters = ['Br', 'i', 'mmo', 'nd']
  testPlanted('docx', [
    [
      'text, markup',
      () =>
        word({
          'word/document.xml': wordText(
            `<w:tbl><w:tr>${letters.map((one) => `<w:tc><w:p><w:r><w:t>${one}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl>`,
          ),
        }),
    ],
  ])
  testPlanted('odt', [
    [
      'text, markup',
      () =>
        open(
          `<table:table-row>${letters.map((one) => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`).join('')}</table:table-row>`,
        ),
    ],
  ])
  testPlanted('rtf', [
    [
      'text, cells of a row',
      () =>
        Buffer.from(
          `{\\rtf1 x\\par \\trowd ${letters.map((one) => `${one}\\cell `).join('')}\\row}`,
        ),
    ],
  ])
})
