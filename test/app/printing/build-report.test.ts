import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuildStep } from '../../../src/app/printing/build-options.ts'
import { buildReport } from '../../../src/app/printing/build-report.ts'
import { diskHost } from '../../../src/host/disk-host.ts'
import { tempReport } from '../../support/temp-report.ts'

const steps: BuildStep[] = [
  'reading',
  'rendering',
  'measuring',
  'placing',
  'printing',
  'checking',
  'finishing',
  'verifying',
]

test.each(steps)('an interruption while %s leaves the PDF of the last time', async (step) => {
  const folder = tempReport({
    '00-title-page.md': '---\nreport:\n  subject: Willow\n---\n\n# A review\n',
    '01-a.md': '# Introduction\n\nOne.\n',
    'build/old.pdf': '%PDF of the last time',
  })
  const output = join(folder, 'build/old.pdf')
  const interrupt = new AbortController()
  const reached: BuildStep[] = []
  const built = buildReport(diskHost(), {
    folder,
    format: 'pdf',
    output,
    signal: interrupt.signal,
    onStep(now) {
      reached.push(now)
      if (now === step) interrupt.abort('SIGINT')
    },
  })
  await expect(built).rejects.toBe('SIGINT')
  expect(reached).toContain(step)
  expect(reached).not.toContain('writing')
  expect(readFileSync(output, 'utf8')).toBe('%PDF of the last time')
})

test('the same folder gives the same page on any day, with the same count of findings', async () => {
  const folder = tempReport({
    '00-title-page.md':
      '---\nreport:\n  subject: Willow\n  died: 2023-03\n  completed: 2025-01\n---\n\n# A review\n',
    '01-a.md': '# Introduction\n\nOne.[^a]\n\n[^a]: Statistics, accessed 2 May 2031.\n',
  })
  const builtOn = async (today: string): Promise<string> => {
    const host = { ...diskHost(), today: () => today }
    const { output } = await buildReport(host, { folder, format: 'html' })
    return readFileSync(output ?? '', 'utf8')
  }
  const page = await builtOn('2025-02-01')
  expect(page).toContain('findings open')
  expect(await builtOn('2031-06-01')).toBe(page)
})
