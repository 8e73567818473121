import { beforeAll, describe, expect, test } from 'vitest'
import {
  foundWords,
  pageOf,
  printPages,
  type ReadPdf,
  upTo,
  wordsOf,
} from '../support/print-pages.ts'

const filler = (name: string, words = 60): string => wordsOf(name, words)

/** Every place that a footnote may be called from: a word beside the marker, and the note's words. */
const places = [
  'paragraph',
  'listitem',
  'nested',
  'bullet',
  'cell',
  'tablehead',
  'quote',
  'caption',
  'heading',
  'panelrow',
  'member',
  'recommendation',
  'lettered',
  'tribute',
]

const note = (place: string): string => `[^${place}]: Words of the note ${place}note, ended.`
const near = (place: string): string => `${place}near[^${place}]`

let pdf: ReadPdf

beforeAll(async () => {
  const paragraphs = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${filler(`${name}${n}x`)}.`).join('\n\n')
  pdf = await printPages({
    '00-t.md': `---\nreport:\n  subject: Rowan\n---\n\n# Title\n\nTribute ${near('tribute')}.\n\n${note('tribute')}`,
    '01-a.md': `# A\n\n${paragraphs('a', 4)}\n\nWords ${near('paragraph')} and more.\n\n${paragraphs('b', 6)}\n\n1. Item ${near('listitem')}\n   1. Item ${near('nested')}\n\n- Bullet ${near('bullet')}\n\n${paragraphs('c', 5)}\n\n| Head ${near('tablehead')} | Other |\n| - | - |\n| Cell ${near('cell')} | other |\n\n${paragraphs('d', 5)}\n\n> Quoted ${near('quote')}\n\n![a map](images/map.png "Caption ${near('caption')}")\n\n### Heading ${near('heading')}\n\n${paragraphs('e', 3)}\n\n${['paragraph', 'listitem', 'nested', 'bullet', 'cell', 'tablehead', 'quote', 'caption', 'heading'].map(note).join('\n')}`,
    '02-b.md': `---\npanel:\n  - organisation: Police\n    members: [{name: Ann}]\n  - heading: "Advisors ${near('panelrow')}"\n  - organisation: Agency\n    members: [{name: "Member ${near('member')}"}]\nrecommendations:\n  - items:\n      - text: |\n          Do ${near('recommendation')}.\n\n          1. Item ${near('lettered')}\n---\n\n# B\n\n${paragraphs('f', 3)}\n\n${['panelrow', 'member', 'recommendation', 'lettered'].map(note).join('\n')}`,
    '03-c.md': `# C\n\n${paragraphs('g', 2)}\n\nA long one longnear[^long] here.\n\n${paragraphs('h', 12)}\n\n[^long]: ${wordsOf('long', 900)}\n\n    ${wordsOf('second', 60)}`,
    '04-d.md': `# D\n\n${Array.from({ length: 40 }, (_, n) => `many${n + 1}y[^m${n}]`).join(' ')}\n\n${paragraphs('i', 2)}\n\n${Array.from({ length: 40 }, (_, n) => `[^m${n}]: manynote${n + 1} ${filler(`m${n}x`, 15)}`).join('\n')}`,
  })
})

describe('a footnote stands at the foot of the page of its marker, called from', () => {
  test.each(places)('%s', (place) => {
    expect(pageOf(pdf, `${place}note`)).toBe(pageOf(pdf, `${place}near`))
    const page = pdf.pages[pageOf(pdf, `${place}note`) - 1] ?? ''
    expect(page.indexOf(`${place}near`)).toBeLessThan(page.indexOf(`${place}note`))
  })
})

describe('a long footnote', () => {
  test('begins on the page of its marker and runs on over the next ones without losing a word', () => {
    const pages = foundWords(pdf, 'long')
    expect(pages.flat()).toEqual(upTo(900))
    expect(foundWords(pdf, 'second').flat()).toEqual(upTo(60))
    const used = pages.flatMap((words, index) => (words.length > 0 ? [index + 1] : []))
    expect(used[0]).toBe(pageOf(pdf, 'longnear'))
    expect(used.length).toBeGreaterThan(1)
    expect(used).toEqual(used.map((_, n) => (used[0] ?? 0) + n))
  })

  test('says on every page but its last that it runs on', () => {
    const pages = foundWords(pdf, 'long')
    const last = foundWords(pdf, 'second').findLastIndex((words) => words.length > 0)
    pages.forEach((words, index) => {
      if (words.length > 0 && index !== last)
        expect(pdf.pages[index]).toContain('continued on the next page')
    })
  })
})

test('a table in a footnote with a row that no page has room for is printed whole and in order', async () => {
  const found = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': `# A\n\n${filler('before', 200)}\n\nWords.[^table]\n\n${filler('after', 900)}\n\n[^table]: Of it:\n\n    | One | Other |\n    | - | - |\n    | ${wordsOf('left', 700)} | ${wordsOf('right', 900)} |\n    | ${wordsOf('low', 9)} | end |\n`,
  })
  for (const [name, count] of [
    ['left', 700],
    ['right', 900],
    ['low', 9],
    ['after', 900],
  ] as const)
    expect(foundWords(found, name).flat()).toEqual(upTo(count))
})

test('the rest of a footnote says whose it is', () => {
  const pages = foundWords(pdf, 'long')
  const first = pages.findIndex((words) => words.length > 0)
  const number = /longnear\s*(\d+)/.exec(pdf.pages[first] ?? '')?.[1]
  expect(number).toBeDefined()
  pages.forEach((words, index) => {
    const says = pdf.pages[index]?.includes(`${number}, continued`) ?? false
    if (words.length > 0) expect(says, `page ${index + 1}`).toBe(index > first)
  })
})

describe('many footnotes on one line', () => {
  test('are all printed once and in order, the first on the page of its marker', () => {
    expect(foundWords(pdf, 'manynote').flat()).toEqual(upTo(40))
    expect(foundWords(pdf, 'many').flat()).toEqual(upTo(40))
    expect(foundWords(pdf, 'manynote').findIndex((words) => words.includes(1))).toBe(
      foundWords(pdf, 'many').findIndex((words) => words.includes(1)),
    )
  })
})

test.each([40, 100])('%i markers in a row leave no page nearly empty', async (count) => {
  const markers = upTo(count)
    .map((n) => `[^m${n}]`)
    .join('')
  const notes = upTo(count)
    .map((n) => `[^m${n}]: rownote${n} ${filler(`m${n}x`, 4)}`)
    .join('\n')
  const { pages, links } = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': `# A\n\n${filler('before')}\n\nThe returns${markers} were read.\n\n${filler('after', 900)}\n\n${notes}\n`,
  })
  const pageWith = (words: string): number => pages.findIndex((page) => page.includes(words)) + 1
  expect(pageWith('The returns')).toBe(pageWith('before1'))
  for (const n of upTo(count)) {
    const page = links.targets.get(`note-${n}`)
    expect(links.sources.get(`note-${n}`)).toEqual([page])
    // A number is not cut: each is a text of its own.
    expect(pages[(page ?? 0) - 1]).toMatch(new RegExp(`(?<!\\d)${n}(?!\\d)`))
  }
})

test('every marker is a link to its note, on its page', () => {
  const { sources, targets } = pdf.links
  for (let number = 1; number <= places.length; number++) {
    expect(sources.get(`note-${number}`)).toContain(targets.get(`note-${number}`))
  }
})

test('footnotes are numbered 1 … n through the PDF in the order of their markers', () => {
  const numbers = [...pdf.links.targets.keys()].flatMap((id) => /^note-(\d+)$/.exec(id)?.[1] ?? [])
  expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(upTo(places.length + 1 + 40))
  const pagesInOrder = upTo(places.length + 1).map(
    (number) => pdf.links.targets.get(`note-${number}`) ?? 0,
  )
  expect(pagesInOrder).toEqual(pagesInOrder.toSorted((a, b) => a - b))
})

test('a note that is called again stands at its first call, and the later marker leads there', async () => {
  const { pages, links } = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': `# A\n\nFirst.[^act]\n\n${filler('between', 900)}\n\nAgain.[^act]\n\n[^act]: Words of the note.\n`,
  })
  const [first, later] = ['First.1', 'Again.1'].map(
    (words) => pages.findIndex((page) => page.replaceAll(' ', '').includes(words)) + 1,
  )
  expect(later).toBeGreaterThan(first ?? 0)
  expect(pages.filter((page) => page.includes('Words of the note.'))).toHaveLength(1)
  expect(links.targets.get('note-1')).toBe(first)
  expect(links.sources.get('note-1')).toEqual([first, later])
})

test('where a page ends within a link, its notes lead to their markers, and no line is in two links', async () => {
  const words = filler('linked', 500)
  const { reader } = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': `# A\n\nFirst.[^a] {#first}\n\nSee[^b] [${words} *${filler('slanted', 500)}*](#first) and ~~[${words}](https://example.com/x)~~.[^c]\n\n[^a]: Of a.\n\n[^b]: Of b, [its source](https://example.com/b).\n\n[^c]: Of c.\n`,
  })
  const back: string[] = []
  for (let number = 1; number <= reader.numPages; number++) {
    const links = await (await reader.getPage(number)).getAnnotations()
    for (const [at, one] of links.entries()) {
      if (/^note-call/.test(one.dest)) back.push(one.dest)
      for (const other of links.slice(at + 1)) expect(overlap(one.rect, other.rect)).toBe(false)
    }
  }
  expect(back).toEqual(['note-call-1', 'note-call-2', 'note-call-3'])
})

/** Whether two boxes of a page have more than a seam in common. */
const overlap = (one: number[], other: number[]): boolean =>
  [0, 1].every((axis) => {
    const [from, to] = [axis, axis + 2].map((at) => [one[at] ?? 0, other[at] ?? 0])
    return Math.min(...(to ?? [])) - Math.max(...(from ?? [])) > 1
  })

test('notes of an action plan that stands before the recommendations are at its foot, in order', async () => {
  const { pages, links } = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': '# A\n\nFirst.[^x]\n\n::action-plan\n\n[^x]: Words of x.\n',
    '02-b.md':
      '---\nrecommendations:\n  - items:\n      - text: "Do it.[^x]"\n        lead: "Somebody[^y]"\n        action: "Act[^y]"\n---\n\n# B\n\nSecond.[^x]\n\n[^x]: Words of do.\n[^y]: Words of act.\n',
  })
  const plan = pages.findIndex((page) => page.includes('Lead agency')) + 1
  const [later] = pages.flatMap((page, index) => (page.includes('Second.') ? [index + 1] : []))
  expect(pages[plan - 1]).toMatch(/Do it\.2 Act3 Somebody3 Words of do.*Words of act/)
  expect([2, 3].map((number) => links.targets.get(`note-${number}`))).toEqual([plan, plan])
  expect(links.sources.get('note-2')).toEqual([plan, later, later])
})
