import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { stack, startDhr } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

interface Case {
  title: string
  /** Reports of test/fixtures/reports that the folder holds. */
  reports?: string[]
  /** Where the command runs, below that folder. */
  in?: string
  run: string[]
  exit: number
  out?: string
  err?: string
  'out-has'?: string[]
  'err-has'?: string[]
  'err-lacks'?: string[]
  /** Part of the JSON on standard output. */
  json?: Record<string, unknown> & { findings?: Array<Record<string, unknown>> }
  files?: string[]
  'no-files'?: string[]
}

const cases = parse(readFileSync('test/cli/cases.yaml', 'utf8')) as Case[]

describe('dhr', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const folder = tempReport({})
    for (const report of one.reports ?? [])
      cpSync(join('test/fixtures/reports', report), join(folder, report), { recursive: true })
    const { code, out, err } = await startDhr(one.run, { cwd: join(folder, one.in ?? '.') }).ended

    expect(err).not.toMatch(stack)
    expect(code, err).toBe(one.exit)
    if (one.out !== undefined) expect(out).toBe(one.out)
    if (one.err !== undefined) expect(err).toBe(one.err)
    for (const part of one['out-has'] ?? []) expect(out).toContain(part)
    for (const part of one['err-has'] ?? []) expect(err).toContain(part)
    for (const part of one['err-lacks'] ?? []) expect(err).not.toContain(part)
    if (one.json) {
      const { findings = [], ...rest } = one.json
      const said = JSON.parse(out)
      expect(said).toMatchObject(rest)
      for (const finding of findings) {
        expect(said.findings).toContainEqual(expect.objectContaining(finding))
      }
    }
    for (const file of one.files ?? []) expect(existsSync(join(folder, file)), file).toBe(true)
    for (const file of one['no-files'] ?? [])
      expect(existsSync(join(folder, file)), file).toBe(false)
  })
})
