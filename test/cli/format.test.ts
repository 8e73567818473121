import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const files = {
  '01-a.md': '\uFEFF# A #\n* item\n',
  '02-b.md': '# B\n',
  '03-c.md': '# C\r\n\nText\n',
  'notes.md': '* mine\n',
}
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

test('--check and --diff change nothing', async () => {
  const folder = tempReport(files)
  expect(await runDhr('format', '--check', folder)).toMatchObject({ code: 1, out: '01-a.md\n' })
  const diff = await runDhr('format', '--diff', folder)
  expect(diff.code).toBe(0)
  expect(diff.out).toContain('- * item')
  expect(diff.out).toContain('+ - item')
  expect(read(folder, '01-a.md')).toBe(files['01-a.md'])
})

test('files are written, others and what is no section left alone', async () => {
  const folder = tempReport(files)
  const run = await runDhr('format', folder)
  expect(run).toMatchObject({ code: 0, out: '01-a.md\n' })
  expect(run.err).toContain('03-c.md was left unchanged')
  expect(run.err).toContain('1 of 3 files')
  expect(read(folder, '01-a.md')).toBe('\uFEFF# A\n\n- item\n')
  expect(read(folder, '03-c.md')).toBe(files['03-c.md'])
  expect(read(folder, 'notes.md')).toBe('* mine\n')
  expect((await runDhr('format', '--check', folder)).code).toBe(0)
  expect((await runDhr('format', join(folder, 'nothing'))).code).toBe(2)
})
