import { expect, test } from 'vitest'
import { openCase } from '../../../src/app/names/open-case.ts'
import { memoryHost } from '../../support/memory-host.ts'

test('a folder whose sections end in .MD is a report; one of notes is none', async () => {
  const host = memoryHost({ 'r/01-A.MD': '# A\n\nWords.\n', 'notes/a.md': '# A\n' })
  expect((await openCase(host, ['notes', 'r'])).report.paragraphs.length).toBe(1)
  expect((await openCase(host, ['notes'])).report.paragraphs).toEqual([])
})
