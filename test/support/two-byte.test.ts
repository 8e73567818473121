import { serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { loadReport } from '../../src/app/load-report.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { scannedTexts } from '../../src/support/texts/scanned-texts.ts'
import { textRuns } from '../../src/support/texts/text-runs.ts'
import { twoByte } from '../../src/support/two-byte.ts'

/** How the engine keeps a text is seen in what it writes of it: a `"` stands before one byte for each character. */
const isTwoByte = (text: string): boolean => serialize(text)[2] !== '"'.charCodeAt(0)

/** Of one or two letters the engine has each text ready, with one byte; since Node 22 it copies up to twelve so. */
const shortest = Number.parseInt(process.versions.node, 10) < 22 ? 3 : 13

test('a text stays the same', () => {
  for (const text of ['', 'a', 'Specialist advisers', '‘quoted’', '😀'])
    expect(twoByte(text)).toBe(text)
})

test('the rules read no text of the example in which patterns would be compiled anew', async () => {
  const { report } = await loadReport(diskHost(), 'reports/rowan')
  const texts = [...textRuns(report), ...scannedTexts(report)].map(({ text }) => text)
  const ofOneByte = texts.filter((text) => text.length >= shortest && !isTwoByte(text))
  expect(ofOneByte).toEqual([])
  expect(isTwoByte('Specialist advisers')).toBe(false)
})
