import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { diskHost } from '../../src/host/disk-host.ts'
import { overlayHost } from '../../src/host/overlay-host.ts'
import { EnvironmentError } from '../../src/model/errors.ts'
import { tempReport } from '../support/temp-report.ts'

const host = diskHost()

describe('the disk', () => {
  test('takes a file whole, in a folder that is made for it, with nothing beside it', async () => {
    const folder = tempReport({ 'out/a.txt': 'old and longer' })
    await host.write(join(folder, 'out/a.txt'), 'new')
    await host.write(join(folder, 'deep/er/b.txt'), 'new')
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('new')
    expect(readFileSync(join(folder, 'deep/er/b.txt'), 'utf8')).toBe('new')
    expect([...readdirSync(join(folder, 'out')), ...readdirSync(join(folder, 'deep/er'))]).toEqual([
      'a.txt',
      'b.txt',
    ])
  })

  test('that cannot take a file is told of with a hint, and nothing is left of the attempt', async () => {
    const folder = tempReport({ 'words.txt': 'words' })
    mkdirSync(join(folder, 'taken'))
    for (const path of ['taken', 'words.txt/below.txt']) {
      const failure = await host.write(join(folder, path), 'new').catch((error) => error)
      expect(failure).toBeInstanceOf(EnvironmentError)
      expect(failure.message).toContain('cannot be written')
      expect(failure.hint).toBeTruthy()
    }
    expect(readdirSync(folder).sort()).toEqual(['taken', 'words.txt'])
  })

  test('that cannot take a file keeps no folder that was made for it', async () => {
    const folder = tempReport({ 'there/a.txt': 'a' })
    const full = new EnvironmentError('The disk is full')
    const check = () => Promise.reject(full)
    for (const path of ['build/a.pdf', 'there/deep/er/a.pdf'])
      await expect(host.write(join(folder, path), 'new', { check })).rejects.toBe(full)
    await expect(host.write(join(folder, 'new', 'x'.repeat(300), 'a'), '')).rejects.toThrow()
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'there',
      join('there', 'a.txt'),
    ])
  })

  test('has the date of the place, not of Greenwich', () => {
    vi.stubEnv('TZ', 'Europe/London')
    vi.useFakeTimers({ now: new Date('2025-06-30T23:30:00Z') })
    try {
      expect(host.today()).toBe('2025-07-01')
    } finally {
      vi.useRealTimers()
      vi.unstubAllEnvs()
    }
  })

  test('tells what is missing from what cannot be read', async () => {
    const folder = tempReport({ 'a.txt': 'a' })
    expect(await host.readText(join(folder, 'none.txt'))).toBeUndefined()
    expect(await host.readBytes(join(folder, 'a.txt/below'))).toBeUndefined()
    expect(await host.list(join(folder, 'none'))).toBeUndefined()
    await expect(host.readText(folder)).rejects.toBeInstanceOf(EnvironmentError)
  })

  test.skipIf(process.platform === 'win32')(
    'does not read what never ends: a pipe, a device',
    async () => {
      const folder = tempReport({ 'a.txt': 'a' })
      execFileSync('mkfifo', [join(folder, 'pipe')])
      symlinkSync('/dev/zero', join(folder, 'device'))
      for (const name of ['pipe', 'device'])
        await expect(host.readText(join(folder, name))).rejects.toThrow('it is not a file')
    },
  )

  test('writes through a link that leads to nothing yet, and leaves the link', async () => {
    const folder = tempReport({ 'a/x.txt': '' })
    symlinkSync('a/new.txt', join(folder, 'link'))
    await host.write(join(folder, 'link'), 'words')
    expect(readFileSync(join(folder, 'a/new.txt'), 'utf8')).toBe('words')
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  })
})

describe('unsaved texts', () => {
  test('stand in for files, old and new, and leave the others', async () => {
    const folder = tempReport({ '01-a.md': 'saved', '02-b.md': 'other' })
    const path = (name: string): string => join(folder, name)
    const over = overlayHost(
      host,
      new Map([
        [path('01-a.md'), 'unsaved'],
        [path('03-c.md'), 'new'],
      ]),
    )
    expect(await over.readText(path('01-a.md'))).toBe('unsaved')
    expect(await over.readText(path('02-b.md'))).toBe('other')
    expect((await over.list(folder))?.map(({ name }) => name).sort()).toEqual([
      '01-a.md',
      '02-b.md',
      '03-c.md',
    ])
    expect(readFileSync(path('01-a.md'), 'utf8')).toBe('saved')
  })
})
