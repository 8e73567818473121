import { deflateSync, gzipSync } from 'node:zlib'
import {
  clip,
  degrees,
  endPath,
  PDFDocument,
  PDFName,
  type PDFPageDrawLineOptions,
  PDFString,
  rectangle,
  rgb,
  StandardFonts,
  setTextRenderingMode,
  TextRenderingMode,
} from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { Extraction } from '../../src/verify/extraction.ts'
import { runExtraction as extractFile } from '../../src/verify/run-extraction.ts'
import { pageObjects, pdfOf, streamOf, wordFile, wordText } from '../support/hostile-files.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Where words stand that were read with their meaning; where there is none, in which data. */
const placesOf = ({ texts }: Extraction, words: string): string[] => {
  const found = texts.filter(({ text }) => text.includes(words))
  const meant = found.filter(({ kind }) => kind !== 'data')
  return (meant.length > 0 ? meant : found).map(({ place }) => place)
}
const rulesOf = ({ traits }: Extraction): string[] =>
  [...new Set(traits.map(({ ruleId }) => ruleId))].sort()

async function pageOf(draw: (page: ReturnType<PDFDocument['addPage']>) => void) {
  const document = await PDFDocument.create({ updateMetadata: false })
  const page = document.addPage([400, 400])
  page.setFont(await document.embedFont(StandardFonts.Helvetica))
  page.setFontSize(12)
  draw(page)
  return { document, page }
}
const plain = { addDefaultPage: false } as const

test('words of a page come out as paragraphs, and a plain page has nothing to hide', async () => {
  const { document } = await pageOf((page) => {
    page.drawText('She told Emrys', { x: 50, y: 300 })
    page.drawText('Tomos about it.', { x: 50, y: 286 })
  })
  const found = await extractFile(await document.save(plain))
  expect(placesOf(found, 'She told Emrys Tomos about it.')).toEqual(['page 1'])
  expect(found.traits).toEqual([])
})

test.each<[string, string, Parameters<typeof pageOf>[0]]>([
  [
    'under a box',
    'verify/covered-text',
    (page) => {
      page.drawText('Emrys', { x: 50, y: 300 })
      page.drawRectangle({ x: 40, y: 290, width: 120, height: 30, color: rgb(0, 0, 0) })
    },
  ],
  [
    'in the colour of its background',
    'verify/hidden-text',
    (page) => {
      page.drawText('Emrys', { x: 50, y: 300, color: rgb(1, 1, 1) })
    },
  ],
  [
    'in the colour of its background',
    'verify/hidden-text',
    (page) => {
      page.drawRectangle({ x: 40, y: 290, width: 120, height: 30, color: rgb(0, 0, 0.5) })
      page.drawText('Emrys', { x: 50, y: 300, color: rgb(0, 0, 0.5) })
    },
  ],
  [
    'outside the page',
    'verify/hidden-text',
    (page) => {
      page.setCropBox(0, 0, 400, 200)
      page.drawText('Emrys', { x: 50, y: 300 })
    },
  ],
  ['tiny', 'verify/hidden-text', (page) => page.drawText('Emrys', { x: 50, y: 300, size: 0.5 })],
  [
    'invisible',
    'verify/hidden-text',
    (page) => {
      page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
      page.drawText('Emrys', { x: 50, y: 300 })
    },
  ],
])('text %s is told apart (%s)', async (why, rule, draw) => {
  const { document } = await pageOf(draw)
  const found = await extractFile(await document.save(plain))
  expect(placesOf(found, 'Emrys')).toEqual([`page 1, text ${why}`])
  expect(rulesOf(found)).toEqual([rule])
})

test('white words on a dark box are seen', async () => {
  const { document } = await pageOf((page) => {
    page.drawRectangle({ x: 40, y: 290, width: 120, height: 30, color: rgb(0, 0, 0.4) })
    page.drawText('Emrys', { x: 50, y: 300, color: rgb(1, 1, 1) })
  })
  expect((await extractFile(await document.save(plain))).traits).toEqual([])
})

test('a black mark of a reader’s program hides no words', async () => {
  const { document, page } = await pageOf((one) => one.drawText('Emrys', { x: 50, y: 300 }))
  const mark = document.context.obj({
    Type: 'Annot',
    Subtype: 'Square',
    Rect: [40, 290, 160, 320],
    IC: [0, 0, 0],
    C: [0, 0, 0],
  })
  page.node.addAnnot(document.context.register(mark))
  expect(rulesOf(await extractFile(await document.save(plain)))).toContain('verify/covered-text')
})

test('a thick line along words hides them; a thin one, a clear one and one beside them do not', async () => {
  const told = async (line: PDFPageDrawLineOptions, asCurve = false) => {
    const { document } = await pageOf((page) => {
      page.drawText('Emrys', { x: 50, y: 300, size: 12 })
      if (asCurve)
        page.drawSvgPath('M 45 0 C 60 1 80 -1 100 0', {
          x: 0,
          y: 304,
          borderWidth: line.thickness ?? 1,
          borderColor: rgb(0, 0, 0),
        })
      else page.drawLine(line)
    })
    return rulesOf(await extractFile(await document.save(plain))).includes('verify/covered-text')
  }
  const along = { start: { x: 45, y: 304 }, end: { x: 100, y: 304 }, color: rgb(0, 0, 0) }
  expect(await told({ ...along, thickness: 14 })).toBe(true)
  expect(await told({ ...along, thickness: 14 }, true)).toBe(true)
  expect(await told({ ...along, thickness: 1.5 })).toBe(false)
  expect(await told({ ...along, thickness: 14, opacity: 0.4 })).toBe(false)
  const below = { ...along, start: { x: 45, y: 280 }, end: { x: 100, y: 280 } }
  expect(await told({ ...below, thickness: 14 })).toBe(false)
})

/** From the upper left of a place 120 wide and 30 high, as SVG writes it. */
const shapes = {
  'a box with round corners':
    'M 8 0 H 112 Q 120 0 120 8 V 22 Q 120 30 112 30 H 8 Q 0 30 0 22 V 8 Q 0 0 8 0 Z',
  'an oval': 'M 0 15 C 0 -5 120 -5 120 15 C 120 35 0 35 0 15 Z',
  'a shape with corners': 'M 0 4 L 118 0 L 120 26 L 60 30 L 2 27 Z',
  'a thick line that bends': 'M 0 15 C 40 10 80 20 120 15',
}

test.each(Object.entries(shapes))('%s hides the words under it', async (_, path) => {
  const isLine = !path.endsWith('Z')
  const black = rgb(0, 0, 0)
  const look = isLine ? { borderColor: black, borderWidth: 16 } : { color: black, borderWidth: 0 }
  const { document } = await pageOf((page) => {
    page.drawText('Emrys', { x: 70, y: 300 })
    page.drawSvgPath(path, { x: 40, y: 319, ...look })
  })
  const found = await extractFile(await document.save(plain))
  expect(placesOf(found, 'Emrys')).toEqual(['page 1, text under a box'])
})

test.each<[string, Parameters<typeof pageOf>[0]]>([
  [
    'white in a dark box with round corners',
    (page) => {
      page.drawSvgPath(shapes['a box with round corners'], { x: 40, y: 320, color: rgb(0, 0, 0.4) })
      page.drawText('Emrys', { x: 70, y: 300, color: rgb(1, 1, 1) })
    },
  ],
  [
    'in the hollow of a frame',
    (page) => {
      page.drawText('Emrys', { x: 70, y: 300 })
      const frame = 'M 0 0 H 120 V 30 H 0 Z M 4 4 V 26 H 116 V 4 Z'
      page.drawSvgPath(frame, { x: 40, y: 320, color: rgb(0, 0, 0) })
    },
  ],
  [
    'beside a ribbon that slants',
    (page) => {
      page.drawText('Emrys', { x: 50, y: 340 })
      page.drawRectangle({ x: 40, y: 200, width: 200, height: 9, rotate: degrees(45) })
    },
  ],
  [
    'outside what a large box is cut to',
    (page) => {
      page.drawText('Emrys', { x: 50, y: 300 })
      page.pushOperators(rectangle(50, 100, 40, 40), clip(), endPath())
      page.drawRectangle({ x: 0, y: 0, width: 400, height: 400 })
    },
  ],
  [
    'struck out',
    (page) => {
      page.drawText('Emrys', { x: 50, y: 300, size: 12 })
      page.drawRectangle({ x: 50, y: 303, width: 40, height: 0.8 })
    },
  ],
])('words are seen %s', async (_, draw) => {
  const { document } = await pageOf(draw)
  const found = await extractFile(await document.save(plain))
  expect(placesOf(found, 'Emrys')).toEqual(['page 1'])
  expect(found.traits).toEqual([])
})

test('what lies beside the pages has its place', async () => {
  const { document, page } = await pageOf((one) => one.drawText('Nothing here.', { x: 50, y: 300 }))
  document.setAuthor('Wystan Orrick')
  document.setTitle('Review of Hesper')
  await document.attach(bytesOf('Odalys was here'), 'Odalys.txt', { mimeType: 'text/plain' })
  document.addJavaScript('greet', 'app.alert("Perrin")')
  document.getForm().createTextField('teacher').setText('Tamsel')
  const { context } = document
  const note = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [1, 1, 9, 9] })
  note.set(PDFName.of('Contents'), PDFString.of('ask Corwen'))
  note.set(PDFName.of('T'), PDFString.of('Leofric'))
  page.node.addAnnot(context.register(note))
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [1, 1, 9, 9], A: { S: 'URI' } })
  const uri = PDFString.of('https://example.com/isaura')
  ;(link.lookup(PDFName.of('A')) as typeof link).set(PDFName.of('URI'), uri)
  page.node.addAnnot(context.register(link))
  page.node.set(
    PDFName.of('PieceInfo'),
    context.obj({ Word: { Private: PDFString.of('Mirelle') } }),
  )
  const found = await extractFile(await document.save(plain))
  expect(placesOf(found, 'Wystan')).toContain('document properties')
  expect(placesOf(found, 'Hesper')).toContain('document properties')
  expect(placesOf(found, 'Odalys was here')).toEqual(['attachment 1, text'])
  expect(placesOf(found, 'Odalys.txt')).toContain('name of an attachment')
  expect(placesOf(found, 'Perrin').join()).toContain('script')
  expect(placesOf(found, 'Tamsel').join()).toContain('form field')
  expect(placesOf(found, 'Corwen')).toEqual(['page 1, comment'])
  expect(placesOf(found, 'Leofric')).toEqual(['page 1, author of a comment'])
  expect(placesOf(found, 'isaura')).toEqual(['page 1, link'])
  expect(placesOf(found, 'Mirelle')).toHaveLength(1)
  expect(rulesOf(found)).toEqual([
    'verify/attachment',
    'verify/author',
    'verify/comment',
    'verify/left-over',
    'verify/script',
  ])
})

test('words that are marked for redaction and not taken out are told', async () => {
  const { document, page } = await pageOf((one) => one.drawText('Emrys', { x: 50, y: 300 }))
  const mark = document.context.obj({ Type: 'Annot', Subtype: 'Redact', Rect: [50, 295, 90, 315] })
  page.node.addAnnot(document.context.register(mark))
  const found = await extractFile(await document.save(plain))
  expect(placesOf(found, 'Emrys')).toEqual(['page 1'])
  expect(found.traits.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([
    expect.stringMatching(/^verify\/covered-text .* on page 1 that was never applied/),
  ])
})

test('a page that was deleted is read, and so is a version before the last', async () => {
  const { document } = await pageOf((page) => page.drawText('Stays.', { x: 50, y: 300 }))
  const second = document.addPage([400, 400])
  second.drawText('Emrys said so.', { x: 50, y: 300 })
  const first = await document.save({ ...plain, useObjectStreams: false })
  const again = await PDFDocument.load(first, { updateMetadata: false, forIncrementalUpdate: true })
  again.setSubject('changed')
  const whole = await again.saveIncremental(again.takeSnapshot())
  const changed = await extractFile(Buffer.concat([first, whole]))
  expect(rulesOf(changed)).toEqual(['verify/earlier-version'])

  const cut = await PDFDocument.load(first, { updateMetadata: false })
  cut.catalog.Pages().Kids().remove(1)
  cut.catalog.Pages().set(PDFName.of('Count'), cut.context.obj(1))
  const found = await extractFile(await cut.save({ ...plain, useObjectStreams: false }))
  expect(placesOf(found, 'Emrys said so.')).toEqual(['deleted part, page'])
  expect(rulesOf(found)).toEqual(['verify/deleted-part'])
})

test('a web page: hidden words, comments, attributes, scripts', async () => {
  const html = `<!doctype html><html><head><title>Hesper</title><meta name="author" content="Wystan Orrick"></head>
<body><p>She told <b>Emr</b>ys.</p><p hidden>Odalys</p><div style="display: none">Perrin</div>
<!-- Tamsel --><img alt="Corwen" src="a.png"><a href="/isaura%20fenwyn">x</a><script>var a = "Leofric"</script></body></html>`
  const found = await extractFile(bytesOf(html))
  expect(placesOf(found, 'She told Emrys.')).toEqual(['text'])
  expect(placesOf(found, 'Odalys')).toEqual(['hidden text'])
  expect(placesOf(found, 'Perrin')).toEqual(['hidden text'])
  expect(placesOf(found, 'Tamsel')).toEqual(['comment'])
  expect(placesOf(found, 'Corwen')).toEqual(['attribute alt'])
  expect(placesOf(found, 'isaura fenwyn')).toEqual(['link'])
  expect(placesOf(found, 'Leofric')).toEqual(['script'])
  expect(found.texts.find(({ text }) => text === 'Tamsel')?.line).toBe(3)
  expect(rulesOf(found)).toEqual([
    'verify/author',
    'verify/comment',
    'verify/hidden-text',
    'verify/script',
  ])
})

test('a web page: files that it carries, its style sheet, and attributes of which no rule knows', async () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const html = `<!doctype html><html><head><style>
.for-emrys { --told-by: "Perrin" } /* ask Mirelle */ .a { background: url(../odalys.png) }
.b { background: url("data:image/svg+xml,%3Csvg%3E%3Ctitle%3ECorwen%3C/title%3E%3C/svg%3E") }
.c { src: url(data:font/woff2;base64,d09GMg==) }
</style></head><body told-to="Hesper"><a href="data:text/plain;base64,${base64('Tamsel was here')}">x</a>
<a href="javascript:tell('Leofric')">y</a><p style="font-family: Isaura">z</p>
<object data="data:text/html,${encodeURIComponent('<html><body><p hidden>Wystan</p></body></html>')}"></object>
<iframe srcdoc="<body><p>Orrick</p></body>"></iframe><a href="data:,">nothing</a></body></html>`
  const found = await extractFile(bytesOf(html))
  for (const name of ['for-emrys', 'Perrin', 'Mirelle', 'odalys'])
    expect(placesOf(found, name)).toEqual(['style sheet'])
  expect(placesOf(found, 'Corwen')).toEqual(['picture 1, words of the drawing'])
  expect(placesOf(found, 'Hesper')).toEqual(['another attribute'])
  expect(placesOf(found, 'Tamsel was here')).toEqual(['attachment 1, text'])
  expect(placesOf(found, 'Wystan')).toEqual(['attachment 2, hidden text'])
  expect(placesOf(found, 'Orrick')).toEqual(['attachment 3, text'])
  expect(placesOf(found, 'Leofric')).toEqual(['link'])
  expect(placesOf(found, 'Isaura')).toEqual(['style of an element'])
  expect(rulesOf(found)).toEqual(['verify/attachment', 'verify/hidden-text', 'verify/script'])
})

test('what is packed within a file is unpacked', async () => {
  const address = (type: string, content: Buffer) =>
    `data:${type};base64,${content.toString('base64')}`
  const page = `<!doctype html><html><body><p>Hello.</p>
<a href="${address('application/gzip', gzipSync('Kept by Emrys'))}">x</a>
<img alt="" src="${address('image/svg+xml', gzipSync('<svg><text>Perrin</text></svg>'))}">
<script>unpack("${gzipSync('{"by":"Mirelle"}').toString('base64')}", "${deflateSync('{"by":"Hesper"}').toString('base64')}")</script></body></html>`
  const found = await extractFile(bytesOf(page))
  expect(placesOf(found, 'Kept by Emrys')).toEqual(['attachment 1, text'])
  expect(placesOf(found, 'Perrin')).toEqual(['picture 1, words of the drawing'])
  expect(placesOf(found, 'Mirelle')).toEqual(['source of the page'])
  expect(placesOf(found, 'Hesper')).toEqual(['source of the page'])
  const drawing = gzipSync(Buffer.from('Corwen at home', 'utf16le'))
  const word = await extractFile(
    wordFile({ 'word/document.xml': wordText('<w:p/>'), 'word/media/image1.emz': drawing }),
  )
  expect(placesOf(word, 'Corwen')).toEqual(['picture 1, bytes of the picture'])
})

test('what a mail packs is unpacked: long lines, letters beyond ASCII, whole texts', async () => {
  const head = 'From: =?UTF-8?Q?Zo=C3=AB?=\nContent-Transfer-Encoding:'
  const mails = [
    `${head} quoted-printable\n\nTold by Mir=\nelle.\n`,
    `${head} base64\n\n${Buffer.from('Kept by Perrin, as all of it').toString('base64')}\n`,
  ]
  const links = mails.map(
    (mail) => `<a href="data:message/rfc822,${encodeURIComponent(mail)}">x</a>`,
  )
  const map = Buffer.from('{"by":"Hesper of the office"}').toString('base64')
  const script = `<script>//# sourceMappingURL=data:application/json;base64,${map}\n</script>`
  const found = await extractFile(bytesOf(`<!doctype html><html><body>${links.join('')}${script}`))
  expect(placesOf(found, 'Zoë')).toEqual(['attachment 1, text', 'attachment 2, text'])
  expect(placesOf(found, 'Mirelle')).toEqual(['attachment 1, text'])
  expect(placesOf(found, 'Perrin')).toEqual(['attachment 2, text'])
  expect(placesOf(found, 'Hesper')).toEqual(['source of the page'])
})

test('a picture within a drawing is read', async () => {
  const address = (drawing: string) =>
    `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`
  const inner = address('<svg><title>Perrin</title></svg>')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><image href="${inner}"/></svg>`
  const found = await extractFile(bytesOf(`<html><body><img alt="" src="${address(drawing)}">`))
  expect(placesOf(found, 'Perrin')).toEqual([
    'picture 1, picture 1 in the drawing, words of the drawing',
  ])
})

test('a word in pieces on a slide, in a drawing and in a table is put together', async () => {
  const pieces = (name: string) =>
    `<a:p><a:r><a:t>${name.slice(0, 2)}</a:t></a:r><a:r><a:rPr lang="en"/><a:t>${name.slice(2)}</a:t></a:r></a:p>`
  const found = await extractFile(
    wordFile({
      'word/document.xml': wordText('<w:p/>'),
      'word/charts/chart1.xml': `<c:chart>${pieces('Emrys')}${pieces('Perrin')}</c:chart>`,
      'word/embeddings/1.pptx': wordFile({ 'ppt/slides/slide1.xml': pieces('Mirelle') }),
      'word/embeddings/2.xlsx': wordFile({
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Hes</t></r><r><t xml:space="preserve">per</t></r></si></sst>',
      }),
    }),
  )
  const lines = found.texts.flatMap(({ text }) => text.split('\n'))
  for (const name of ['Emrys', 'Perrin', 'Mirelle', 'Hesper']) expect(lines).toContain(name)
})

test('the notes of a web page are read as footnotes, which may cite', async () => {
  const html =
    '<!doctype html><html><body><section role="doc-endnotes"><p>Perrin, T. (2015), Money.</p></section></body></html>'
  const { texts } = await extractFile(bytesOf(html))
  expect(texts.find(({ text }) => text.startsWith('Perrin'))).toMatchObject({ kind: 'note' })
})

test('a Word file: names of styles, fonts and parts, an inserted page, data of a program', async () => {
  const within = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const wide = Buffer.from('Leofric on floor 2', 'utf16le')
  const found = await extractFile(
    wordFile({
      'word/document.xml': wordText('<w:p><w:r><w:t>Nothing here.</w:t></w:r></w:p>'),
      'word/styles.xml': `<w:styles ${within}><w:style><w:name w:val="Emrys quotes"/></w:style></w:styles>`,
      'word/fontTable.xml': `<w:fonts ${within}><w:font w:name="Perrin Sans"/></w:fonts>`,
      'word/afchunk1.html': '<html><body><p>She told Mirelle.</p></body></html>',
      'word/media/odalys.txt': '',
      'word/printerSettings/printerSettings1.bin': wide,
    }),
  )
  expect(placesOf(found, 'Emrys')).toEqual(['styles and fonts, markup'])
  expect(placesOf(found, 'Perrin')).toEqual(['styles and fonts, markup'])
  expect(placesOf(found, 'Mirelle')).toEqual(['inserted file 1, text'])
  expect(placesOf(found, 'odalys')).toEqual(['name of a part'])
  expect(placesOf(found, 'Leofric')).toEqual(['data of a program'])
  expect(found.traits).toEqual([])
})

test('a Word file: a name that is half hidden or half deleted, and what no part of the format is for', async () => {
  const run = (text: string, look = '') =>
    `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`
  const found = await extractFile(
    wordFile({
      'word/document.xml': wordText(
        `<w:p>${run('Em')}${run('rys', '<w:vanish/>')}</w:p>
        <w:p>${run('Per')}<w:del w:author="Odalys"><w:r><w:delText>rin</w:delText></w:r></w:del>
        <w:ins w:author="Odalys">${run('sonal')}</w:ins></w:p>
        <w:p><w:hyperlink w:tooltip="Mirelle">${run('here')}</w:hyperlink></w:p>
        <w:tbl><w:tblPr><w:tblPrChange w:author="Corwen"/><w:tblCaption w:val="Hesper"/></w:tblPr></w:tbl>
        <!-- Tamsel --><?note Leofric?>`,
      ),
      'customXml/item1.xml': Buffer.from('\uFEFF<a><b>Anwen</b></a>', 'utf16le'),
      'word/embeddings/oleObject1.bin': Buffer.from('\0\0\u0001\0Sorrelle was there\0', 'utf16le'),
    }),
  )
  expect(placesOf(found, 'Emrys')).toEqual(['text, markup', 'text, with what is hidden'])
  expect(placesOf(found, 'Perrin')).toEqual([
    'text, markup',
    'text, with what is hidden',
    'text, before the changes',
  ])
  expect(placesOf(found, 'Corwen')).toEqual(['author of a tracked change'])
  for (const name of ['Mirelle', 'Hesper', 'Tamsel', 'Leofric'])
    expect([name, placesOf(found, name)]).toEqual([name, ['text, markup']])
  expect(placesOf(found, 'Anwen')).toEqual(['custom data'])
  expect(placesOf(found, 'Sorrelle')).toEqual(['attachment 1, data of the file'])
})

test('a web page in whatever encoding and escapes, and what is no text of it', async () => {
  const page = (inner: string) => `<!doctype html><html><body><p>Hello.</p>${inner}</body></html>`
  const places = async (html: string | Buffer, name: string) =>
    placesOf(
      await extractFile(typeof html === 'string' ? bytesOf(html) : new Uint8Array(html)),
      name,
    )
  expect(await places(Buffer.from(page('<p>Zoë</p>'), 'latin1'), 'Zoë')).toEqual(['text'])
  expect(await places(Buffer.from(`\uFEFF${page('<p>Zoë</p>')}`, 'utf16le'), 'Zoë')).toEqual([
    'text',
  ])
  const source = ['source of the page']
  expect(await places(page('<script>a="\\u0045m\\x72ys"</script>'), 'Emrys')).toEqual(source)
  expect(await places(page('<script>a="Em"+"rys"</script>'), 'Emrys')).toEqual(source)
  expect(await places(page('<style>p::after{content:"\\45 mrys"}</style>'), 'Emrys')).toEqual(
    source,
  )
  const inStyle = async (style: string, name: string) =>
    (await places(page(`<style>${style}</style>`), name)).includes('style sheet')
  const fonts = 'p{font:12px/1.5 "Georgia",serif} b{font-family:Georgia}'
  expect(await inStyle(fonts, 'Georgia')).toBe(false)
  expect(await inStyle(`${fonts} i{font-family:Arial/*Georgia*/}`, 'Georgia')).toBe(true)
  expect(await inStyle('.georgia{font:1em Georgia}', 'georgia')).toBe(true)
  expect(await places(page('<emrys-note></emrys-note></p emrys>'), 'emrys')).toEqual(source)
  expect(
    await places(page('<p data-emrys="1">x</p><a title="x" title="Perrin">'), 'Perrin'),
  ).toEqual(source)
  const drawing = Buffer.from('<svg><text>Em<tspan>rys</tspan></text></svg>').toString('base64')
  expect(
    await places(
      page(`<img alt="" srcset="a.png 1x, data:image/svg+xml;base64,${drawing} 2x">`),
      'Emrys',
    ),
  ).toEqual(['picture 1, words of the drawing'])
})

test('a PDF: what nothing in it shows or refers to', async () => {
  const [catalogue = '', pages = '', first = '', content = ''] = pageObjects()
  const hex = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex')
  const form = `/Span <</ActualText <${hex('Perrin')}>>> BDC BT [(Mir) 12 (elle)] TJ ET EMC`
  const file = pdfOf([
    catalogue,
    pages,
    first,
    content,
    streamOf(form),
    '<< /Odalys#20Kept true >>\n% of Corwen',
    streamOf('Hesper\\047s note'),
  ])
  const found = await extractFile(Buffer.concat([file, Buffer.from('\n% Tamsel\n')]))
  for (const name of ['Perrin', 'Mirelle', 'Odalys Kept', 'Corwen', 'Tamsel', 'Hesper'])
    expect([name, [...new Set(placesOf(found, name))]]).toEqual([name, ['data of the file']])
})

test('a PDF: what nothing refers to is read however it is packed', async () => {
  const packed = (filter: string, content: Uint8Array) =>
    Buffer.concat([
      bytesOf(`<< /Filter ${filter} /Length ${content.length} >>\nstream\n`),
      content,
      bytesOf('\nendstream'),
    ])
  const hex = (content: Uint8Array | string) => bytesOf(`${Buffer.from(content).toString('hex')}>`)
  const run = (text: string) =>
    Buffer.concat([bytesOf(String.fromCharCode(text.length - 1)), bytesOf(text), Buffer.of(128)])
  const file = pdfOf([
    ...pageObjects(),
    packed('/ASCIIHexDecode', hex('Kept by Perrin')),
    packed('[ /AHx /Fl ]', hex(deflateSync('Kept by Mirelle'))),
    packed('/RunLengthDecode', run('Kept by Hesper')),
    packed('/NoSuchDecode', Buffer.from('Kept by Corwen')),
  ])
  const found = await extractFile(file)
  for (const name of ['Perrin', 'Mirelle', 'Hesper', 'Corwen'])
    expect([name, [...new Set(placesOf(found, name))]]).toEqual([name, ['data of the file']])
})

test('a PDF: the document that LibreOffice keeps in it, and a file of which nothing says that it is one', async () => {
  const document = wordFile({ 'word/document.xml': wordText('<w:p><w:r><w:t>Kept by Perrin') })
  const whole = Buffer.concat([
    bytesOf(`<< /Length ${document.length} >>\nstream\n`),
    document,
    bytesOf('\nendstream'),
  ])
  const attached = '/AF [<< /EF << /F 5 0 R >> >>]'
  const letter = streamOf(Buffer.from('\uFEFFKept by Mirelle', 'utf16le'))
  const found = await extractFile(pdfOf(pageObjects(attached, [letter, whole])))
  expect(placesOf(found, 'Perrin')).toContain('file 1 left in it, text')
  expect(placesOf(found, 'Mirelle')).toEqual(['attachment 1, text'])
  expect(rulesOf(found)).toEqual(['verify/attachment', 'verify/left-over'])
})

test('a PDF: metadata in two bytes a letter, and how a form field is set, which is no prose', async () => {
  const metadata = Buffer.from('\uFEFF<x:xmpmeta><dc:subject>Perrin</dc:subject>', 'utf16le')
  const entries =
    '/Metadata 5 0 R /AcroForm << /Fields [<< /FT /Tx /DA (/He 8 Tf) /V (Mirelle) >>] >>'
  const packed = streamOf(metadata, '/Type /Metadata /Subtype /XML')
  const found = await extractFile(pdfOf(pageObjects(entries, [packed])))
  expect(placesOf(found, 'Perrin')).toEqual(['metadata'])
  const fields = found.texts.filter(({ place }) => place === 'form field')
  expect(fields.map(({ text, kind }) => [text, kind])).toEqual([
    ['Mirelle', 'prose'],
    ['/He 8 Tf', 'code'],
  ])
})

test('a page that the file does not count is read', async () => {
  const [catalogue = '', , first = '', content = ''] = pageObjects()
  const second = streamOf('BT /F 12 Tf 50 300 Td (Kept by Odalys.) Tj ET')
  const file = pdfOf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 1 >>',
    first,
    content,
    String(first).replace('4 0 R', '6 0 R'),
    second,
  ])
  const found = await extractFile(file)
  expect(placesOf(found, 'Told by Emrys.')).toEqual(['page 1'])
  expect(placesOf(found, 'Kept by Odalys.')).toEqual(['page 2'])
  expect(rulesOf(found)).toEqual(['verify/deleted-part'])
})

test.each([
  ['no document', bytesOf('hello')],
  ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)],
  ['the beginning of a PDF', bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')],
  ['a zip that is none', bytesOf('PK\u0003\u0004 and no more')],
])('%s is told as not read', async (_, bytes) => {
  expect(rulesOf(await extractFile(bytes))).toContain('verify/unreadable')
})
