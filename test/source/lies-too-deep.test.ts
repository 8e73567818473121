import { expect, test } from 'vitest'
import { liesTooDeep } from '../../src/source/lies-too-deep.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

test.each([
  ['- '.repeat(300)],
  ['* '.repeat(300)],
  ['> '.repeat(90)],
  ['1. A\n   1. B\n      1. C\n'.repeat(50)],
  ['word '.repeat(4000)],
  [`| ${'> | '.repeat(300)}`],
])('is no matter of a text as people write it', (text) => {
  expect(liesTooDeep(`# A\n\n${text}\n`)).toBe(false)
})

test.each(['>', '> ', '1. ', '1) > ', '- + * '])(
  'thousands of “%s” are told as what they are, and the rest is read',
  async (unit) => {
    const folder = tempReport({
      '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
      '01-a.md': `# A\n\n${unit.repeat(20_000)}deep\n`,
      '02-b.md': '# B\n\nThe the panel met.\n',
    })
    const { code, out, err } = await runDhr('lint', folder)
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/more than 100 deep/)
    expect(out).toContain('writing/doubled-word')
  },
)
