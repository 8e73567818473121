import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { whoMayRead } from '../../src/cli/who-may-read.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test.skipIf(process.platform === 'win32')(
  'nobody is told that only they can read what the disk lets others read',
  async () => {
    const file = join(temporaryFolder(), 'identities.yaml')
    writeFileSync(file, '')
    chmodSync(file, 0o600)
    expect(await whoMayRead(diskHost(), file)).toBe('only you can read it')
    // As every file is on a memory stick, whatever mode it is given.
    chmodSync(file, 0o777)
    expect(await whoMayRead(diskHost(), file)).toMatch(/^whoever can open this disk.*register lock/)
  },
)
