import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { EnvironmentError } from '../../../src/model/errors.ts'
import { packedChromium, unpackChromium } from '../../../src/print/browser/unpack-chromium.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const packed = packedChromium() ?? ''
const hour = 60 * 60 * 1000

/** The package as it is, but for the program itself: that is 12 bytes long, so that a test is quick. */
function smallPackage(version = '1.0.0'): string {
  const bin = join(temporaryFolder(), 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, '..', 'package.json'), JSON.stringify({ version }))
  writeFileSync(join(bin, 'chromium.br'), brotliCompressSync(Buffer.from('the program\n')))
  for (const name of ['al2023.tar.br', 'fonts.tar.br'])
    copyFileSync(join(packed, name), join(bin, name))
  return bin
}

function makeOld(path: string, hours: number): void {
  const then = new Date(Date.now() - hours * hour)
  utimesSync(path, then, then)
}

it('unpacks the whole Chromium for two first runs at once', async () => {
  const cache = join(temporaryFolder(), 'new', 'cache')
  const both = await Promise.all([unpackChromium(packed, cache), unpackChromium(packed, cache)])
  expect(both[0]).toEqual(both[1])
  const { path, libraries, fontConfig } = both[0]
  expect(readdirSync(cache)).toEqual([basename(dirname(path))])
  expect(statSync(path).size).toBe(196676728)
  expect(readdirSync(libraries)).toContain('libnss3.so')
  expect(readFileSync(fontConfig, 'utf8')).toContain('<dir prefix="relative">fonts</dir>')
  expect(existsSync(join(dirname(path), 'fonts', 'Open_Sans', 'OpenSans-Regular.ttf'))).toBe(true)
})

it.skipIf(process.platform === 'win32')('lets nobody else in', async () => {
  const cache = join(temporaryFolder(), 'cache')
  const { path } = await unpackChromium(smallPackage(), cache)
  for (const part of [cache, dirname(path), path]) expect(statSync(part).mode & 0o777).toBe(0o700)
})

it('unpacks once', async () => {
  const [small, cache] = [smallPackage(), temporaryFolder()]
  const { path } = await unpackChromium(small, cache)
  const { ino } = statSync(path)
  await unpackChromium(small, cache)
  expect(statSync(path).ino).toBe(ino)
})

it('minds no draft of a run that was killed, and removes it when it is old', async () => {
  const cache = temporaryFolder()
  const [fresh, stale] = ['aaaaaa', 'bbbbbb'].map((end) =>
    join(cache, `chromium-1.0.0.draft-${end}`),
  )
  for (const draft of [fresh, stale]) {
    mkdirSync(draft ?? '')
    writeFileSync(join(draft ?? '', 'chromium'), 'the pro')
  }
  makeOld(stale ?? '', 2)
  await unpackChromium(smallPackage(), cache)
  expect(readdirSync(cache)).toEqual(['chromium-1.0.0', basename(fresh ?? '')])
})

it('removes the Chromium of another version after a month', async () => {
  const cache = temporaryFolder()
  for (const [name, days] of [
    ['chromium-0.8.0', 31],
    ['chromium-0.9.0', 29],
    ['notes', 99],
  ] as const) {
    mkdirSync(join(cache, name))
    makeOld(join(cache, name), days * 24)
  }
  await unpackChromium(smallPackage(), cache)
  expect(readdirSync(cache)).toEqual(['chromium-0.9.0', 'chromium-1.0.0', 'notes'])
})

it.each([
  ['cut short', (path: string) => truncateSync(path, 3)],
  ['gone', (path: string) => rmSync(path)],
])('unpacks anew where a file is %s', async (_, damage) => {
  const [small, cache] = [smallPackage(), temporaryFolder()]
  const { path, libraries } = await unpackChromium(small, cache)
  damage(join(libraries, 'libnss3.so'))
  await unpackChromium(small, cache)
  expect(statSync(join(libraries, 'libnss3.so')).size).toBe(1287000)
  expect(readFileSync(path, 'utf8')).toBe('the program\n')
  expect(readdirSync(cache)).toEqual(['chromium-1.0.0'])
})

it('says where it cannot write, and that another folder may be chosen', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const unpacking = unpackChromium(smallPackage(), join(file, 'cache'))
  await expect(unpacking).rejects.toThrow(EnvironmentError)
  await expect(unpacking).rejects.toMatchObject({
    message: expect.stringContaining(file),
    hint: expect.stringContaining('DHR_CACHE'),
  })
})

it('leaves nothing of a damaged package', async () => {
  const [small, cache] = [smallPackage(), temporaryFolder()]
  truncateSync(join(small, 'al2023.tar.br'), 1000)
  await expect(unpackChromium(small, cache)).rejects.toMatchObject({
    name: 'EnvironmentError',
    hint: 'Install dhr again',
  })
  expect(readdirSync(cache)).toEqual([])
})
