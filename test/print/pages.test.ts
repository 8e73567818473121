import { inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  foundWords,
  pageOf,
  printPages,
  type ReadPdf,
  upTo,
  wordsOf,
} from '../support/print-pages.ts'

const facts =
  '  reference: DHR18\n  died: 2020-04\n  author: Jane Example\n  completed: 2022-04\n  version: "0.4"\n'
const words = (name: string): string => `${wordsOf(name, 250)}.`
const report = (status: string): Record<string, string> => ({
  '00-t.md': `---\nreport:\n  subject: Rowan\n  status: ${status}\n${facts}---\n\n# A review "of one"\n\nWords of the family.`,
  '01-a.md': `# Alpha {#alpha}\n\n${words('a')} {#first}\n\n## Aspect one\n\n${words('b')}\n\n1. x {#item}\n\n### Detail\n\n${words('c')}`,
  '02-b.md': `---\nrecommendations:\n  - heading: Group of the police\n    items:\n      - text: Do this\n        label: rec\n---\n\n# Beta {#beta}\n\n${words('d')}\n\nSee [](#alpha), paragraph [](#first), [](#item), [](#rec), [outside](https://example.org/x). lookhere\n\n## Aspect two\n\n${words('e')} Ünïcode: naïve café, ὅτι, привет.\n\n*italic* **bold**`,
  '03-c.md': `# Gamma\n\n${words('f')}`,
})

let pdf: ReadPdf
let again: ReadPdf
let published: ReadPdf

beforeAll(async () => {
  pdf = await printPages(report('draft'))
  again = await printPages(report('draft'))
  published = await printPages(report('published'))
})

describe('the order of the pages', () => {
  test('is cover, words of the family, contents, sections', () => {
    expect(pdf.pages[0]).toContain('Rowan')
    expect(pdf.pages[0]).toContain('April 2020')
    expect(pdf.pages[1]).toContain('Words of the family.')
    expect(pdf.pages[2]).toContain('Contents')
    expect(pageOf(pdf, 'a1 a2')).toBe(4)
  })
})

describe('the contents', () => {
  const titles = ['Alpha', 'Aspect one', 'Beta', 'Aspect two', 'Group of the police', 'Gamma']

  test('name every section and aspect with the page on which it stands', () => {
    const contents = pdf.pages[2] ?? ''
    for (const title of titles) {
      const page = pdf.pages.findIndex((text, index) => index > 2 && text.includes(`${title} `)) + 1
      expect(contents, title).toMatch(new RegExp(`${title} ${page}(?!\\d)`))
    }
    expect(contents).not.toContain('Detail')
  })

  test('lead there', () => {
    for (const [id, pages] of pdf.links.sources) {
      if (!id.startsWith('heading-') || !pages.includes(3)) continue
      expect(pdf.links.targets.get(id)).toBeGreaterThan(3)
    }
    expect([...pdf.links.sources.values()].filter((pages) => pages.includes(3))).toHaveLength(
      titles.length,
    )
  })
})

test('bookmarks name all headings, those of the third level within those of the second', async () => {
  type Bookmark = { title: string; items: Bookmark[] }
  const flat = (items: Bookmark[], depth: number): string[] =>
    items.flatMap(({ title, items: inner }) => [`${depth} ${title}`, ...flat(inner, depth + 1)])
  const outline = flat((await pdf.reader.getOutline()) as Bookmark[], 0)
  const levels = new Map(outline.map((line) => [line.slice(2), Number(line[0])]))
  for (const title of ['Contents', 'Alpha', 'Beta', 'Gamma']) expect(levels.has(title)).toBe(true)
  expect(levels.get('Aspect one')).toBe((levels.get('Alpha') ?? 0) + 1)
  expect(levels.get('Detail')).toBe((levels.get('Alpha') ?? 0) + 2)
  expect(levels.has('Group of the police')).toBe(true)
})

test('a bookmark has the words of its heading, whole and without notes, on however many lines they stand', async () => {
  const words =
    'Involvement of family, friends, work colleagues, neighbours and the wider community'
  const found = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n  numbering: sectional\n---\n\n# A review',
    '01-a.md': `# ${words}[^a][^b]\n\nOne.\n\n## *Contacts* of 2019[^c]\n\nTwo.\n\n[^a]: A.\n[^b]: B.\n[^c]: C.\n`,
  })
  const [, , section] = await found.reader.getOutline()
  expect(section?.title).toBe(`1 ${words}`)
  expect(section?.items[0]?.title).toBe('Contacts of 2019')
})

test('a heading that a page ends with does not have the notes at its foot in its bookmark', async () => {
  const found = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review',
    '01-a.md': '# Written\n\nWords.[^a]\n\n[^a]: Note.\n',
    '02-b.md': '# Still to be written[^b]\n\n[^b]: By the author.\n',
  })
  const titles = (await found.reader.getOutline()).map(({ title }) => title)
  expect(titles.slice(-2)).toEqual(['Written', 'Still to be written'])
})

test('references are links to the page of what they name; addresses outside stay links', async () => {
  const here = pageOf(pdf, 'lookhere')
  for (const id of ['heading-1', 'paragraph-1', 'paragraph-2-a', 'recommendation-1-1']) {
    expect(pdf.links.sources.get(id), id).toContain(here)
    expect(pdf.links.targets.get(id), id).toBeGreaterThan(3)
  }
  expect(pdf.links.targets.get('paragraph-1')).toBe(pageOf(pdf, 'a1 a2'))
  const annotations = await (await pdf.reader.getPage(here)).getAnnotations()
  expect(annotations.map(({ url }) => url)).toContain('https://example.org/x')
})

test('a link leads to the line of what it names, not to what stands above', async () => {
  for (const [id, firstWord] of [
    ['heading-1', 'Alpha'],
    ['paragraph-1', 'a1'],
    ['paragraph-2-a', 'x'],
    ['recommendation-1-1', 'Do'],
  ] as const) {
    const [, , left, top] = (await pdf.reader.getDestination(id)) ?? []
    const page = await pdf.reader.getPage(pdf.links.targets.get(id) ?? 0)
    const { items } = await page.getTextContent()
    const line = items.flatMap((item) => {
      const below = 'str' in item ? top - item.transform[5] : 0
      return 'str' in item && below > 0 && below < 22 ? [item.str] : []
    })
    expect(line.join(' '), id).toContain(firstWord)
    expect(left, id).toBeGreaterThan(70)
  }
})

describe('head and foot', () => {
  test('bear page x of y on every page but the cover', () => {
    for (const read of [pdf, published]) {
      const count = read.pages.length
      expect(read.pages[0]).not.toMatch(/Page \d+ of/)
      read.pages.slice(1).forEach((text, index) => {
        expect(text).toContain(`Page ${index + 2} of ${count}`)
      })
    }
  })

  test('bear the marking on every page, above and below, and status and version, until the report is published', () => {
    pdf.pages.forEach((text, index) => {
      expect(text.match(/OFFICIAL-SENSITIVE/g), `page ${index + 1}`).toHaveLength(2)
      // On the cover together; below the others on both sides of the marking, each on one line.
      const words = index === 0 ? ['Draft · version 0.4 · April 2022'] : ['Draft · version 0.4']
      for (const one of words) expect(text).toContain(one)
      if (index > 0) expect(text).toContain(`April 2022 · Page ${index + 1} of ${pdf.pages.length}`)
    })
    for (const text of published.pages)
      expect(text).not.toMatch(/OFFICIAL-SENSITIVE|version 0\.4|Draft|April 2022 · Page/)
  })
})

describe('the watermark of a draft', () => {
  const artefacts = async (read: ReadPdf, number: number): Promise<number> => {
    const { fnArray, argsArray } = await (await read.reader.getPage(number)).getOperatorList()
    return fnArray.filter((operation, at) => {
      const [name] = (argsArray[at] ?? []) as unknown[]
      const isMarked =
        operation === OPS.beginMarkedContentProps || operation === OPS.beginMarkedContent
      return isMarked && JSON.stringify(name ?? '').includes('Artifact')
    }).length
  }

  test('is an artefact on every page, and no words', async () => {
    for (const text of pdf.pages.slice(1)) expect(text).not.toContain('DRAFT')
    expect(streamsWith(pdf, '/Subtype /Watermark')).toBe(pdf.pages.length - 1)
    expect(await artefacts(pdf, 4)).toBeGreaterThan(await artefacts(published, 4))
  })

  test('is gone once the report is published', () => {
    expect(streamsWith(published, '/Subtype /Watermark')).toBe(0)
  })

  /** On how many pages the drawing holds some words of PDF. */
  function streamsWith({ document }: ReadPdf, code: string): number {
    return document.getPages().filter((page) => {
      const contents = page.node.normalizedEntries().Contents
      return contents?.asArray().some((ref) => {
        const stream = document.context.lookup(ref)
        if (!(stream instanceof PDFRawStream)) return false
        return new TextDecoder('latin1').decode(inflateSync(stream.getContents())).includes(code)
      })
    }).length
  }
})

describe('what the file says of itself', () => {
  test('title, author, language; the title stands in the window', async () => {
    const { info } = await pdf.reader.getMetadata()
    expect(info).toMatchObject({ Title: 'A review “of one”: Rowan', Author: 'Jane Example' })
    const { catalog } = pdf.document
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('en-GB')
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain(
      '/DisplayDocTitle true',
    )
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true')
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
  })

  test('the date is that of the report, not of the clock', () => {
    expect(pdf.document.getCreationDate()?.toISOString().slice(0, 7)).toBe('2022-04')
    expect(pdf.document.getModificationDate()?.toISOString().slice(0, 7)).toBe('2022-04')
  })
})

test('all fonts are Arimo and embedded', () => {
  const fonts = pdf.document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor')
        ? [object]
        : [],
    )
  const names = fonts.map((font) => String(font.get(PDFName.of('FontName'))))
  expect(names.length).toBeGreaterThanOrEqual(3)
  for (const name of names) expect(name).toMatch(/^\/[A-Z]{6}\+Arimo/)
  for (const font of fonts) {
    expect(['FontFile', 'FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key)))).toBe(
      true,
    )
  }
})

test('letters beyond English print as themselves', () => {
  expect(pdf.pages.join(' ')).toContain('naïve café, ὅτι, привет')
})

test('every word of the sections stands there once and in order', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    expect(foundWords(pdf, name).flat()).toEqual(upTo(250))
  }
})

test('the same report gives the same bytes', () => {
  expect(Buffer.compare(pdf.bytes, again.bytes)).toBe(0)
})

test('a note that only another note calls stands behind it, at the same foot', async () => {
  const { pages, links } = await printPages({
    '00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-introduction.md':
      '# Introduction\n\nThe panel met.[^met]\n\nIt met again.[^again]\n\n[^met]: In May.[^month]\n\n[^month]: The month of the inner note.\n\n[^again]: In June.\n',
  })
  const page = pages.at(-1) ?? ''
  expect(page).toMatch(/In May.*The month of the inner note.*In June/su)
  expect(links.targets.get('note-2')).toBe(links.targets.get('note-1'))
})

test('a title that no page can hold runs on, and what follows has pages of its own', async () => {
  const long = await printPages({
    '00-t.md': `---\nreport:\n  subject: Rowan\n---\n\n# ${wordsOf('title', 600)}\n`,
    '01-a.md': '# Alpha\n\nThe first words.',
  })
  expect(foundWords(long, 'title').flat()).toEqual(upTo(600))
  const contents = pageOf(long, 'Contents')
  expect(contents).toBeGreaterThan(2)
  expect(long.pages[contents - 1]).not.toContain('title600')
  expect(pageOf(long, 'The first words.')).toBe(contents + 1)
})

test('a report of more than two hundred pages has each of them, once and in order', async () => {
  const sections = upTo(210).map((n) => [
    `${n + 1}-s.md`,
    `---\npage-break: true\n---\n\n# Part\n\nwords${n}\n`,
  ])
  const { pages } = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    ...Object.fromEntries(sections),
  })
  const found = pages.flatMap((text) => text.match(/words\d+/g) ?? [])
  expect(found).toEqual(upTo(210).map((n) => `words${n}`))
  expect(pages.length).toBeGreaterThan(210)
})

test('a number stands on the first line of an address that is longer than a line', async () => {
  const address = `https://www.example.org/${'government/'.repeat(12)}end`
  const long = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# Alpha\n\n${address}\n\nWords:\n\n1. ${address}\n2. second`,
  })
  const { items } = await (await long.reader.getPage(pageOf(long, 'second'))).getTextContent()
  const lineOf = (words: string): number[] =>
    items.flatMap((item) =>
      'str' in item && item.str.startsWith(words) ? [Math.round(item.transform[5])] : [],
    )
  expect(lineOf('https:')).toHaveLength(2)
  expect(lineOf('https:')).toEqual([lineOf('1')[0], lineOf('a)')[0]])
})

test.each([
  ['behind the action plan', '<!-- still to be written -->\n'],
  ['of one tag', '<div>\n'],
  ['of a note that nothing calls', '[^a]: A note.\n'],
])('a section that holds nothing to print, %s, takes no page', async (_, last) => {
  const plan =
    '---\nrecommendations:\n  - items:\n      - text: Do this\n---\n\n# Plan\n\n::action-plan\n'
  const files = { '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title', '01-a.md': plan }
  const { pages } = await printPages(files)
  expect((await printPages({ ...files, '02-b.md': last })).pages).toEqual(pages)
  const alone = await printPages({ '00-t.md': files['00-t.md'], '01-a.md': last })
  expect(alone.pages).toHaveLength(1)
})
