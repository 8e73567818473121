import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../../support/run-dhr.ts'
import { tempReport } from '../../support/temp-report.ts'

test('what a build cannot read beside the printing is told in words, as lint tells it', async () => {
  const folder = tempReport({ '01-a.md': '# Introduction\n\nOne.\n' })
  mkdirSync(join(folder, 'identities.yaml'))
  const lint = await runDhr('lint', folder)
  expect(lint.err).toContain('identities.yaml cannot be read')
  expect(await runDhr('build', folder, '--format', 'html')).toEqual({ ...lint, code: 2 })
})
