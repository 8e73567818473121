import { describe, expect, test } from 'vitest'
import {
  laterVersion,
  pageObjects,
  pdfOf,
  pictureWith,
  streamOf,
  wordFile,
  wordText,
} from '../../support/hostile-files.ts'
import { name, type Planted, testPlanted, told, verify } from '../../support/planted.ts'

const mirrored = [...told].reverse().join('')

const quiet = 'BT /F 12 Tf 50 300 Td (The panel met.) Tj ET'
const pdf = (entries: string, ...more: Array<string | Uint8Array>): Uint8Array =>
  pdfOf(pageObjects(entries, more, quiet))
/** A PDF whose page has these entries. */
const page = (entries: string, ...more: Array<string | Uint8Array>): Uint8Array => {
  const objects = pageObjects('', more, quiet)
  return pdfOf(objects.with(2, String(objects[2]).replace('/MediaBox', `${entries} /MediaBox`)))
}
const drawn = (content: string): Uint8Array => pdfOf(pageObjects('', [], content))
const shown = `BT /F 12 Tf 50 300 Td (${told}) Tj ET`
const annotation = (entries: string): string => `<< /Type /Annot /Rect [9 9 40 40] ${entries} >>`
const attached = (entries: string, ...more: Array<string | Uint8Array>): Uint8Array =>
  pdf(`/AF [<< /Type /Filespec ${entries} >>]`, ...more)

describe('a name in a PDF is found, with its place, and not told', () => {
  testPlanted('pdf', [
    ['page 1', () => drawn(shown)],
    ...['-1 0 0 1 300 300 Tm', '-100 Tz 300 300 Td', '-14 Tc 300 300 Td'].map(
      (way): Planted => [
        'page 1, as the eye reads it',
        () => drawn(`BT /F 12 Tf ${way} (dnommirB) Tj ET`),
      ],
    ),
    [
      'page 1, letters put together',
      () => {
        const letters = 'Od a l ys B r im m on d'.split(' ').map((few) => `(${few}) -400`)
        return drawn(`BT /F 12 Tf 50 300 Td [${letters.join(' ')}] TJ ET`)
      },
    ],
    ['page 1, text under a box', () => drawn(`${shown} 0 g 40 290 300 30 re f`), 'covered-text'],
    [
      'page 1, text outside the page',
      () => drawn(shown.replace('50 300', '50 900')),
      'hidden-text',
    ],
    ['page 1, text invisible', () => drawn(shown.replace('Td', 'Td 3 Tr')), 'hidden-text'],
    ['page 1, text tiny', () => drawn(shown.replace('12 Tf', '0.4 Tf')), 'hidden-text'],
    [
      'page 1, text in the colour of its background',
      () => drawn(shown.replace('BT', '1 g BT')),
      'hidden-text',
    ],
    ['page 1, text cut off', () => drawn(`9 9 5 5 re W n ${shown}`), 'hidden-text'],
    ['deleted part, data of the file', () => pdf('', `<< /Words (${told}) >>`)],
    [
      'deleted part, page',
      () => pdf('', String(pageObjects()[2]).replace('4 0 R', '6 0 R'), streamOf(shown)),
      'deleted-part',
    ],
    [
      'earlier version 1, page 1',
      () => laterVersion(drawn(shown), 4, streamOf(quiet)),
      'earlier-version',
    ],
    [
      'document properties',
      () => pdfOf(pageObjects('', [`<< /Author (${name}) >>`], quiet), undefined, '/Info 5 0 R'),
      'author',
    ],
    [
      'metadata',
      () =>
        pdf(
          '/Metadata 5 0 R',
          streamOf(
            `<x:xmpmeta><rdf:Description><dc:creator><rdf:li>${name}</rdf:li></dc:creator></rdf:Description></x:xmpmeta>`,
            '/Type /Metadata /Subtype /XML',
          ),
        ),
      'author',
    ],
    [
      'bookmark',
      () => pdf('/Outlines 5 0 R', '<< /First 6 0 R >>', `<< /Title (${told}) /Parent 5 0 R >>`),
    ],
    [
      'page 1, link',
      () =>
        page(
          `/Annots [${annotation('/Subtype /Link /A << /S /URI /URI (https://example.com/Odalys%20Brimmond) >>')}]`,
        ),
    ],
    [
      'page 1, comment',
      () => page(`/Annots [${annotation(`/Subtype /Text /Contents (${told})`)}]`),
      'comment',
    ],
    [
      'page 1, author of a comment',
      () => page(`/Annots [${annotation(`/Subtype /Text /T (${name})`)}]`),
      'author',
    ],
    [
      'page 1, comment',
      () => page(`/Annots [${annotation(`/Subtype /FreeText /RC (<p>${told}</p>)`)}]`),
      'comment',
    ],
    [
      'page 1, form field',
      () => page(`/Annots [${annotation(`/Subtype /Widget /FT /Tx /V (${told})`)}]`),
    ],
    [
      'page 1, form field',
      () => page(`/Annots [${annotation(`/Subtype /Widget /FT /Ch /Opt [(one) (${name})]`)}]`),
    ],
    [
      'form field',
      () => pdf('/AcroForm << /Fields [5 0 R] >>', `<< /FT /Tx /T (who) /TU (${told}) >>`),
    ],
    [
      'alternative text',
      () =>
        pdf('/StructTreeRoot 5 0 R', '<< /K << /S /Figure /Alt (A house of Odalys Brimmond) >> >>'),
    ],
    [
      'text for screen readers',
      () => pdf('/StructTreeRoot 5 0 R', `<< /K << /S /Span /ActualText (${told}) >> >>`),
    ],
    [
      'name of a layer',
      () => pdf('/OCProperties << /OCGs [5 0 R] >>', `<< /Type /OCG /Name (${name}) >>`),
    ],
    [
      'script',
      () => pdf(`/OpenAction << /S /JavaScript /JS (app.alert\\("${name}"\\)) >>`),
      'script',
    ],
    [
      'name of an attachment',
      () => attached(`/UF (${name}.txt) /EF << /F 5 0 R >>`, streamOf('x', '/Type /EmbeddedFile')),
      'attachment',
    ],
    [
      'attachment 1, text',
      () => attached('/EF << /F 5 0 R >>', streamOf(told, '/Type /EmbeddedFile')),
      'attachment',
    ],
    [
      'attachment 1, page 1',
      () => attached('/EF << /F 5 0 R >>', streamOf(drawn(shown), '/Type /EmbeddedFile')),
      'attachment',
    ],
    [
      'attachment 1, footnote',
      () =>
        attached(
          '/EF << /F 5 0 R >>',
          streamOf(
            word({ 'word/footnotes.xml': wordText(`<w:p><w:r><w:t>${told}</w:t></w:r></w:p>`) }),
            '/Type /EmbeddedFile',
          ),
        ),
      'attachment',
    ],
    [
      'page 1, data of the file',
      () => page(`/PieceInfo << /Program << /Private (${told}) >> >>`),
      'left-over',
    ],
    [
      'page 1, picture 1, data of the picture',
      () =>
        page(
          '/Annots [5 0 R]',
          annotation('/Subtype /Stamp /AP << /N 6 0 R >>'),
          Buffer.concat([
            Buffer.from(
              `<< /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode /Length ${pictureWith(told).length} >>\nstream\n`,
            ),
            pictureWith(told),
            Buffer.from('\nendstream'),
          ]),
        ),
      'picture-data',
    ],
  ])

  test('a thumbnail is told, whatever it shows', async () => {
    expect(await verify('pdf', page('/Thumb 5 0 R', streamOf('x')))).toContain(
      'verify/left-over: Unexpected thumbnail of page 1',
    )
  })
})

const word = (parts: Record<string, Uint8Array | string>): Uint8Array =>
  wordFile({
    'word/document.xml': wordText('<w:p><w:r><w:t>The panel met.</w:t></w:r></w:p>'),
    ...parts,
  })
const text = (body: string): Uint8Array =>
  word({ 'word/document.xml': wordText(`<w:p>${body}</w:p>`) })
const run = (properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${told}</w:t></w:r>`
const paragraph = `<w:p>${run()}</w:p>`
/** Letters by their numbers, as Word keeps what was set from its table of symbols. */
const symbols = (letters: string, offset = 0): string =>
  Array.from(letters, (one) => {
    const code = (one.charCodeAt(0) + offset).toString(16).toUpperCase()
    return `<w:sym w:font="Wingdings" w:char="${code.padStart(4, '0')}"/>`
  }).join('')
const codesOf = (letters: string): string =>
  Array.from(letters, (one) => one.charCodeAt(0)).join(' ')
/** A field as Word writes it: its code, and what it last showed. */
const field = (code: string, shown?: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${
    shown === undefined
      ? ''
      : `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r>`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const relation = (target: string): string =>
  `<Relationships><Relationship Id="rId1" Type="http://schemas.example.com/x" Target="${target}" TargetMode="External"/></Relationships>`

describe('a name in a Word file is found, with its place, and not told', () => {
  testPlanted('docx', [
    ['text', () => text(run())],
    ['text', () => text('<w:r><w:t>Told by Odalys Brim</w:t></w:r><w:r><w:t>mond.</w:t></w:r>')],
    ['text', () => text(`<w:r><w:pict><w:txbxContent>${paragraph}</w:txbxContent></w:pict></w:r>`)],
    ['text', () => text(`<w:ins w:author="The author">${run()}</w:ins>`), 'tracked-change'],
    [
      'text, deleted text',
      () => text(`<w:del><w:r><w:delText>${told}</w:delText></w:r></w:del>`),
      'tracked-change',
    ],
    ['text, deleted text', () => text(`<w:moveFrom>${run()}</w:moveFrom>`), 'tracked-change'],
    [
      'author of a tracked change',
      () => text(`<w:ins w:author="${name}"><w:r><w:t>x</w:t></w:r></w:ins>`),
      'author',
    ],
    ['text, hidden text', () => text(run('<w:vanish/>')), 'hidden-text'],
    ['text, hidden text', () => text(run('<w:color w:val="FFFFFF"/>')), 'hidden-text'],
    ['text, hidden text', () => text(run('<w:sz w:val="2"/>')), 'hidden-text'],
    ['text, field code', () => text(`<w:r><w:instrText>AUTHOR "${name}"</w:instrText></w:r>`)],
    [
      'text, letters of fields',
      () => text(`<w:r><w:t>Told by </w:t></w:r>${field(`QUOTE ${codesOf(name)} \\* Upper`)}`),
    ],
    [
      'text, letters of fields',
      () =>
        text(`<w:fldSimple w:instr="QUOTE ${codesOf(name)}"/><w:fldSimple w:instr="QUOTE 0x20"/>`),
    ],
    [
      'text, letters of fields',
      () =>
        text(
          Array.from(name, (one) =>
            field(`SYMBOL ${0xf000 + one.charCodeAt(0)} \\f "Symbol" \\s 11`, '□'),
          ).join(''),
        ),
    ],
    [
      'text, letters of fields',
      () =>
        text(
          `<w:r><w:t>Oda</w:t></w:r>${field(`QUOTE ${codesOf('lys Brimm')}`, '?')}<w:r><w:t>ond</w:t></w:r>`,
        ),
    ],
    ['bookmark', () => text('<w:bookmarkStart w:name="Odalys_Brimmond"/>')],
    ['alternative text', () => text(`<w:drawing><wp:docPr descr="${told}"/></w:drawing>`)],
    [
      'text, in a font of symbols',
      () => text(`<w:r><w:t>Told by </w:t>${symbols(name, 0xf000)}</w:r>`),
    ],
    ['text', () => text(`<w:r><w:t>Told by </w:t>${symbols(name)}</w:r>`)],
    [
      'text, turned round',
      () => text(`<w:bdo w:val="rtl"><w:r><w:t>${mirrored}</w:t></w:r></w:bdo>`),
    ],
    ['form field', () => text(`<w:sdt><w:sdtPr><w:alias w:val="${name}"/></w:sdtPr></w:sdt>`)],
    [
      'comment 1',
      () =>
        word({
          'word/comments.xml': `<w:comments><w:comment w:author="The author">${paragraph}</w:comment></w:comments>`,
        }),
      'comment',
    ],
    [
      'author of comment 1',
      () =>
        word({ 'word/comments.xml': `<w:comments><w:comment w:author="${name}"/></w:comments>` }),
      'author',
    ],
    ['header', () => word({ 'word/header1.xml': wordText(paragraph) })],
    ['footer', () => word({ 'word/footer2.xml': wordText(paragraph) })],
    ['footnote', () => word({ 'word/footnotes.xml': wordText(paragraph) })],
    ['endnote', () => word({ 'word/endnotes.xml': wordText(paragraph) })],
    ['building blocks', () => word({ 'word/glossary/document.xml': wordText(paragraph) })],
    [
      'document properties',
      () => word({ 'docProps/core.xml': `<cp:p><dc:creator>${name}</dc:creator></cp:p>` }),
      'author',
    ],
    [
      'document properties',
      () =>
        word({
          'docProps/core.xml': `<cp:p><cp:lastModifiedBy>${name}</cp:lastModifiedBy></cp:p>`,
        }),
      'author',
    ],
    [
      'document properties',
      () =>
        word({
          'docProps/app.xml': `<Properties><Company>The house of ${name}</Company></Properties>`,
        }),
    ],
    [
      'custom properties',
      () =>
        word({ 'docProps/custom.xml': `<p><property name="Case"><v>${told}</v></property></p>` }),
    ],
    [
      'list of people',
      () =>
        word({ 'word/people.xml': `<w15:people><w15:person w15:author="${name}"/></w15:people>` }),
      'author',
    ],
    [
      'settings',
      () =>
        word({
          'word/settings.xml': `<w:settings><w:docVars><w:docVar w:name="who" w:val="${told}"/></w:docVars></w:settings>`,
        }),
      'left-over',
    ],
    [
      'custom data',
      () => word({ 'customXml/item1.xml': `<case><subject>${told}</subject></case>` }),
      'left-over',
    ],
    [
      'link',
      () =>
        word({
          'word/_rels/settings.xml.rels': relation(
            'file:///C:/Users/Odalys%20Brimmond/Normal.dotm',
          ),
        }),
      'local-path',
    ],
    [
      'link',
      () =>
        word({ 'word/_rels/document.xml.rels': relation('https://example.com/odalys-brimmond') }),
    ],
    ['drawing', () => word({ 'word/charts/chart1.xml': `<c:chart><c:v>${told}</c:v></c:chart>` })],
    ['another part', () => word({ 'word/unheard-of.xml': `<x>${told}</x>` })],
    [
      'picture 1, data of the picture',
      () => word({ 'word/media/a.jpeg': pictureWith(told) }),
      'picture-data',
    ],
    [
      'picture 1, data of the picture',
      () => word({ 'docProps/thumbnail.jpeg': pictureWith(told) }),
      'left-over',
    ],
    [
      'picture 1, words of the drawing',
      () => word({ 'word/media/a.svg': `<svg><text>${told}</text></svg>` }),
    ],
    ['attachment 1, text', () => word({ 'word/embeddings/a.docx': text(run()) }), 'attachment'],
  ])
})

const web = (body: string, head = ''): Uint8Array =>
  Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)

const numbers = Array.from(told, (one) => one.charCodeAt(0)).join(', ')
const boxed = (word: string): string =>
  Array.from(word, (letter) => `<div>${letter}</div>`).join('')

describe('a name in a web page is found, with its place, and not told', () => {
  testPlanted('html', [
    ['text', () => web(`<p>Told by Oda<b>lys</b> Brimmond.</p>`)],
    ['title', () => web('', `<title>${told}</title>`)],
    ['comment', () => web(`<!-- ${told} -->`), 'comment'],
    ['author in its head', () => web('', `<meta name="author" content="${name}">`), 'author'],
    ['attribute content', () => web('', `<meta name="description" content="${told}">`)],
    ['attribute content', () => web('', `<meta property="og:title" content="${told}">`)],
    ['hidden text', () => web(`<p hidden>${told}</p>`), 'hidden-text'],
    ['hidden text', () => web(`<p style="display:none">${told}</p>`), 'hidden-text'],
    [
      'hidden text',
      () => web(`<p style="position: absolute; left: -9999px">${told}</p>`),
      'hidden-text',
    ],
    ['hidden text', () => web(`<p style="color: #fff">${told}</p>`), 'hidden-text'],
    ['hidden text', () => web(`<template><p>${told}</p></template>`), 'hidden-text'],
    ['attribute data-', () => web(`<p data-who="${told}">x</p>`)],
    ['attribute alt', () => web(`<img alt="${told}" src="a.png">`)],
    ['attribute title', () => web(`<p title="${told}">x</p>`)],
    ['attribute aria-label', () => web(`<p aria-label="${told}">x</p>`)],
    ['attribute value', () => web(`<input type="hidden" value="${told}">`)],
    ['target of a link', () => web('<p id="odalys-brimmond">x</p>')],
    ['link', () => web('<a href="https://example.com/odalys%20brimmond">x</a>')],
    ['name of a class', () => web('<p class="box odalys-brimmond">x</p>')],
    ['script', () => web(`<script>var who = "${name}"</script>`), 'script'],
    [
      'script',
      () => web(`<script type="application/ld+json">{"author": "${name}"}</script>`),
      'script',
    ],
    ...[
      `var who = [${numbers}].map((n) => String.fromCharCode(n)).join('')`,
      `var who = String.fromCharCode(${Array.from(told, (one) => `0x${one.charCodeAt(0).toString(16)}`)})`,
      `var who = ${Array.from(name, (one) => `String.fromCharCode(${one.charCodeAt(0)})`).join(' + ')}`,
      `var who = ${JSON.stringify([...name])}.join('')`,
      `var who = ['Odalys ', 'Brim', "mond"].join('')`,
      `var who = atob('${Buffer.from('Brimmond').toString('base64')}')`,
      `var who = '${Buffer.from(name).toString('hex')}'`,
      `var who = '${mirrored}'.split('').reverse().join('')`,
    ].map((script): Planted => ['script', () => web(`<script>${script}</script>`), 'script']),
    ['script', () => web(`<p onclick="alert(['Odalys Br', 'immond'].join(''))">x</p>`), 'script'],
    ...[
      `<bdo dir="rtl">${mirrored}</bdo>`,
      `<p style="direction: rtl; unicode-bidi: bidi-override">${mirrored}</p>`,
      `<p style="transform: scaleX(-1)">${mirrored}</p>`,
      `<p style="scale: -1 1">${mirrored}</p>`,
      `<p>Told by &#x202e;dnommirB sy<b>lad</b>O&#x202c; today.</p>`,
      `<div style="display: flex; flex-direction: row-reverse">${boxed('dnommirB')}</div>`,
    ].map((body): Planted => ['text, turned round', () => web(body)]),
    ['text', () => web(`<div style="display: flex">${boxed('Brimmond')}</div>`)],
    ['style sheet', () => web('', `<style>/* ${told} */</style>`)],
    ['style sheet', () => web('', `<style>p::after { content: "${told}" }</style>`)],
    ['title', () => web(`<svg><title>${told}</title></svg>`)],
    [
      'picture 1, data of the picture',
      () =>
        web(
          `<img alt="x" src="data:image/jpeg;base64,${Buffer.from(pictureWith(told)).toString('base64')}">`,
        ),
      'picture-data',
    ],
    [
      'picture 1, words of the drawing',
      () =>
        web(
          `<img alt="x" src="data:image/svg+xml;base64,${Buffer.from(`<svg><desc>${told}</desc></svg>`).toString('base64')}">`,
        ),
    ],
    [
      'picture 1, words of the drawing',
      () =>
        web(
          `<img alt="x" src="data:image/svg+xml,${encodeURIComponent(`<svg><text>${told}</text></svg>`)}">`,
        ),
    ],
  ])
})
