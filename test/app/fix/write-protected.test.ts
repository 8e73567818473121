import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tempReport } from '../../support/temp-report.ts'

const isRoot = process.getuid?.() === 0

test('a write-protected file is refused, and no other is changed either', async (context) => {
  // Root may write whatever is protected.
  const as = isRoot ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'] : []
  const [command = '', ...before] = [...as, process.execPath, resolve('bin/dhr.js')]
  if (spawnSync(command, [...before, '--version'], { timeout: 30_000 }).status !== 0) {
    console.warn('Not tried, a write-protected file: nobody but root can run dhr here')
    context.skip()
  }
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
