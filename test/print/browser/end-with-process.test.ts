import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolder } from '../../support/temporary-folder.ts'
import { browsersOf, partsOf, profileOf } from './processes.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What a user's process does: it starts a browser that keeps a profile, says so, and ends somehow. */
const program = `
import { findBrowser } from '${root}src/print/browser/find-browser.ts'
import { launchBrowser } from '${root}src/print/browser/launch-browser.ts'
const found = await findBrowser({ env: (name) => process.env[name] })
const path = process.argv[3] ?? found.path
await launchBrowser({ ...found, path, keepsProfile: true })
const endings = {
  crash: () => { throw new Error('bang') },
  exit: () => process.exit(3),
  listen: () => process.on('SIGINT', () => process.exit(5)),
}
process.stdin.once('data', endings[process.argv[2]] ?? (() => {}))
console.log('launched')
process.stdin.once('data', () => console.log('listening'))
`
let folder: string

/** The code as JavaScript, for processes of its own: no other way to see one end. */
beforeAll(async () => {
  folder = newFolder()
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'program.ts'), program)
  const bundle = await rolldown({
    input: join(folder, 'program.ts'),
    platform: 'node',
    external: ['@sparticuz/chromium'],
  })
  await bundle.write({ file: join(folder, 'program.mjs'), codeSplitting: false })
  await bundle.close()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const endings = [
  ['crash', undefined, 1],
  ['exit', undefined, 3],
  ['Ctrl-C', 'SIGINT', 'SIGINT'],
  ['hang-up', 'SIGHUP', 'SIGHUP'],
  ['kill', 'SIGTERM', 'SIGTERM'],
  ['listen', 'SIGINT', 5],
] as const

describe.runIf(process.platform === 'linux')('the end of the process', () => {
  it.for(endings)(
    '%s ends the browser and removes its profile',
    async ([ending, signal, result]) => {
      const { browser, child, profile } = await started(ending)
      expect(existsSync(profile)).toBe(true)
      child.stdin.write('\n')
      if (signal) {
        await once(child.stdout, 'data')
        child.kill(signal)
      }
      expect((await once(child, 'exit')).find((one) => one !== null)).toBe(result)
      await expect.poll(() => partsOf(browser)).toEqual([])
      expect(existsSync(profile)).toBe(false)
    },
  )

  it('kill -9 ends the browser', async () => {
    const { browser, child, profile } = await started('kill -9')
    child.kill('SIGKILL')
    await expect.poll(() => partsOf(browser)).toEqual([])
    rmSync(profile, { recursive: true, force: true })
  })
})

it.runIf(process.platform === 'linux')(
  'a browser that does not start keeps the process from nothing',
  async () => {
    for (const path of ['/bin/false', '/nowhere']) {
      const child = spawn(process.execPath, [join(folder, 'program.mjs'), 'fail', path], {
        stdio: 'ignore',
        timeout: 20_000,
      })
      expect(await once(child, 'exit')).toEqual([1, null])
    }
  },
)

async function started(ending: string) {
  const child = spawn(process.execPath, [join(folder, 'program.mjs'), ending], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  const [browser = 0] = browsersOf(child.pid ?? 0)
  return { browser, child, profile: profileOf(browser) }
}
