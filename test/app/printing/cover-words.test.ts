import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Verdict } from '../../../src/app/judge/make-judge.ts'
import { coverPlaceholder, coverWords } from '../../../src/app/printing/cover-words.ts'
import { readPdf } from '../../support/print-pages.ts'
import { runDhr } from '../../support/run-dhr.ts'
import { tempReport } from '../../support/temp-report.ts'

test.each([
  ['', 'NOT checked against the register'],
  [
    'people:\n  - pseudonym: Willow\n    names: [Zofia Przykładowa]\n',
    'checked against the register',
  ],
])('the cover of a draft says what lint finds of it', async (register, ending) => {
  const folder = tempReport({
    '00-title-page.md': '---\nreport:\n  subject: Willow\n---\n\n# A review\n',
    '01-a.md': '# Introduction\n\nSee paragraph 23. Call 07700 900123 for Zofia Przykładowa.\n',
    ...(register === '' ? {} : { 'identities.yaml': register }),
  })
  const { out } = await runDhr('lint', folder, '--format', 'json')
  const open = (JSON.parse(out) as { severity: string; ruleId: string }[]).filter(
    ({ severity }) => severity !== 'advice',
  )
  const secret = open.filter(({ ruleId }) => ruleId.startsWith('anonymity/'))
  expect(secret.length).toBeGreaterThan(1)
  expect(open.length).toBeGreaterThan(secret.length)

  const output = join(folder, 'report.pdf')
  await runDhr('build', folder, '--quiet', '--output', output)
  const { pages } = await readPdf(new Uint8Array(readFileSync(output)))
  expect(pages[0]).toMatch(
    new RegExp(
      `${open.length} findings open, ${secret.length} of them on anonymity · ${ending} *$`,
    ),
  )
})

test('the placeholder on the cover has every character that may have to take its place', () => {
  const finding = fc.record({
    severity: fc.constantFrom('error', 'warning', 'advice'),
    ruleId: fc.constantFrom('anonymity/register', 'writing/quotes'),
  })
  const verdict = fc.record({
    findings: fc.array(finding, { maxLength: 2000 }),
    register: fc.constantFrom('checked', 'missing', 'locked'),
  })
  fc.assert(
    fc.property(verdict, (said) => {
      const words = coverWords(said as unknown as Verdict)
      expect([...words].filter((character) => !coverPlaceholder.includes(character))).toEqual([])
    }),
  )
})

test('they are filled in too where a long title moves them off the first page', async () => {
  const folder = tempReport({
    '00-title-page.md': `---\nreport:\n  subject: Willow\n---\n\n# ${'Review '.repeat(600)}\n`,
    '01-a.md': '# Introduction\n\nOne.\n',
  })
  const output = join(folder, 'report.pdf')
  await runDhr('build', folder, '--quiet', '--output', output)
  const { pages } = await readPdf(new Uint8Array(readFileSync(output)))
  expect(pages.slice(1).join(' ')).toMatch(/\d+ findings? open, \d+ of them on anonymity/)
  expect(pages.join(' ')).not.toContain('0123456789')
})
