import { describe, expect, test } from 'vitest'
import { parseSection } from '../../src/source/parse-section.ts'
import { textOf } from '../../src/support/texts/text-of.ts'
import { placeOfValue } from '../../src/support/yaml/place-of-value.ts'

/** What is wrong with a file: “line:column message”. */
function faults(content: string): string[] {
  return parseSection('01-a.md', content).findings.map(
    ({ line, column, reason }) => `${line}:${column} ${reason}`,
  )
}

const fenced = (yaml: string, lineEnd = '\n'): string =>
  `---\n${yaml}\n---\n\n# A\n`.replaceAll('\n', lineEnd)

test('abbreviations stand as they were written, numbers among them', () => {
  const yaml = 'abbreviations:\n  MARAC: conference\n  GP: practitioner\n  101: police'
  const { frontMatter } = parseSection('01-a.md', fenced(yaml)).section
  expect(frontMatter.abbreviations?.map(({ short }) => short)).toEqual(['MARAC', 'GP', '101'])
  const flow = parseSection('01-a.md', fenced('abbreviations: {GP: x, 101: y}')).section
  expect(flow.frontMatter.abbreviations?.map(({ short }) => short)).toEqual(['GP', '101'])
})

describe('a fault in the front matter', () => {
  test('an unknown key is told with the nearest known one, at the key', () => {
    expect(faults(fenced('layuot: landscape'))).toEqual([
      '2:1 Unexpected key “layuot”, did you mean “layout”?',
    ])
    expect(faults(fenced('panel:\n  - organisation: Police\n    member: []'))).toEqual([
      '4:5 Unexpected key “member”, did you mean “members”?',
    ])
  })

  test('two versions that git left are one fault, not one for each of their lines', () => {
    const yaml =
      'pseudonyms:\n<<<<<<< HEAD\n  - name: Ash\n=======\n  - name: Elm\n>>>>>>> theirs\n    role: other'
    for (const lineEnd of ['\n', '\r\n']) {
      const [found, ...others] = faults(fenced(yaml, lineEnd))
      expect(found).toContain(
        '3:1 Unreadable front matter (YAML): git left two versions of these lines',
      )
      expect(others).toEqual([])
    }
  })

  test('braces are no key, and hundreds of them come to an end', () => {
    expect(faults(fenced('section: confidentiality\n? [a]\n: b'))).toEqual([
      '3:3 Unexpected brackets or braces where a key stands, expected a word; a text that begins with them wants quotation marks around it',
    ])
    expect(faults(fenced(`section: ${'{'.repeat(600)}`))[0]).toContain('Unreadable front matter')
  })

  test('an unknown key that is near to none is told with all known ones', () => {
    expect(faults(fenced('pseudonyms:\n  - name: Jay\n    xyzzy: 1'))).toEqual([
      '4:5 Unexpected key “xyzzy”, expected one of name, role, relationship, aliases, listed',
    ])
  })

  test.each([
    [
      'report:\n  subject: Rowan\n  status: final',
      /^4:11 .*draft, panel, board, home-office, published$/,
    ],
    ['report:\n  subject: Rowan\n  status: publishd', /^4:11 .*did you mean “published”\?$/],
    [
      'pseudonyms:\n  - name: Hazel\n    role: mother',
      /^4:11 .*expected victim, perpetrator, child, family, other$/,
    ],
    ['report:\n  subject: Rowan\n  type: sar', /^4:9 .*dhr, dardr$/],
    ['report:\n  subject: Rowan\n  numbering: roman', /^4:14 .*continuous, sectional$/],
    ['report:\n  subject: Rowan\n  died: 2020', /^4:9 .*a month and a year, written YYYY-MM$/],
    ['report:\n  subject: Rowan\n  died: 2020-13', /^4:9 .*a month and a year, written YYYY-MM$/],
    [
      'report:\n  subject: Rowan\n  died: April 2020',
      /^4:9 .*a month and a year, written YYYY-MM$/,
    ],
    ['report:\n  subject: Rowan\n  died: 2020-04-17', /^4:9 .*the day of a death identifies/],
    ['report:\n  subject: Rowan\n  died: 17 April 2020', /^4:9 .*the day of a death identifies/],
    ['report:\n  subject: Rowan\n  died: Apr 17th, 2020', /^4:9 .*the day of a death identifies/],
    ['report:\n  subject: Rowan\n  died: 17/04/20', /^4:9 .*the day of a death identifies/],
    ['report:\n  subject: Rowan\n  completed: soon', /^4:14 .*YYYY-MM$/],
    ['report:\n  died: 2020-04', /^2:1 Missing key “subject”/],
    ['allowed-names:\n  - name: Clare Wood', /^3:5 Missing key “reason”/],
    ['panel: words', /^2:8 Unexpected value of “panel”, expected a list/],
    ['panel:\n  - words', /^3:5 Unexpected entry 1 of “panel”, expected keys/],
    ['panel:\n  - organisation: A\n  -', /^4:\d Unexpected empty entry 2 of “panel”/],
    ['recommendations: {items: {text: a}}', /^2:1 Unexpected value of “recommendations”/],
    [
      'recommendations:\n  - {}',
      /^3:5 Unexpected entry 1 of “recommendations”, expected .*“items:”/,
    ],
    ['recommendations:\n  - items:\n      - scope: local', /^4:9 Missing key “text”/],
    [
      'recommendations:\n  - items:\n      - text: A\n        scope: wide',
      /^5:16 .*local, regional, national$/,
    ],
    [
      'recommendations:\n  - items:\n      - text: A\n        label: a b',
      /^5:16 .*letters, digits/,
    ],
    ['pseudonyms:\n  - name: Jay\n    listed: perhaps', /^4:13 .*true, false$/],
    [
      'pseudonyms:\n  - name: Jay\n    role: friend',
      /^4:11 .*victim, perpetrator, child, family, other$/,
    ],
    ['page-break: 7', /^2:13 .*true, false$/],
    ['layout: sideways', /^2:9 .*portrait, landscape$/],
    ['- a\n- b', /^2:1 Unexpected words or list, expected keys/],
  ])('%j', (yaml, expected) => {
    const told = faults(fenced(yaml))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(expected)
  })

  test('several are told at once, each where it stands', () => {
    const yaml =
      'report:\n  subject: Rowan\n  died: 2020-04-17\n  staus: draft\npanel: words\npage-break: 7\nlayuot: portrait'
    expect(
      faults(fenced(yaml))
        .map((fault) => fault.split(' ')[0])
        .sort(),
    ).toEqual(['4:9', '5:3', '6:8', '7:13', '8:1'])
  })

  test('one row without its needful part does not put the blame on its neighbours', () => {
    const yaml =
      'panel:\n  - organisation: A\n    members:\n      - role: Nurse\n      - name: Ann\n      - name: [Bea]'
    const told = faults(fenced(yaml))
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/^5:9 Missing key “name”/)
    expect(told[1]).toMatch(/^7:9 Unexpected value of “name”/)
    const [row] = parseSection('01-a.md', fenced(yaml)).section.frontMatter.panel ?? []
    expect(
      row?.kind === 'organisation' && row.members.map(({ name }) => textOf(name.tree)),
    ).toEqual(['Ann'])
  })

  test('a heading with an organisation in the same row is printed above it, and neither is lost', () => {
    const yaml =
      'panel:\n  - heading: Advisers\n    organisation: Wayfarer\n    members:\n      - name: Ann\n  - heading: Others'
    const { section, findings } = parseSection('01-a.md', fenced(yaml))
    const rows = section.frontMatter.panel?.map((row) =>
      row.kind === 'heading'
        ? `heading ${textOf(row.heading.tree)}`
        : [row.organisation, ...row.members.map(({ name }) => name)].map(({ tree }) =>
            textOf(tree),
          ),
    )
    expect(findings).toEqual([])
    expect(rows).toEqual(['heading Advisers', ['Wayfarer', 'Ann'], 'heading Others'])
  })

  test('what is sound beside a fault is kept', () => {
    const { frontMatter } = parseSection(
      '01-a.md',
      fenced('layout: sideways\nreport:\n  subject: Rowan\n  status: final\n  version: 0.10'),
    ).section
    expect(frontMatter.report).toMatchObject({
      subject: ['Rowan'],
      status: 'draft',
      version: '0.10',
    })
    expect(frontMatter.layout).toBeUndefined()
  })

  test('its place is the same in files with Windows and old Macintosh line ends, and behind a byte order mark', () => {
    const yaml = 'report:\n  subject: Rowan\n  status: final'
    const [unix] = faults(fenced(yaml))
    expect(unix).toMatch(/^4:11 /)
    expect(faults(fenced(yaml, '\r\n'))).toEqual([unix])
    expect(faults(fenced(yaml, '\r'))).toEqual([unix])
    expect(faults(`\uFEFF${fenced(yaml)}`)).toEqual([unix])
    expect(faults(`\uFEFF${fenced(yaml, '\r\n')}`)).toEqual([unix])
  })
})

describe('front matter that is no YAML', () => {
  test.each([
    [
      'an unclosed quotation mark',
      'report:\n  subject: "Rowan\n  type: dhr',
      /^3:12 .*opened and not closed/,
    ],
    [
      'an unclosed bracket',
      'covers: [a, [b]\npanel:\n  - organisation: A',
      /^2:9 .*opened and not closed/,
    ],
    ['a tab', 'panel:\n\t- organisation: A', /^3:1 .*a tab.*expected spaces/],
    ['the same key twice', 'layout: landscape\nlayout: portrait', /^3:1 .*same key twice/],
    [
      'a text of several lines inside brackets',
      'pseudonyms:\n  - {name: Rowan, relationship: >-\n      The person who died}',
      /^3:33 .*“\|” or “>” inside brackets, .*without the brackets/,
    ],
    ['a colon in words', 'report:\n  subject: Rowan: a life', /^3:12 .*want quotation marks/],
    [
      'words that begin with a sign',
      'pseudonyms:\n  - name: "@ash"\n  - name: @ash',
      /^4:11 .*quotation marks/,
    ],
    [
      'words that begin with an asterisk',
      'pseudonyms:\n  - name: Jay\n    relationship: *Friend',
      /^4:19 .*“\*Friend”.*quotation marks/,
    ],
    ['a list that holds itself', 'panel: &a [*a]', /^2:12 .*“\*a”/],
  ])('%s is told with its place, and nothing is built of it', (_, yaml, expected) => {
    const { findings, readable } = parseSection('01-a.md', fenced(yaml))
    const told = findings.map(({ line, column, reason }) => `${line}:${column} ${reason}`)
    expect(told).toContainEqual(expect.stringMatching(expected))
    expect(readable).toBe(false)
  })

  test.each([
    [
      'a tab',
      'pseudonyms:\n  - name: Ash\n\trole: victim\n    relationship: x\n  - name: Fern\n    role: child',
      /^4:1 .*a tab/,
    ],
    [
      'a line one space too far left',
      'pseudonyms:\n  - name: Ash\n   role: victim\n    relationship: x',
      /^4:1 .*further left or right/,
    ],
    [
      'a line one space too far right',
      'report:\n  subject: Rowan\n   died: 2024-02\n  status: draft',
      /^3:12 .*the line below begins further right/,
    ],
    [
      'a wrapped line that goes on at the edge',
      'recommendations:\n  - items:\n      - text: Name a lead\nfor all.\n        lead: Council\n        target: 2025-10',
      /^5:1 .*without “key: value”/,
    ],
  ])('%s is one finding, and so is nothing that only follows from it', (_, yaml, expected) => {
    expect(faults(fenced(yaml))).toEqual([expect.stringMatching(expected)])
  })

  test.each([
    ['a long dash', '—', '—'],
    ['two hyphens', '--', '--'],
    ['five hyphens', '-----', '-----'],
    ['a long dash behind it alone', '---', '—'],
  ])('%s in place of the three hyphens is told, and all between is known', (_, before, behind) => {
    const yaml = '# Who is who.\n\npseudonyms:\n  - name: Ash'
    const { section, findings, readable } = parseSection(
      '01-a.md',
      `${before}\n${yaml}\n${behind}\n\n# A\n`,
    )
    const told = findings.map(({ line, reason }) => `${line} ${reason}`)
    const expected = (line: number, fence: string) =>
      `${line} Unexpected “${fence}” on the line that parts the front matter from the text, expected “---”, three hyphens`
    expect(told).toEqual([...(before === '---' ? [] : [expected(1, before)]), expected(6, behind)])
    expect(section.frontMatter.pseudonyms?.map(({ name }) => name)).toEqual(['Ash'])
    expect(section.tree.children.map(({ type }) => type)).toEqual(['heading'])
    expect(readable).toBe(true)
  })

  test('a value in curly quotation marks is told; one that only quotes is not', () => {
    const yaml =
      'pseudonyms:\n  - name: “Ash”\n    relationship: ‘Nan’ to all\n  - name: "“Oak”"\n    relationship: “Nan” and “Gran”'
    expect(faults(fenced(yaml))).toEqual([
      '3:11 Unexpected “ ” around a value, which print with it, expected straight quotation marks (") or none',
    ])
  })

  test('a blank line above it is told, and all in it is known', () => {
    const { section, findings } = parseSection(
      '01-a.md',
      '\n \n---\nlayout: landscape\n---\n\n# A\n',
    )
    expect(findings.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 Unexpected blank line above the front matter, expected its “---” on the first line of the file',
    ])
    expect(section.frontMatter.layout).toBe('landscape')
  })

  test('a line of dashes above other words is none', () => {
    const { section, findings } = parseSection(
      '01-a.md',
      '—\nThe panel: who sat on it.\n—\n\n# A\n',
    )
    expect(findings).toEqual([])
    expect(section.tree.children[0]?.type).toBe('paragraph')
  })

  test('pseudonyms beside a broken line are still known', () => {
    const { section, readable } = parseSection(
      '01-a.md',
      fenced(
        "pseudonyms:\n  - name: Ash\n    relationship: Oak's neighbour: a nurse\n  - name: Fern\n    role: child",
      ),
    )
    expect(readable).toBe(false)
    expect(section.frontMatter.pseudonyms?.map(({ name }) => name)).toEqual(['Ash', 'Fern'])
  })

  test('aliases that multiply (a “billion laughs”) are refused', () => {
    const levels = Array.from({ length: 12 }, (_, n) => {
      const before = String.fromCharCode(96 + n)
      const inside = n === 0 ? 'x' : `*${before}`
      return `${String.fromCharCode(97 + n)}: &${String.fromCharCode(97 + n)} [${Array(10).fill(inside)}]`
    })
    const { findings, readable } = parseSection('01-a.md', fenced(levels.join('\n')))
    expect(findings.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringMatching(/^4 .*“\*b” repeats/),
    ])
    expect(readable).toBe(false)
  })

  test('an alias of plain words is what it stands for', () => {
    const { section, findings } = parseSection(
      '01-a.md',
      fenced('pseudonyms:\n  - name: &jay Jay\n  - name: Ash\n    aliases: [*jay]'),
    )
    expect(findings).toEqual([])
    expect(section.frontMatter.pseudonyms?.[1]?.aliases).toEqual(['Jay'])
  })

  test('of a key that stands there twice the last counts, its words where they are', () => {
    const twice =
      'recommendations:\nrecommendations:\n  - items:\n      - text: |\n          One.\n\n          Two.'
    const { section } = parseSection('01-a.md', fenced(twice))
    const [group] = section.frontMatter.recommendations ?? []
    const lines = group?.items[0]?.text.tree.children.map(({ position }) => position?.start.line)
    expect(lines).toEqual([6, 8])
  })

  test('words whose place is not known stand where their list begins, and go no further', () => {
    const alias = 'recommendations:\n  - items:\n      - text: &a One word.\n      - text: *a'
    const { section } = parseSection('01-a.md', fenced(alias))
    const [paragraph] = section.frontMatter.recommendations?.[0]?.items[1]?.text.tree.children ?? []
    expect(paragraph?.position?.start).toEqual(paragraph?.position?.end)
  })

  test('front matter that never ends is told', () => {
    const { findings, readable } = parseSection('01-a.md', '---\nlayout: landscape\n\n# A\n')
    expect(findings[0]?.reason).toContain('expected a line “---” that closes it')
    expect(readable).toBe(false)
  })
})

describe('front matter as it is meant', () => {
  test('values stay what was written: no number, no date, no yes', () => {
    const { frontMatter } = parseSection(
      '00-t.md',
      fenced(
        'report:\n  subject: No\n  reference: 0018\n  version: 1.0\n  died: 2020-04\n  author: 007',
      ),
    ).section
    expect(frontMatter.report).toMatchObject({
      subject: ['No'],
      reference: '0018',
      version: '1.0',
      died: '2020-04',
      author: '007',
    })
  })

  test('what is left out has the value that the format gives it', () => {
    const { frontMatter } = parseSection('00-t.md', fenced('report:\n  subject: Rowan')).section
    expect(frontMatter.report).toEqual({
      subject: ['Rowan'],
      type: 'dhr',
      death: 'homicide',
      status: 'draft',
      numbering: 'continuous',
    })
  })

  test('several subjects are a list, one label in `from` and one kind in `covers` need none', () => {
    const { frontMatter } = parseSection(
      '00-t.md',
      fenced(
        'report:\n  subject: [Rowan, Ash]\ncovers: methodology\nrecommendations:\n  - items:\n      - text: A\n        from: lesson',
      ),
    ).section
    expect(frontMatter.report?.subject).toEqual(['Rowan', 'Ash'])
    expect(frontMatter.covers).toEqual(['methodology'])
    expect(frontMatter.recommendations?.[0]?.items[0]?.from).toEqual(['lesson'])
  })

  test('a key without a value counts as absent; a table without one was begun', () => {
    const { section, findings } = parseSection('01-a.md', fenced('panel:\nlayout:'))
    expect(findings).toEqual([])
    expect(section.frontMatter).toEqual({ panel: [] })
  })

  test('values are Markdown, with places in the file', () => {
    const content = fenced(
      'recommendations:\n  - items:\n      - text: |\n          Share **risk** both ways.\n\n          1. in a week {#week}',
      '\r\n',
    )
    const { section } = parseSection('01-a.md', content)
    const tree = section.frontMatter.recommendations?.[0]?.items[0]?.text.tree
    expect(tree?.children.map(({ type }) => type)).toEqual(['paragraph', 'list'])
    const [, strong] = tree?.children[0]?.type === 'paragraph' ? tree.children[0].children : []
    expect(strong?.position?.start).toMatchObject({ line: 5, column: 17 })
    const list = tree?.children[1]
    const item = list?.type === 'list' ? list.children[0]?.children[0] : undefined
    expect(item?.data).toMatchObject({
      labels: [{ name: 'week', position: { start: { line: 7, column: 24 } } }],
    })
  })

  test('an entry behind one that is refused keeps its own place', () => {
    const { section } = parseSection(
      '01-a.md',
      fenced(
        'pseudonyms:\n  - Rowan\n  - name: Ash\n    relationship: A friend\nrecommendations:\n  - text: No group\n  - items:\n      - lead: Nobody\n      - text: Share risk\n        from: lesson',
      ),
    )
    const { frontMatter, places } = section
    const [relationship] = frontMatter.pseudonyms?.[0]?.relationship?.tree.children ?? []
    expect(relationship?.position?.start).toMatchObject({ line: 5, column: 19 })
    const [text] = frontMatter.recommendations?.[0]?.items[0]?.text.tree.children ?? []
    expect(text?.position?.start).toMatchObject({ line: 10, column: 15 })
    const from = ['recommendations', 0, 'items', 0, 'from']
    expect(placeOfValue({ places }, from).start).toMatchObject({ line: 11, column: 15 })
  })
})
