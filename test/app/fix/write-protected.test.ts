import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dhrAsOrdinaryUser } from '../../support/as-ordinary-user.ts'
import { tempReport } from '../../support/temp-report.ts'

test('a write-protected file is refused, and no other is changed either', async (context) => {
  const program = dhrAsOrdinaryUser()
  if (!program) return context.skip()
  const [command, ...before] = program
  const slip = '# A section\n\nThe the panel met.\n'
  const files = {
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': slip,
    '02-b.md': slip,
  }
  const folder = tempReport(files)
  chmodSync(dirname(folder), 0o755)
  chmodSync(folder, 0o777)
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o666)
  chmodSync(join(folder, '02-b.md'), 0o444)
  const { status, stderr } = spawnSync(command, [...before, 'fix', '--yes'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(stderr).toMatch(/^error {2}.*02-b\.md cannot be written: it is write-protected\nhint/m)
  expect(status).toBe(2)
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files))
})
