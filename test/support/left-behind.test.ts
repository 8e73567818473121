import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { isLeftBehind, markOf, ownMark } from '../../src/support/left-behind.ts'

test('what belongs to a process that has ended is left behind; of others nobody knows', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect(isLeftBehind(`.report.pdf.${markOf(pid)}`)).toBe(true)
  expect(isLeftBehind(`.report.pdf.${ownMark()}`)).toBe(false)
  expect(isLeftBehind(`.report.pdf.${markOf(process.ppid)}`)).toBe(false)
  expect(isLeftBehind('.report.pdf.0123456789ab')).toBe(false)
  expect(ownMark()).not.toBe(ownMark())
})

test('nor of what another computer has in a folder that both share', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const there = markOf(pid).replace(/-([0-9a-f])(?=[0-9a-f]{11}$)/, (_, figure) =>
    figure === '0' ? '-1' : '-0',
  )
  expect(isLeftBehind(`.report.pdf.${there}`)).toBe(false)
})
