import { afterEach, expect, test, vi } from 'vitest'
import { paint } from '../../src/cli/terminal.ts'

const terminal = { isTTY: true } as NodeJS.WriteStream
const red = '\u001B[31mwords\u001B[39m'
afterEach(() => vi.unstubAllEnvs())

test.each([
  ['', 'xterm', red],
  [undefined, 'xterm', red],
  ['1', 'xterm', 'words'],
  [undefined, 'dumb', 'words'],
])('with NO_COLOR=%s and TERM=%s', (noColour, term, expected) => {
  vi.stubEnv('NO_COLOR', noColour)
  vi.stubEnv('TERM', term)
  expect(paint(terminal, 'red', 'words')).toBe(expected)
  expect(paint({} as NodeJS.WriteStream, 'red', 'words')).toBe('words')
})
