import { expect, it } from 'vitest'
import type { Verdict } from '../../src/app/judge-folder.ts'
import { packVerdict, unpackVerdict } from '../../src/app/pack-verdict.ts'
import { makeFinding } from '../../src/support/finding.ts'

it('a verdict arrives from another thread as it was', () => {
  const position = {
    start: { line: 2, column: 3, offset: 9 },
    end: { line: 2, column: 7, offset: 13 },
  }
  const whole = makeFinding({
    file: '01-introduction.md',
    position,
    ruleId: 'reference/unknown-label',
    severity: 'error',
    message: 'Unexpected label, expected one that exists',
    note: 'Labels are given in braces.',
    expected: ['first', 'second'],
    url: 'https://example.com/rule',
  })
  const bare = makeFinding({
    file: 'dhr.yaml',
    ruleId: 'format/settings',
    severity: 'advice',
    message: 'M',
  })
  const verdict: Verdict = {
    findings: [bare, whole],
    shown: [
      {
        finding: whole,
        path: 'reports/01-introduction.md',
        excerpt: { line: 'abc', from: 1, to: 2 },
      },
    ],
    register: 'checked',
    shownFolder: 'reports',
    shownOutput: '/reports/build/r.pdf',
  }
  const arrived = unpackVerdict(structuredClone(packVerdict(verdict)))
  expect(arrived).toEqual(verdict)
  expect(arrived.findings.map((finding) => ({ ...finding }))).toEqual(
    verdict.findings.map((finding) => ({ ...finding })),
  )
  expect(arrived.shown[0]?.finding).toBe(arrived.findings[1])
})
