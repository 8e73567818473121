import { expect, test } from 'vitest'
import { keepsCopies, secretively, waits } from '../../src/cli/secretive-editor.ts'

test.each([
  ['vim', ['+1', 'f'], ['-n', '-i', 'NONE', '+1', 'f']],
  ['/usr/bin/gvim', ['f'], ['--nofork', '-n', '-i', 'NONE', 'f']],
  ['code', ['--goto', 'f:1:1'], ['--wait', '--goto', 'f:1:1']],
  ['C:\\Tools\\Code.cmd', ['--wait', 'f'], ['--wait', 'f']],
  ['kate', ['f'], ['--block', 'f']],
  ['nano', ['f'], ['f']],
])('%s %j is told to wait and to keep nothing', (program, args, expected) => {
  expect(secretively({ program, args })).toEqual({ program, args: expected })
})

test('of some editors nobody knows when they end, and some keep copies', () => {
  const of = (program: string) => ({ program, args: [] })
  expect(['nano', 'vim', 'code', 'notepad.exe'].map((name) => waits(of(name)))).not.toContain(false)
  expect(waits(of('some-editor'))).toBe(false)
  expect(keepsCopies(of('/usr/bin/code'))).toBe(true)
  expect(keepsCopies(of('nano'))).toBe(false)
})
