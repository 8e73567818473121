import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { folderWord, shellWord } from '../../src/support/shell-word.ts'

test.each(['reports/rowan', '../oak-2', 'Überblick/ä', '/srv/a_b/c.d'])(
  '%s stays as it is',
  (path) => {
    expect(shellWord(path)).toBe(path)
  },
)

test
  .skipIf(process.platform === 'win32')
  .each(['odd name & (x)', "Jane's reports/$HOME", 'a `b` "c" * ; d', '~ not home'])(
  'a shell reads %s as one word',
  (path) => {
    const read = execFileSync('sh', ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' })
    expect(read).toBe(path)
  },
)

test.runIf(process.platform === 'linux')(
  'what a terminal would obey is written as bash reads it',
  () => {
    const path = "it's \\ a \u001b[31m\u009bred\nfolder"
    const word = shellWord(path)
    expect(word).not.toMatch(/\p{Cc}/u)
    expect(execFileSync('bash', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(path)
  },
)

test('where the user stands in the folder, advice names none', () => {
  expect(folderWord('.')).toBe('')
  expect(folderWord('reports/rowan')).toBe(' reports/rowan')
})
