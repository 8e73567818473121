import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepsCopies, secretively, waits } from '../../../src/cli/editor/secretive-editor.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const isVim = (program: string): boolean =>
  /vim/i.test(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '')

test.each([
  ['vim', ['+1', 'f'], ['-n', '-i', 'NONE', '+1', 'f']],
  ['/usr/bin/gvim', ['f'], ['--nofork', '-n', '-i', 'NONE', 'f']],
  ['code', ['--goto', 'f:1:1'], ['--wait', '--goto', 'f:1:1']],
  ['C:\\Tools\\Code.cmd', ['--wait', 'f'], ['--wait', 'f']],
  ['kate', ['f'], ['--block', 'f']],
  ['nano', ['f'], ['f']],
])('%s %j is told to wait and to keep nothing', (program, args, expected) => {
  expect(secretively({ program, args })).toMatchObject({ program, args: expected })
})

test('of some editors nobody knows when they end, and some keep copies', () => {
  const of = (program: string) => ({ program, args: [] })
  expect(['nano', 'vim', 'code', 'notepad.exe'].map((name) => waits(of(name)))).not.toContain(false)
  expect(waits(of('some-editor'))).toBe(false)
  const hoarders = ['/usr/bin/code', 'subl', 'micro', 'gnome-text-editor', 'notepad++.exe']
  expect(hoarders.map((name) => keepsCopies(of(name)))).not.toContain(false)
  expect(keepsCopies(of('nano'))).toBe(false)
})

test.each(['vi', 'nvim'].filter(isVim))(
  '%s, which may be vim, keeps nothing of what was deleted in it, whatever its user has set',
  (program) => {
    const home = temporaryFolder()
    const file = join(home, 'secret')
    writeFileSync(file, 'Emrys\nTomos\n')
    writeFileSync(join(home, '.vimrc'), `set undofile undodir=${home} backup backupdir=${home}\n`)
    const { args, env } = secretively({ program, args: ['-c', 'delete', '-c', 'wq', file] })
    spawnSync(program, args, { env: { ...process.env, HOME: home, TERM: 'dumb', ...env } })
    expect(readFileSync(file, 'utf8')).toBe('Tomos\n')
    const kept = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    expect(kept.join('')).not.toContain('Emrys')
  },
)
