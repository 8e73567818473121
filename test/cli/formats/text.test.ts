import { describe, expect, test } from 'vitest'
import { formatText, placesOfErrors } from '../../../src/cli/formats/text.ts'
import { makeFinding } from '../../../src/support/finding.ts'

const line = `${'The panel met in the hall. '.repeat(9)}It was was late.`
const from = line.indexOf('was was') + 1
const at = (column: number) => ({ line: 3, column })
const finding = makeFinding({
  file: '01-a.md',
  position: { start: at(from), end: at(from + 7) },
  ruleId: 'writing/doubled-word',
  severity: 'warning',
  message: 'Unexpected second “was”',
})

describe('the line under a finding', () => {
  test.each([undefined, 0, 1, 12, 13, 40, 80, 400])(
    'shows the place with carets below it: %s columns',
    (columns) => {
      const placed = { finding, path: '01-a.md', excerpt: { line, from, to: from + 7 } }
      const [shown = '', carets = ''] = formatText([placed], (_, words) => words, columns)
        .split('\n')
        .filter((one) => one.includes('│'))
      const start = carets.indexOf('^')
      expect(shown.slice(start, carets.length)).toBe('was was')
      expect(shown.length).toBeLessThanOrEqual(Math.max(columns || 100, 36))
    },
  )
})

test('a long finding goes on below its beginning on a terminal, and is a line elsewhere', () => {
  const reason = `Unexpected ${'word after word '.repeat(9)}here, expected less`
  const long = makeFinding({
    file: 'a.md',
    position: {
      start: at(1),
      end: at(2),
    },
    ruleId: 'writing/doubled-word',
    severity: 'error',
    message: reason,
  })
  const placed = { finding: long, path: 'a.md', excerpt: { line: '', from: 1, to: 2 } }
  const words = (_: string, text: string) => text
  const [, first = '', ...rest] = formatText([placed], words, 60).trimEnd().split('\n')
  expect(first).toMatch(/^ {2}3:1 {5}error {4}Unexpected word after/)
  for (const below of rest) expect(below).toMatch(/^ {19}\S/)
  for (const one of [first, ...rest]) expect(one.length).toBeLessThanOrEqual(60)
  expect(rest.at(-1)).toContain('writing/doubled-word')
  expect(formatText([placed], words).split('\n')).toHaveLength(3)
})

test('in a window of large letters a finding stands below its place, and no word is broken', () => {
  const reason = `Unexpected ${'words '.repeat(9)}here, expected less`
  const told = makeFinding({
    file: 'a.md',
    position: { start: at(1), end: at(2) },
    ruleId: 'writing/doubled-word',
    severity: 'error',
    message: reason,
  })
  const placed = { finding: told, path: 'a.md', excerpt: { line: '', from: 1, to: 2 } }
  const [, first, ...rest] = formatText([placed], (_, words) => words, 40)
    .trimEnd()
    .split('\n')
  expect(first?.trimEnd()).toBe('  3:1     error')
  for (const below of rest) expect(below).toMatch(/^ {4}\S.{0,35}$/)
  expect(
    rest
      .map((below) => below.trim())
      .join(' ')
      .split(/ +/)
      .join(' '),
  ).toBe(`${reason} writing/doubled-word`)
})

test('what is to be done about a finding is said once', () => {
  const noted = { ...finding, note: 'Take one of them out.' } as typeof finding
  const placed = { finding: noted, path: '01-a.md', excerpt: { line, from, to: from + 7 } }
  const told = formatText([placed, placed, placed], (_, words) => words)
  expect(told.match(/Unexpected second/g)).toHaveLength(3)
  expect(told.match(/Take one of them out/g)).toHaveLength(1)
})

test('the end of a long list says where the errors are, that of a short one does not', () => {
  const placed = { finding, path: '01-a.md', excerpt: { line, from, to: from + 7 } }
  const error = (line: number) => ({
    ...placed,
    finding: { ...finding, severity: 'error', line } as typeof finding,
  })
  const warnings = Array.from({ length: 20 }, () => placed)
  expect(placesOfErrors([error(4), placed])).toBe('')
  expect(placesOfErrors(warnings)).toBe('')
  expect(placesOfErrors([error(4), ...warnings])).toBe('The error: 01-a.md:4')
  const many = Array.from({ length: 11 }, (_, at) => error(at + 1))
  expect(placesOfErrors([...many, ...warnings])).toMatch(
    /^The errors: 01-a\.md:1, .*:8 and 3 more$/,
  )
})
