import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Extraction } from '../../src/verify/extraction.ts'
import { runExtraction } from '../../src/verify/run-extraction.ts'
import { wordFile } from '../support/hostile-files.ts'

const kind = 'application/vnd.oasis.opendocument.text'
const spaces = ['office', 'text', 'style', 'fo', 'draw', 'form', 'xlink', 'dc', 'meta']
  .map((name) => `xmlns:${name}="${name}"`)
  .join(' ')

/** A file of LibreOffice with this text, and more parts. */
const openFile = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  wordFile({
    mimetype: kind,
    'content.xml': `<office:document-content ${spaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  })

const meant = ({ texts }: Extraction, words: string): string[] =>
  texts
    .filter(({ text, kind }) => kind !== 'data' && text.includes(words))
    .map(({ place }) => place)
const rulesOf = ({ traits }: Extraction) => [...new Set(traits.map(({ ruleId }) => ruleId))].sort()

test('what LibreOffice leaves in a file has its place', async () => {
  const file = readFileSync(new URL('../fixtures/verify/review.odt', import.meta.url))
  const found = await runExtraction(new Uint8Array(file))
  for (const [name, place] of [
    ['Hesper Dunlorne', 'document properties'],
    ['Wystan Orrick', 'document properties'],
    ['Jorvina Sleight', 'custom properties'],
    ['Perrin Vaskett', 'author of a tracked change'],
    ['Odalys Brimmond', 'deleted text'],
    ['called Rowan by', 'text'],
    ['Leofric Hasp', 'author of comment 1'],
    ['Tamsel Grieve', 'comment 1'],
    ['Mirelle Stott', 'hidden text'],
    ['Corwen Pike', 'hidden text'],
    ['Ebrel Tovey', 'footnote'],
    ['Anwen Corrick', 'alternative text'],
    ['Quillon Tafferty', 'picture 2, data of the picture'],
  ] as const)
    expect([name, [...new Set(meant(found, name))]]).toEqual([name, [place]])
  expect(rulesOf(found)).toEqual([
    'verify/author',
    'verify/comment',
    'verify/hidden-text',
    'verify/left-over',
    'verify/picture-data',
    'verify/picture-place',
    'verify/tracked-change',
  ])
})

test('text within text is read by itself, and what stands about it runs on', async () => {
  const found = await runExtraction(
    openFile(
      `<text:p>She told Em<draw:frame><draw:text-box><text:p>Perrin</text:p></draw:text-box></draw:frame>rys<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Hesper</text:p></text:note-body></text:note> so.</text:p>`,
    ),
  )
  expect(meant(found, 'She told Emrys so.')).toEqual(['text'])
  expect(meant(found, 'Perrin')).toEqual(['text'])
  expect(meant(found, 'Hesper')).toEqual(['footnote'])
})

test('words of the colour of what they stand on are hidden, white ones in a dark cell are not', async () => {
  const style = (name: string, properties: string, parent = ''): string =>
    `<style:style style:name="${name}" style:parent-style-name="${parent}">${properties}</style:style>`
  const found = await runExtraction(
    wordFile({
      mimetype: kind,
      'styles.xml': `<office:document-styles ${spaces}><office:styles>
        ${style('White', '<style:text-properties fo:color="#FFFFFF"/>')}
        ${style('Derived', '<style:paragraph-properties fo:margin="0"/>', 'White')}
        ${style('Black', '<style:text-properties fo:color="#000000"/>')}
        ${style('Dark', '<style:table-cell-properties fo:background-color="#17365d"/>')}
        ${style('Night', '<style:table-cell-properties fo:background-color="#000000"/>')}
      </office:styles></office:document-styles>`,
      'content.xml': `<office:document-content ${spaces} xmlns:table="table"><office:body><office:text>
        <text:p text:style-name="Derived">Mirelle <text:span text:style-name="Black">Stott</text:span></text:p>
        <table:table><table:table-row>
          <table:table-cell table:style-name="Dark"><text:p text:style-name="White">Agency</text:p></table:table-cell>
          <table:table-cell table:style-name="Night"><text:p>Lead</text:p><text:p text:style-name="Black">Corwen</text:p></table:table-cell>
        </table:table-row></table:table>
      </office:text></office:body></office:document-content>`,
    }),
  )
  for (const [words, place] of [
    ['Mirelle', 'hidden text'],
    ['Stott', 'text'],
    ['Agency', 'text'],
    ['Lead', 'text'],
    ['Corwen', 'hidden text'],
  ] as const)
    expect(meant(found, words), words).toEqual([place])
})

test('a name that is half hidden or half deleted is there at once', async () => {
  const found = await runExtraction(
    openFile(
      `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>rin</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>Em<text:span text:style-name="T2">rys</text:span></text:p><text:p>Per<text:change text:change-id="c"/>sonal</text:p>`,
      {
        'styles.xml': `<office:document-styles ${spaces}><style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="T2" style:parent-style-name="T1"/></office:document-styles>`,
      },
    ),
  )
  const whole = found.texts.filter(({ place }) => place.includes('with what is hidden'))
  expect(whole.map(({ text }) => text)).toEqual(['Emrys', 'Perrinsonal'])
})

test('forms, fields, links, headers, macros and printers', async () => {
  const found = await runExtraction(
    openFile(
      `<office:forms><form:form><form:text form:name="Odalys" form:current-value="Perrin"/></form:form></office:forms>
      <text:user-field-decl office:string-value="Mirelle"/><text:p><text:a xlink:href="https://example.com/hesper">x</text:a>
      <text:bookmark text:name="Corwen"/><text:hidden-text text:string-value="Tamsel"/></text:p>`,
      {
        'styles.xml': `<office:document-styles ${spaces}><style:header><text:p>Leofric</text:p></style:header></office:document-styles>`,
        'settings.xml':
          '<a xmlns:config="c"><config:config-item config:name="PrinterName">Isaura</config:config-item></a>',
        'Basic/Standard/Module1.xml': '<m>Sub Wystan\nEnd Sub</m>',
      },
    ),
  )
  for (const [name, place] of [
    ['Odalys', 'form field'],
    ['Perrin', 'form field'],
    ['Mirelle', 'field code'],
    ['hesper', 'link'],
    ['Corwen', 'bookmark'],
    ['Tamsel', 'hidden text'],
    ['Leofric', 'header'],
    ['Isaura', 'settings'],
  ] as const)
    expect([name, meant(found, name)]).toEqual([name, [place]])
  const macros = found.texts.filter(({ text }) => text.includes('Wystan'))
  expect(macros.map(({ place }) => place)).toEqual(['macros, markup'])
  expect(rulesOf(found)).toEqual(['verify/script'])
})

test('one with a password is told as locked', async () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data /></manifest:file-entry>'
  const found = await runExtraction(openFile('', { 'META-INF/manifest.xml': manifest }))
  expect(found.traits.map(({ message }) => message).join()).toContain('locked with a password')
})
