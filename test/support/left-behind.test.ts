import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { isLeftBehind, ownMark } from '../../src/support/left-behind.ts'

test('what belongs to a process that has ended is left behind; of others nobody knows', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect(isLeftBehind(`.report.pdf.dhr-${pid}-0123456789ab`)).toBe(true)
  expect(isLeftBehind(`.report.pdf.${ownMark()}`)).toBe(false)
  expect(isLeftBehind(`.report.pdf.dhr-${process.ppid}-0123456789ab`)).toBe(false)
  expect(isLeftBehind('.report.pdf.0123456789ab')).toBe(false)
  expect(ownMark()).not.toBe(ownMark())
})
