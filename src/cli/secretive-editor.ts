import { basename } from 'node:path'
import type { EditorCommand } from './editor-command.ts'

interface Manners {
  pattern: RegExp
  /** Makes it wait until the file is closed, and keep no copy of it. */
  args: string[]
}

const manners: readonly Manners[] = [
  // No swap file, no memory of what was deleted or searched for.
  { pattern: /^(?:vim|nvim|view)$/, args: ['-n', '-i', 'NONE'] },
  { pattern: /^(?:gvim|mvim)$/, args: ['--nofork', '-n', '-i', 'NONE'] },
  {
    pattern: /^(?:code|code-insiders|codium|vscodium|cursor|windsurf|positron)$/,
    args: ['--wait'],
  },
  { pattern: /^(?:subl|sublime_text|zed|zeditor|atom|gedit|mate|bbedit)$/, args: ['--wait'] },
  { pattern: /^kate$/, args: ['--block'] },
]

/** These have the terminal until they end, or end at once; of others nobody knows. */
const onTerminal =
  /^(?:vi|nano|rnano|pico|micro|hx|helix|kak|joe|jed|mg|ne|mcedit|ed|emacs|emacsclient|notepad)$/

/** Of these it is known that they keep copies of what was open, on the disk and for weeks. */
const hoarders =
  /^(?:code|code-insiders|codium|vscodium|cursor|windsurf|positron|idea|pycharm|webstorm|phpstorm)\d*$/

/** The same editor, told to wait and to keep nothing. */
export function secretively({ program, args }: EditorCommand): EditorCommand {
  const known = manners.find(({ pattern }) => pattern.test(nameOf(program)))?.args ?? []
  return { program, args: [...known.filter((one) => !args.includes(one)), ...args] }
}

/** Whether the end of the program is known to be the end of the editing. */
export const waits = ({ program }: EditorCommand): boolean =>
  onTerminal.test(nameOf(program)) || manners.some(({ pattern }) => pattern.test(nameOf(program)))

/** Whether an editor keeps copies of its own that nobody can keep it from. */
export const keepsCopies = ({ program }: EditorCommand): boolean => hoarders.test(nameOf(program))

const nameOf = (program: string): string =>
  basename(program.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat|com)$/, '')
