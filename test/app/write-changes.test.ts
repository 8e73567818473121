import { expect, test } from 'vitest'
import { writeChanges } from '../../src/app/write-changes.ts'
import { memoryHost } from '../support/memory-host.ts'

const changed = ['a.md', 'b.md', 'c.md'].map((path) => ({
  path,
  shown: path,
  before: `${path} before`,
  after: `${path} after`,
}))
const files = Object.fromEntries(changed.map(({ path, before }) => [path, `\uFEFF${before}`]))

test('where one of several files cannot be written, the others are as they were', async () => {
  const host = memoryHost(files)
  const full = new Error('The disk is full')
  const failing = {
    ...host,
    write: (path: string, content: string | Uint8Array) =>
      path === 'c.md' ? Promise.reject(full) : host.write(path, content),
  }
  await expect(writeChanges(failing, changed)).rejects.toBe(full)
  for (const { path, before } of changed) expect(await host.readText(path)).toContain(before)
})

test('where somebody changed one of them meanwhile, none is written', async () => {
  const host = memoryHost({ ...files, 'b.md': 'their own words' })
  await expect(writeChanges(host, changed)).rejects.toThrow('b.md was changed meanwhile')
  expect(await host.readText('a.md')).toContain('a.md before')
  expect(await host.readText('b.md')).toBe('their own words')
})

test('where one that was written cannot be put back either, what failed first is told', async () => {
  const host = memoryHost(files)
  const full = new Error('The disk is full')
  let writes = 0
  const failing = {
    ...host,
    write: (path: string, content: string | Uint8Array) => {
      writes += 1
      if (path === 'c.md') return Promise.reject(full)
      const isPutBack = path === 'a.md' && writes > 2
      return isPutBack ? Promise.reject(new Error('It is held')) : host.write(path, content)
    },
  }
  await expect(writeChanges(failing, changed)).rejects.toBe(full)
  expect(await host.readText('b.md')).toContain('b.md before')
})
