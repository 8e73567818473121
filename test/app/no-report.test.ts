import { expect, test } from 'vitest'
import { noReport } from '../../src/app/no-report.ts'
import { memoryHost } from '../support/memory-host.ts'

const host = memoryHost({
  'work/oak tree/01-introduction.md': '# Introduction',
  'work/reports/ash/01-introduction.md': '# Introduction',
  'work/node_modules/x/1.md': '',
  'work/letters/notes.txt': '',
  'work/file.txt': '',
})

async function said(folder: string): Promise<string[]> {
  const error = await noReport(host, folder)
  return [error.message, error.hint ?? '']
}

test('whoever stands above the folders of reports is told their names', async () => {
  expect(await said('work')).toEqual([
    'No report in work: it holds no sections',
    "There are reports in 'work/oak tree', work/reports/ash: name one of these folders",
  ])
  expect((await said('work/reports'))[1]).toBe('There is one in work/reports/ash: name that folder')
})

test('where there is none, what a section is; of a file and of nothing, what they are', async () => {
  expect((await said('work/letters'))[1]).toContain('begins with a digit and ends in .md')
  expect((await said('work/file.txt'))[0]).toBe('work/file.txt is a file')
  expect((await said('work/oka'))[0]).toBe('There is no folder work/oka')
})
