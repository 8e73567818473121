import { basename } from 'node:path'

/** Where in a file an editor is to begin. */
export interface Spot {
  file: string
  line: number
  column: number
}

interface Editor {
  names: RegExp
  /** How it is told to open a file at a place. */
  open: (spot: Spot) => string[]
  /** Makes it wait until the file is closed, and keep no copy of it. */
  secretly?: string[]
  /** It has the terminal until it ends, or ends at once. */
  onTerminal?: true
  /** It keeps copies of what was open, on the disk and for weeks, and nobody can keep it from that. */
  hoards?: true
}

const joined = ({ file, line, column }: Spot): string => `${file}:${line}:${column}`
const plusLine = ({ file, line }: Spot): string[] => [`+${line}`, file]
const plusLineAndColumn = ({ file, line, column }: Spot): string[] => [`+${line}:${column}`, file]
const asOptions = ({ file, line, column }: Spot): string[] => [
  ...['--line', String(line)],
  ...['--column', String(column)],
  file,
]
// No swap file, no memory of what was deleted or searched for.
const forgetful = ['-n', '-i', 'NONE']

const editors: readonly Editor[] = [
  {
    names: /^(?:code|code-insiders|codium|vscodium|cursor|windsurf|positron)$/,
    open: (spot) => ['--goto', joined(spot)],
    secretly: ['--wait'],
    hoards: true,
  },
  {
    names: /^(?:subl|sublime_text|zed|zeditor|atom)$/,
    open: (spot) => [joined(spot)],
    secretly: ['--wait'],
    hoards: true,
  },
  { names: /^(?:hx|helix)$/, open: (spot) => [joined(spot)], onTerminal: true },
  {
    names: /^(?:emacs|emacsclient)$/,
    open: plusLineAndColumn,
    onTerminal: true,
  },
  { names: /^micro$/, open: plusLineAndColumn, onTerminal: true, hoards: true },
  {
    names: /^(?:nano|rnano|pico)$/,
    open: ({ file, line, column }) => [`+${line},${column}`, file],
    onTerminal: true,
  },
  { names: /^(?:vim|nvim|view)$/, open: plusLine, secretly: forgetful },
  { names: /^(?:gvim|mvim)$/, open: plusLine, secretly: ['--nofork', ...forgetful] },
  { names: /^(?:vi|kak|joe|jed|mg|ne|mcedit|ed)$/, open: plusLine, onTerminal: true },
  { names: /^(?:gedit|bbedit)$/, open: plusLine, secretly: ['--wait'] },
  { names: /^gnome-text-editor$/, open: plusLine, hoards: true },
  { names: /^(?:vis|pluma|xed|mousepad|geany)$/, open: plusLine },
  {
    names: /^notepad\+\+$/,
    open: ({ file, line, column }) => [`-n${line}`, `-c${column}`, file],
    hoards: true,
  },
  { names: /^notepad$/, open: ({ file }) => [file], onTerminal: true },
  { names: /^kate$/, open: asOptions, secretly: ['--block'] },
  { names: /^kwrite$/, open: asOptions },
  {
    names: /^mate$/,
    open: ({ file, line, column }) => ['--line', `${line}:${column}`, file],
    secretly: ['--wait'],
  },
  { names: /^(?:idea|pycharm|webstorm|phpstorm)\d*$/, open: asOptions, hoards: true },
]

/** What is known of the editor that a program is, wherever it lies. */
export function knownEditor(program: string): Editor | undefined {
  const name = basename(program.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat|com)$/, '')
  return editors.find(({ names }) => names.test(name))
}
