import { expect, it } from 'vitest'
import { judgeReport } from '../../../src/app/judge/judge-report.ts'
import type { Verdict } from '../../../src/app/judge/make-judge.ts'
import {
  packEvidence,
  packVerdict,
  unpackEvidence,
  unpackVerdict,
} from '../../../src/app/judge/pack-findings.ts'
import { loadReport } from '../../../src/app/load-report.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { makeFinding } from '../../../src/support/finding.ts'
import { memoryHost } from '../../support/memory-host.ts'

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

it('what a report is judged with arrives in another thread as it was', async () => {
  const host = memoryHost({
    'report/00-title-page.md':
      '---\nreport:\n  subject: Rowan\n  status: draught\n---\n\n# A review\n',
    'report/01-introduction.md': '# Introduction\n\nOne.[^1]\n\n![A map](map.png)\n\n[^1]: Two.\n',
    'report/dhr.yaml': 'allowed-words: [canary]\n',
  })
  const { evidence } = await loadReport(host, 'report')
  const arrived = unpackEvidence(structuredClone(packEvidence(evidence)))
  expect(arrived).toEqual({ ...evidence })
  expect(arrived.found.map(({ message }) => message)).toEqual([expect.stringContaining('draught')])
  const [there, here] = await Promise.all([judgeReport(host, arrived), judgeReport(host, evidence)])
  const told = (findings: Finding[]) => findings.map(({ name, reason }) => `${name} ${reason}`)
  expect(told(there.findings)).toEqual(told(here.findings))
})
