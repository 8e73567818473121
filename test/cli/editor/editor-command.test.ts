import { expect, test } from 'vitest'
import { editorCommand } from '../../../src/cli/editor/editor-command.ts'

const spot = { file: '/r/16 analysis.md', line: 47, column: 3 }

test.each([
  ['vi', ['vi', '+47', spot.file]],
  ['/usr/bin/nano -w', ['/usr/bin/nano', '-w', '+47,3', spot.file]],
  ['emacsclient -t', ['emacsclient', '-t', '+47:3', spot.file]],
  ['code --wait', ['code', '--wait', '--goto', `${spot.file}:47:3`]],
  ['gedit', ['gedit', '+47', spot.file]],
  [
    '"C:\\Program Files\\Notepad++\\notepad++.exe"',
    ['C:\\Program Files\\Notepad++\\notepad++.exe', '-n47', '-c3', spot.file],
  ],
  ['subl -w', ['subl', '-w', `${spot.file}:47:3`]],
  ['kwrite', ['kwrite', '--line', '47', '--column', '3', spot.file]],
  ['kate-like', ['kate-like', spot.file]],
  ['some-editor', ['some-editor', spot.file]],
])('%s', (editor, expected) => {
  const command = editorCommand(editor, spot)
  expect([command?.program, ...(command?.args ?? [])]).toEqual(expected)
})

test('an empty setting names no editor', () => {
  expect(editorCommand('  ', spot)).toBeUndefined()
})
