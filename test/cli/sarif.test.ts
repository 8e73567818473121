import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { runDhr } from '../support/run-dhr.ts'

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
  expect(sarif.safeParse(log).error?.issues).toBeUndefined()
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
