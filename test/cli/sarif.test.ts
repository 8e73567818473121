import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { listRules } from '../../src/app/rule-pages.ts'
import { formatSarif } from '../../src/cli/formats/sarif.ts'
import { makeFinding } from '../../src/support/finding.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

/** The standard’s own schema, as `@microsoft/jest-sarif` 1.0.0-beta.0 (MIT) brings it. */
const schemaFile = 'test/fixtures/schemas/sarif-2.1.0-rtm.5.json'

/** Zod holds every `uri-reference` to be absolute; that ours are relative the test says itself. */
const withoutFormat = (_key: string, value: unknown): unknown =>
  value === 'uri-reference' ? undefined : value

const sarif = z.fromJSONSchema(JSON.parse(readFileSync(schemaFile, 'utf8'), withoutFormat), {
  defaultTarget: 'draft-4',
})

async function sarifOf(folder: string) {
  return JSON.parse((await runDhr('lint', '--format', 'sarif', folder)).out)
}

test('SARIF of a faulty report keeps to the schema of its standard', async () => {
  const log = await sarifOf('test/fixtures/reports/draft-with-faults')
  const { results } = log.runs[0]
  expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(
    new Set(['error', 'warning', 'note']),
  )
  expect(sarif.safeParse(log).error?.issues).toBeUndefined()
  const { uri } = results[0].locations[0].physicalLocation.artifactLocation
  expect(new URL(uri, 'file:///somewhere/').pathname).toMatch(/^\/somewhere\/test\/.*\.md$/)
})

test('SARIF of a report without findings keeps to it too', async () => {
  const log = await sarifOf('reports/rowan')
  expect(log.runs[0].results).toEqual([])
  expect(log.runs[0].tool.driver.version).toMatch(/^\d+\.\d+\.\d+/)
  expect(sarif.safeParse(log).error?.issues).toBeUndefined()
})

test('SARIF of a finished file that betrays somebody keeps to it too', async () => {
  const files = ['review.pdf', 'review.docx'].map((name) => `test/fixtures/verify/${name}`)
  const register = readFileSync('test/fixtures/verify/register.yaml', 'utf8')
  const folder = tempReport({ 'identities.yaml': register })
  const { out } = await runDhr('verify', ...files, '--report', folder, '--format', 'sarif')
  const log = JSON.parse(out)
  expect(log.runs[0].results.length).toBeGreaterThan(0)
  expect(sarif.safeParse(log).error?.issues).toBeUndefined()
})

test('so does every way in which a finding may be made', () => {
  const position = { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } }
  const severities = ['error', 'warning', 'advice'] as const
  const options = [
    { file: '1-a.md' },
    { file: '1-a.md', position },
    { file: '1-a.md', position: { start: position.start, end: position.start } },
    { file: 'Übersicht #1 50%?.md', position, note: 'More on it.' },
    { file: '1-a.md', position, expected: ['this', 'that'], url: 'https://example.com/a b' },
    { file: '', note: '' },
  ]
  const findings = options.flatMap((one) =>
    severities.flatMap((severity) =>
      ['format/front-matter', 'no-such/rule'].map((ruleId) =>
        makeFinding({ ...one, severity, ruleId, message: 'Unexpected “x”,\nexpected “y”' }),
      ),
    ),
  )
  const placed = findings.map((finding) => ({
    finding,
    path: `my reports/${finding.file}`,
    excerpt: { line: '', from: 0, to: 0 },
  }))
  const log = JSON.parse(formatSarif(placed, listRules(), '0.1.0'))
  expect(log.runs[0].results).toHaveLength(findings.length)
  expect(sarif.safeParse(log).error?.issues).toBeUndefined()
  for (const { ruleId, ruleIndex } of log.runs[0].results)
    expect(log.runs[0].tool.driver.rules[ruleIndex]?.id ?? 'no-such/rule').toBe(ruleId)
})

test('that schema refuses a level or a line which SARIF does not know', async () => {
  const log = await sarifOf('test/fixtures/reports/draft-with-faults')
  const [first] = log.runs[0].results
  for (const wrong of [
    { ...first, level: 'advice' },
    { ...first, locations: [{ line: 0 }] },
  ]) {
    const broken = { ...log, runs: [{ ...log.runs[0], results: [wrong] }] }
    expect(sarif.safeParse(broken).success).toBe(false)
  }
})
