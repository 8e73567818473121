import { describe, expect, test } from 'vitest'
import { reportOf } from '../support/report-of.ts'

const titlePage = (facts = ''): string => `---\nreport:\n  subject: Rowan\n${facts}---\n\n# Title\n`

/** What each reference of a report prints; “?” where nothing bears its label. */
function printed(files: Record<string, string>): string[] {
  return reportOf(files).references.map(({ target }) => target?.text ?? '?')
}

const all =
  '[](#title) [](#para) [](#item) [](#nested) [](#bullet) [](#quote) [](#heading) [](#rec) [](#figure) [](#plain)'

describe('a reference prints', () => {
  const files = {
    '01-a.md': `# The *whole* of A {#title}\n\n${all}\n\nWords {#para}\n\n1. x\n2. y {#item}\n   1. u\n   2. v {#nested}\n\n- bullet {#bullet}\n\n> quote {#quote}\n\n## Some words {#heading}\n\n![a map](map.png "Where they lived") {#figure}\n\nWords {-} {#plain}`,
    '02-b.md':
      '---\nrecommendations:\n  - items:\n      - text: A\n      - text: B\n        label: rec\n---\n\n# B',
  }

  test('the number of a paragraph, item or recommendation, the words of a heading', () => {
    const [title, para, item, nested, bullet, quote, heading, rec, figure, plain] = printed(files)
    expect({ title, para, item, nested, heading, rec, figure }).toEqual({
      title: 'The whole of A',
      para: '2',
      item: '2(b)',
      nested: '2(b)(ii)',
      heading: 'Some words',
      rec: '2',
      figure: 'Where they lived',
    })
    // What has no number has none to print; it can be linked to with words.
    expect([bullet, quote, plain]).toEqual(['', '', ''])
  })

  test('sectional numbers as they stand', () => {
    const numbers = printed({ '00-t.md': titlePage('  numbering: sectional\n'), ...files })
    expect(numbers.slice(1, 4)).toEqual(['1.2', '1.2(b)', '1.2(b)(ii)'])
  })

  test('the same from another file, a note, a table and the front matter', () => {
    expect(
      printed({
        '01-a.md': '# A\n\nOne {#one}',
        '02-b.md':
          '---\nrecommendations:\n  - items:\n      - text: See [](#one)\n---\n\n# B\n\nTwo[^n] [](#one)\n\n| [](#one) |\n| - |\n| [](#one) |\n\n[^n]: [](#one)',
      }),
    ).toEqual(['1', '1', '1', '1', '1'])
  })
})

test('a place with two labels is referred to by either', () => {
  const refs = '[](#a) [](#b) [](#c) [](#d) [](#e) [](#f) [as said](#g)'
  const files = {
    '01-a.md': `# A\n\nOne {#a} {#b}\n\n1. item {#c}{#d}\n\n## Words {#e} {#f}\n\nNo number {-} {#g} {#h}\n\n${refs}`,
  }
  expect(printed(files)).toEqual(['1', '1', '1(a)', '1(a)', 'Words', 'Words', ''])
  const { targets } = reportOf(files)
  expect(targets.get('h')?.[0]?.id).toBe(targets.get('g')?.[0]?.id)
})

test('both ends of a range are references', () => {
  expect(printed({ '01-a.md': '# A\n\nOne {#a}\n\nTwo {#b}\n\nparagraphs [](#a)–[](#b)' })).toEqual(
    ['1', '2'],
  )
})

test('a label that nobody bears leaves the reference without target; capitals count', () => {
  const { references } = reportOf({
    '01-a.md': '# A\n\nOne {#scope}\n\n[](#none) [](#Scope) [](#) [words](#none)',
  })
  expect(references.map(({ label, target }) => [label, target])).toEqual([
    ['none', undefined],
    ['Scope', undefined],
    ['', undefined],
    ['none', undefined],
  ])
})

test('a picture without a caption is called by its alternative words', () => {
  expect(printed({ '01-a.md': '# A\n\n![a map](map.png) {#map}\n\n[](#map)' })).toEqual(['a map'])
})

test('every claimant of a label is known, and the first is the one that is meant', () => {
  const { targets, references } = reportOf({
    '01-a.md': '# A\n\n[](#x)\n\nOne {#x}\n\n1. item {#x}',
    '02-b.md': '# B {#x}\n\n[](#x)',
    '03-c.md': '---\nrecommendations:\n  - items:\n      - text: A\n        label: x\n---\n\n# C',
  })
  expect(targets.get('x')?.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
    '01-a.md paragraph',
    '01-a.md item',
    '02-b.md heading',
    '03-c.md recommendation',
  ])
  expect(references.map(({ target }) => target?.text)).toEqual(['2', '2'])
})

test('letters of any alphabet make a label', () => {
  expect(printed({ '01-a.md': '# A\n\nOne {#señal}\n\n[](#señal) [](#se%C3%B1al)' })).toEqual([
    '1',
    '1',
  ])
})

test('links elsewhere are no references', () => {
  expect(
    printed({ '01-a.md': '# A\n\n[x](https://example.org/#a) <https://example.org>' }),
  ).toEqual([])
})

describe('sections and data blocks', () => {
  const data =
    '---\npanel:\n  - organisation: A\npseudonyms:\n  - name: B\nabbreviations:\n  MARAC: C\nrecommendations:\n  - items:\n      - text: D\n---\n\n'
  const blocks = (body: string): string[] =>
    reportOf({ '01-a.md': data + body }).sections[0]?.blocks.map((block) =>
      block.kind === 'data' ? block.name : block.node.type,
    ) ?? []

  test('a block stands where it is marked; others come at the end of the section', () => {
    expect(blocks('# A\n\n::panel\n\nWords')).toEqual([
      'heading',
      'panel',
      'paragraph',
      'pseudonyms',
      'recommendations',
      'abbreviations',
    ])
  })

  test('a block that is marked twice is printed once', () => {
    expect(
      blocks('# A\n\n::panel\n\nWords\n\n::panel').filter((name) => name === 'panel'),
    ).toHaveLength(1)
  })

  test('a table without rows is not printed at the end; a mark holds its place, if it was begun', () => {
    const empty = '---\npanel: []\npseudonyms:\n  - name: B\n    listed: false\n---\n\n'
    const kinds = (body: string) =>
      reportOf({ '01-a.md': empty + body }).sections[0]?.blocks.map(({ kind }) => kind)
    expect(kinds('# A')).toEqual(['markdown'])
    expect(kinds('# A\n\n::panel\n\n::pseudonyms')).toEqual(['markdown', 'data', 'markdown'])
  })

  test('the action plan stands only where it is marked', () => {
    expect(blocks('# A')).not.toContain('action-plan')
    expect(blocks('# A\n\n::action-plan')).toContain('action-plan')
  })

  test('recommendations begin again at 1 in every group', () => {
    const yaml =
      'recommendations:\n  - heading: One\n    items:\n      - text: A\n      - text: B\n  - heading: Two\n    items:\n      - text: C'
    const { recommendations } = reportOf({
      '01-a.md': `---\n${yaml}\n---\n\n# A`,
      '02-b.md': `---\n${yaml}\n---\n\n# B`,
    })
    expect(recommendations.map(({ number }) => number).join('')).toBe('121121')
    expect(new Set(recommendations.map(({ id }) => id)).size).toBe(6)
  })

  test('the title page is the first file that has `report:`, and no section', () => {
    const report = reportOf({
      '01-a.md': '# A\n\nOne',
      '02-t.md': titlePage(),
      '03-t.md': titlePage(),
    })
    expect(report.titlePage?.file).toBe('02-t.md')
    expect(report.sections.map(({ source }) => source.file)).toEqual(['01-a.md', '03-t.md'])
  })

  test('a report without title page, and one without anything, are computed all the same', () => {
    expect(reportOf({ '01-a.md': '# A\n\nOne' }).facts).toMatchObject({
      subject: [],
      status: 'draft',
    })
    expect(reportOf({}).paragraphs).toEqual([])
  })
})
