import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/support/texts/text-of.ts'
import { reportOf } from '../support/report-of.ts'

/** The notes of a report in their order: “1 words”. */
const notes = (files: Record<string, string>): string[] =>
  reportOf(files).notes.map(({ number, definition }) => `${number} ${textOf(definition)}`)

describe('footnotes', () => {
  test('are numbered through the report in order of first call, not of definition', () => {
    expect(
      notes({
        '01-a.md': '# A\n\nOne[^x] two[^y]\n\n[^y]: Why\n\n[^x]: Ex',
        '02-b.md': '# B\n\nThree[^z]\n\n[^z]: Zed',
      }),
    ).toEqual(['1 Ex', '2 Why', '3 Zed'])
  })

  test('have labels local to their file', () => {
    const files = {
      '01-a.md': '# A\n\nOne[^x]\n\n[^x]: First',
      '02-b.md': '# B\n\nTwo[^x]\n\n[^x]: Second',
    }
    expect(notes(files)).toEqual(['1 First', '2 Second'])
    const report = reportOf({ ...files, '03-c.md': '# C\n\nThree[^x]' })
    expect(report.noteCalls.map(({ note }) => note?.number)).toEqual([1, 2, undefined])
  })

  test('are called from the words after the title, headings, tables, lists, quotes and italics', () => {
    expect(
      notes({
        '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# T\n\nTribute[^t]\n\n[^t]: tribute',
        '01-a.md':
          '# A[^a]\n\n## H[^b]\n\n| x[^c] |\n| - |\n| y[^d] |\n\n> q[^e]\n\n1. i[^f]\n   1. j[^g]\n\n- k[^h]\n\n*em[^i]*\n\n[^a]: title\n[^b]: heading\n[^c]: table head\n[^d]: cell\n[^e]: quote\n[^f]: item\n[^g]: nested\n[^h]: bullet\n[^i]: emphasis',
      }),
    ).toEqual([
      '1 tribute',
      '2 title',
      '3 heading',
      '4 table head',
      '5 cell',
      '6 quote',
      '7 item',
      '8 nested',
      '9 bullet',
      '10 emphasis',
    ])
  })

  const data =
    'pseudonyms:\n  - name: Rowan\n    relationship: Victim[^p]\n  - name: Hid\n    relationship: Hidden[^hidden]\n    listed: false\npanel:\n  - heading: Advisors[^h]\n  - organisation: Police[^o]\n    members:\n      - title: Inspector[^t]\n        name: Ann[^n]\n        role: Lead[^l]\nrecommendations:\n  - heading: Group[^g]\n    items:\n      - text: Do[^d]\n        action: Act[^act]\n        lead: Police\nabbreviations:\n  GP: General practitioner[^gp]\n'
  const definitions = ['p', 'h', 'o', 't', 'n', 'l', 'g', 'd', 'act', 'gp', 'hidden', 'b', 'e']
    .map((label) => `[^${label}]: ${label}`)
    .join('\n')

  test('of data blocks are numbered where the block stands', () => {
    const body = `# A\n\nBefore[^b]\n\n::recommendations\n\n::panel\n\n::abbreviations\n\nBehind[^e]\n\n${definitions}`
    expect(notes({ '01-a.md': `---\n${data}---\n\n${body}` })).toEqual(
      ['b', 'g', 'd', 'h', 'o', 't', 'n', 'l', 'gp', 'e', 'p'].map(
        (label, n) => `${n + 1} ${label}`,
      ),
    )
  })

  test('that only the action plan prints are numbered there', () => {
    const files = {
      '01-a.md': `---\n${data}---\n\n# A\n\n${definitions}`,
      '02-b.md': '# B\n\nBetween[^x]\n\n[^x]: x',
      '03-c.md': '# C\n\n::action-plan\n\nEnd[^y]\n\n[^y]: y',
    }
    expect(notes(files).slice(-3)).toEqual(['10 x', '11 act', '12 y'])
  })

  test('of an action plan before the recommendations are numbered row by row, as it is read', () => {
    const files = {
      '01-a.md': '# A\n\nFirst[^x]\n\n::action-plan\n\n[^x]: x',
      '02-b.md': `---\n${data}---\n\n# B\n\nSecond[^b]\n\n${definitions}`,
    }
    expect(notes(files).slice(0, 5)).toEqual(['1 x', '2 g', '3 d', '4 act', '5 b'])
    expect(reportOf(files).noteCalls.map(({ node }) => node.identifier)).toEqual([
      'x',
      'g',
      'd',
      'act',
      'b',
      'p',
      'h',
      'o',
      't',
      'n',
      'l',
      'gp',
    ])
  })

  test('called again keep their number, and every marker knows its note', () => {
    const { notes: found, noteCalls } = reportOf({
      '01-a.md': '# A\n\nOne[^x] two[^y] three[^x]\n\n[^x]: Ex\n[^y]: Why',
    })
    expect(noteCalls.map(({ note }) => note?.number)).toEqual([1, 2, 1])
    expect(found[0]?.calls).toHaveLength(2)
    expect(new Set(noteCalls.map(({ id }) => id)).size).toBe(3)
  })

  test('in notes follow the note that calls them; notes that call each other come to an end', () => {
    expect(
      notes({ '01-a.md': '# A\n\nOne[^x] two[^z]\n\n[^x]: Ex[^y]\n[^y]: Why[^x]\n[^z]: Zed[^z]' }),
    ).toEqual(['1 Ex', '2 Why', '3 Zed'])
  })

  test('that nobody calls have no number and are listed apart', () => {
    const report = reportOf({ '01-a.md': '# A\n\nOne[^x]\n\n[^x]: Ex\n[^y]: Why\n[^x]: Again' })
    expect(report.notes.map(({ definition }) => textOf(definition))).toEqual(['Ex'])
    expect(report.uncalledNotes.map(({ definition }) => textOf(definition))).toEqual(['Why'])
  })

  test('called from a cell beyond those of the head, which is not printed, are not printed either', () => {
    const report = reportOf({
      '01-a.md':
        '# A\n\n| a | b[^h] |\n|---|---|\n| 1[^x] | 2 | 3[^y] |\n| 4 | 5[^z] |[^y]\n\n[^h]: Head\n[^x]: Ex\n[^y]: Why\n[^z]: Zed',
    })
    expect(report.notes.map(({ definition }) => textOf(definition))).toEqual(['Head', 'Ex', 'Zed'])
    expect(report.uncalledNotes.map(({ definition }) => textOf(definition))).toEqual(['Why'])
  })

  test('labels are the same whatever their capitals', () => {
    expect(notes({ '01-a.md': '# A\n\nOne[^Walby]\n\n[^walby]: Ex' })).toEqual(['1 Ex'])
  })

  test('bear the numbers 1 … n in the order of their first markers, in any text', () => {
    const label = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    fc.assert(
      fc.property(fc.array(fc.array(label, { maxLength: 8 }), { maxLength: 4 }), (sections) => {
        const files = sections.map((labels, n) => {
          const text = labels.map((one) => `Words[^${one}]`).join('\n\n')
          const defined = ['e', 'd', 'c', 'b', 'a'].map((one) => `[^${one}]: ${n}${one}`)
          return [`0${n}-s.md`, `# S\n\n${text}\n\n${defined.join('\n')}`] as const
        })
        const order = sections.flatMap((labels, n) =>
          [...new Set(labels)].map((one) => `${n}${one}`),
        )
        expect(notes(Object.fromEntries(files))).toEqual(
          order.map((words, n) => `${n + 1} ${words}`),
        )
      }),
    )
  })
})
