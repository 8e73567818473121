import { afterEach, expect, test, vi } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const report = { '01-introduction.md': '# Introduction;\n\nSome words.\n' }

test('started with npx, help, hints and closing lines name commands that work with npx', async () => {
  vi.stubEnv('npm_command', 'exec')
  const said = [
    (await runDhr('lint', tempReport(report))).out,
    (await runDhr('lint', '--help')).out,
    (await runDhr('rules', 'no/such')).err,
    (await runDhr('lnit')).err,
  ]
  for (const one of said) {
    expect(one).toMatch(/npx dhr [a-z-]/)
    expect(one).not.toMatch(/(?<!npx )\bdhr [a-z]+ [a-z-]/)
  }
})

test('started as dhr, they say dhr', async () => {
  const { out } = await runDhr('lint', tempReport(report))
  expect(out).toMatch(/\nMore on a finding: dhr rules [a-z]+\//)
})
