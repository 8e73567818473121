import { randomInt } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * A new empty folder, for its caller to remove. Its random part is noughts and dashes alone: letters drawn by lot,
 * as `mkdtemp` draws them, spell a name or a postcode now and then, and digits a year or a number, and a test that
 * looks for one in what was printed would find it in the path. No longer than a browser's socket there may be.
 */
export function newFolder(): string {
  const folder = join(realpathSync(tmpdir()), `dhr-test-${randomName()}`)
  mkdirSync(folder, { mode: 0o700 })
  return folder
}

const randomName = (): string =>
  randomInt(2 ** 32)
    .toString(2)
    .replaceAll('1', '-')

/** A new empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = newFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
