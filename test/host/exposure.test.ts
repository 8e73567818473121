import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { exposure } from '../../src/host/exposure.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('a folder that somebody sent runs no program of its own when git is asked about the register', async () => {
  const folder = temporaryFolder()
  const [program, trace] = [join(folder, 'program.sh'), join(folder, 'trace')]
  writeFileSync(join(folder, 'identities.yaml'), 'people: []\n', { mode: 0o600 })
  writeFileSync(program, `#!/bin/sh\necho run > '${trace}'\n`, { mode: 0o700 })
  for (const args of [
    ['init', '--quiet'],
    ['add', 'identities.yaml'],
    ['config', 'core.fsmonitor', program],
  ])
    execFileSync('git', args, { cwd: folder })
  expect(await exposure(join(folder, 'identities.yaml'))).toEqual({
    readableByOthers: false,
    inGit: true,
  })
  expect(existsSync(trace)).toBe(false)
})

test('a register is seen to be in git from a hook of that repository, too', async () => {
  const folder = temporaryFolder()
  const report = join(folder, 'report')
  mkdirSync(report)
  writeFileSync(join(report, 'identities.yaml'), 'people: []\n', { mode: 0o600 })
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
  ])
    execFileSync('git', args, { cwd: folder })
  vi.stubEnv('GIT_DIR', '.git')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(await exposure(join(report, 'identities.yaml'))).toEqual({
    readableByOthers: false,
    inGit: true,
  })
})
