import { describe, expect, test } from 'vitest'
import { lintReport } from '../../src/lint/lint-report.ts'
import type { Rule } from '../../src/model/rule.ts'
import { noSettings, type Settings } from '../../src/model/settings.ts'
import { findingsOf, placesOf } from '../support/findings-of.ts'
import { noPrivacy } from '../support/no-privacy.ts'
import { reportOf } from '../support/report-of.ts'

const title = (status: string) =>
  `---\nreport:\n  subject: Rowan\n  status: ${status}\n---\n\n# A review\n`

function rule(meta: Partial<Rule['meta']> = {}): Rule {
  return {
    meta: { id: 'test/everything', severity: 'warning', summary: 'Every paragraph', ...meta },
    check(report, say) {
      for (const { file, position } of report.paragraphs) say({ file, position, message: 'Found' })
    },
  }
}

function lint(status: string, rules: Rule[], settings: Settings['rules'] = []) {
  const report = reportOf({
    '00-t.md': title(status),
    '10-b.md': 'One.\n\nTwo.',
    '2-a.md': 'Three.',
  })
  const input = {
    settings: { ...noSettings, rules: settings },
    outline: [],
    words: { isWord: () => true, britishSpelling: () => undefined },
    privacy: noPrivacy,
    pictureFault: () => undefined,
    hasGlyph: () => true,
    pictureSecrets: () => [],
    pictureLosses: () => [],
  }
  return lintReport(report, input, rules)
}

const place = {
  file: 'dhr.yaml',
  position: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
}

test('findings stand in the order of the files, then of the lines', () => {
  expect(placesOf(lint('draft', [rule()]))).toEqual([
    '2-a.md 1:1 test/everything',
    '10-b.md 1:1 test/everything',
    '10-b.md 3:1 test/everything',
  ])
})

test('a finding bears what vfile, editors and the gate want to know', () => {
  const [finding] = lint('draft', [rule({ severity: 'error' })])
  expect(finding).toMatchObject({
    severity: 'error',
    fatal: true,
    ruleId: 'test/everything',
    source: 'test',
    url: 'src/lint/rules/test/everything.md',
    reason: 'Found',
  })
})

describe('severity', () => {
  const graveFor = (status: string, settings: Settings['rules'] = []) =>
    lint(status, [rule({ errorFrom: 'home-office' })], settings)[0]?.severity

  test('is the rule’s own, and an error from the status that it names on', () => {
    expect(['draft', 'panel', 'board', 'home-office', 'published'].map((s) => graveFor(s))).toEqual(
      ['warning', 'warning', 'warning', 'error', 'error'],
    )
  })

  test('is what the author’s settings say, whatever the status', () => {
    const advice = [{ ...place, id: 'test/everything', severity: 'advice' as const }]
    expect(graveFor('published', advice)).toBe('advice')
    expect(
      graveFor('published', [{ ...place, id: 'test/everything', severity: 'off' }]),
    ).toBeUndefined()
  })
})

test('an error on anonymity stays one from the board on, whatever the settings say', () => {
  const secret = rule({ id: 'anonymity/everything', severity: 'error' })
  const hint = rule({ id: 'anonymity/everything', severity: 'warning' })
  const gravest = (status: string, one: Rule, severity: 'off' | 'advice' | 'error') => {
    const found = lint(status, [one], [{ ...place, id: 'anonymity/everything', severity }])
    return [...new Set(found.map((finding) => `${finding.ruleId} ${finding.severity}`))]
  }
  for (const status of ['board', 'home-office', 'published'])
    for (const severity of ['off', 'advice'] as const)
      expect(gravest(status, secret, severity).sort()).toEqual([
        'anonymity/everything error',
        'format/settings warning',
      ])
  expect(gravest('board', secret, 'error')).toEqual(['anonymity/everything error'])
  expect(gravest('panel', secret, 'off')).toEqual([])
  expect(gravest('board', hint, 'off')).toEqual([])
})

describe('places are exact', () => {
  const places = async (file: string) =>
    placesOf(await findingsOf({ '01-a.md': file }), 'reference/unknown-label')

  test.each([
    ['a footnote', 'Text.[^a]\n\n[^a]: See [](#x).', '3:11'],
    ['a table cell', '| a | b |\n| - | - |\n| c | d [](#x) |', '3:9'],
    ['a nested list item', '- one\n  1. two [](#x)', '2:10'],
    ['a plain YAML value', '---\npanel:\n  - organisation: Police [](#x)\n---\n# P', '3:26'],
    [
      'a quoted YAML value',
      '---\npanel:\n  - organisation: "Police \\u2014 [](#x)"\n---\n# P',
      '3:34',
    ],
    [
      'YAML block text',
      '---\nrecommendations:\n  - items:\n    - text: |\n        One.\n\n        See [](#x).\n---\n# R',
      '7:13',
    ],
    [
      'folded YAML text',
      '---\nrecommendations:\n  - items:\n    - text: >-\n        One and\n        see [](#x).\n---\n# R',
      '6:13',
    ],
    ['a line ended by CR LF', 'One.\r\n\r\nSee [](#x).', '3:5'],
    ['a text behind a byte order mark', '\uFEFFSee [](#x).', '1:5'],
  ])('%s', async (_, file, expected) => {
    expect(await places(file)).toEqual([`01-a.md ${expected} reference/unknown-label`])
  })
})

test('a report without a title page is judged, not refused', async () => {
  expect(placesOf(await findingsOf({ '01-a.md': '# Introduction' }), 'format/title-page')).toEqual([
    '01-a.md 1:1 format/title-page',
  ])
})
