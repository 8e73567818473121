import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removeProfile, removeProfileAtOnce } from '../../../src/print/browser/remove-profile.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Goes on to fill a profile for a moment, as the threads of a killed browser do. */
const writer = `
const { mkdirSync, writeFileSync } = require('node:fs')
const [, profile] = process.argv
mkdirSync(profile)
for (let n = 0; n < 1500; n++) {
  if (n === 500) console.log('writes')
  try { writeFileSync(profile + '/' + n, 'x') } catch {}
}
`

describe.each([
  ['removeProfile', removeProfile],
  ['removeProfileAtOnce', removeProfileAtOnce],
])('%s', (_, remove) => {
  it('removes a profile that is still written to', async () => {
    const profile = join(temporaryFolder(), 'profile')
    const child = spawn(process.execPath, ['-e', writer, profile], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    await remove(profile)
    await ended
    expect(existsSync(profile)).toBe(false)
  })

  it('removes the folder beside it that a browser keeps its socket in, and none elsewhere', async () => {
    const [temporary, elsewhere] = [temporaryFolder(), temporaryFolder()]
    for (const parent of [temporary, elsewhere]) {
      const profile = join(temporary, 'profile')
      const socket = join(parent, 'org.chromium')
      for (const folder of [profile, socket]) mkdirSync(folder)
      writeFileSync(join(socket, 'SingletonSocket'), '')
      symlinkSync(join(socket, 'SingletonSocket'), join(profile, 'SingletonSocket'))
      await remove(profile)
    }
    expect(readdirSync(temporary)).toEqual([])
    expect(readdirSync(join(elsewhere, 'org.chromium'))).toEqual(['SingletonSocket'])
  })

  it('gives up on what it may not remove, without a word', async () => {
    await remove('/proc/self')
    expect(existsSync('/proc/self')).toBe(true)
  })
})
