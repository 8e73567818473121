import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { diskHost } from '../../src/host/disk-host.ts'
import { findMemoryStorage, makeSecretFolder } from '../../src/host/secret-folder.ts'
import { markOf, ownMark } from '../../src/support/left-behind.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

test('a folder for its owner alone, which is wiped with all that an editor left in it', () => {
  const parent = tempReport({})
  const { path, wipe } = makeSecretFolder(parent)
  expect(statSync(path).mode & 0o777).toBe(0o700)
  writeFileSync(join(path, 'identities.yaml'), 'Emrys')
  mkdirSync(join(path, 'backup'))
  writeFileSync(join(path, 'backup/.identities.yaml.swp'), 'Emrys')
  wipe()
  expect(readdirSync(parent)).toEqual([])
})

test('what a killed process has left is wiped by the next, what a living one holds is not', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const mine = `dhr-secret-${ownMark()}`
  const parent = tempReport({
    [`dhr-secret-${markOf(dead)}/identities.yaml`]: 'Emrys',
    [`${mine}/identities.yaml`]: 'Emrys',
    'other/identities.yaml': 'Emrys',
  })
  makeSecretFolder(parent).wipe()
  expect(readdirSync(parent).sort()).toEqual([mine, 'other'])
})

test('any command wipes what a killed one has left, and leaves what another computer holds', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const elsewhere = `dhr-secret-dhr-${dead}-${'0'.repeat(12)}`
  const parent = tempReport({
    [`dhr-secret-${markOf(dead)}/identities.yaml`]: 'Emrys',
    [`${elsewhere}/identities.yaml`]: 'Emrys',
  })
  vi.stubEnv('XDG_RUNTIME_DIR', parent)
  await runDhr('rules')
  expect(readdirSync(parent)).toEqual([elsewhere])
  vi.unstubAllEnvs()
})

test('what looks like a leftover and is a link leads to nothing that is wiped', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const parent = tempReport({ 'somebody/thesis.txt': 'Words' })
  symlinkSync(join(parent, 'somebody'), join(parent, `dhr-secret-${markOf(dead)}`))
  symlinkSync(join(parent, 'nowhere'), join(parent, `dhr-secret-${markOf(dead)}`))
  makeSecretFolder(parent).wipe()
  expect(readFileSync(join(parent, 'somebody/thesis.txt'), 'utf8')).toBe('Words')
})

test('storage in memory is what the system says is in memory', async () => {
  vi.stubEnv('XDG_RUNTIME_DIR', tempReport({}))
  const found = await findMemoryStorage(diskHost())
  const isThere = process.platform === 'linux' && existsSync('/dev/shm')
  expect(found).toBe(isThere ? '/dev/shm' : undefined)
  vi.unstubAllEnvs()
})
