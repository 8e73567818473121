import { afterEach, expect, test, vi } from 'vitest'
import { paint } from '../../src/cli/terminal.ts'

const pipe = {} as NodeJS.WriteStream
const terminal = { isTTY: true } as NodeJS.WriteStream
const red = '\u001B[31mwords\u001B[39m'
afterEach(() => vi.unstubAllEnvs())

test.each([
  ['', 'xterm', red],
  [undefined, 'xterm', red],
  ['1', 'xterm', 'words'],
  [undefined, 'dumb', 'words'],
])('with NO_COLOR=%s and TERM=%s', (noColour, term, expected) => {
  vi.stubEnv('FORCE_COLOR', undefined)
  vi.stubEnv('NO_COLOR', noColour)
  vi.stubEnv('TERM', term)
  expect(paint(terminal, 'red', 'words')).toBe(expected)
  expect(paint(pipe, 'red', 'words')).toBe('words')
})

test.each([
  ['1', red],
  ['', red],
  ['0', 'words'],
  ['false', 'words'],
])('with FORCE_COLOR=%s, whatever it is written to', (force, expected) => {
  vi.stubEnv('FORCE_COLOR', force)
  vi.stubEnv('NO_COLOR', '1')
  expect(paint(terminal, 'red', 'words')).toBe(expected)
  expect(paint(pipe, 'red', 'words')).toBe(expected)
})
