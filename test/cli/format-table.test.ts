import { expect, test } from 'vitest'
import { formatTable } from '../../src/cli/format-table.ts'

const words = 'Wexcombe Community Safety Partnership commissioned this review in May.'
const rows = [
  ['1', 'commissioned-by-the-partnership', 'reports/rowan/01-introduction.md:3', words],
  ['footnote 12', '', 'reports/rowan/01-introduction.md:9', words],
]

test.each([60, 80, 100])('no line is wider than a terminal of %i columns', (columns) => {
  const lines = formatTable(rows, { columns }).trimEnd().split('\n')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(1)
  expect(lines.join('\n')).toContain('    Wexcombe Community Safety Partnership commissioned')
})

test('a wide terminal, a file and a pipe get a row in a line', () => {
  for (const columns of [160, undefined]) {
    const lines = formatTable(rows, { columns }).trimEnd().split('\n')
    expect(lines.map((line) => line.indexOf('reports'))).toEqual([46, 46])
  }
})
