import { cpSync, existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runDhr } from '../support/run-dhr.ts'
import { stack } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

interface Hard {
  folder: string
  pdf: boolean
  errors?: string[]
}

interface Finding {
  file: string
  line: number
  column: number
  ruleId: string
  severity: string
}

const inputs = parse(readFileSync('test/cli/torture.yaml', 'utf8')) as Hard[]

test.each(inputs.map((one) => [one.folder, one] as const))(
  '%s',
  async (_, { folder, pdf, errors = [] }) => {
    const report = tempReport({})
    cpSync(join('test/fixtures/torture', folder), report, { recursive: true })
    const output = join(report, 'out.pdf')
    const { code, out, err } = await runDhr('build', report, '--json', '--output', output)
    expect(err).not.toMatch(stack)
    const said = JSON.parse(out) as { output: string | null; findings: Finding[] }
    const told = said.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, ruleId }) => `${basename(file)}:${line}:${column} ${ruleId}`)
    expect(told).toEqual(expect.arrayContaining(errors))
    expect(code).toBe(told.length > 0 ? 1 : 0)
    expect(said.output).toBe(pdf ? output : null)
    expect(existsSync(output)).toBe(pdf)
  },
)
