import { basename } from 'node:path'

/** A program to start, and whether it takes over the terminal. */
export interface EditorCommand {
  program: string
  args: string[]
}

interface Spot {
  file: string
  line: number
  column: number
}

type Syntax = (spot: Spot) => string[]

const syntaxes: ReadonlyArray<readonly [RegExp, Syntax]> = [
  [
    /^(?:code|code-insiders|codium|vscodium|cursor|windsurf|positron)$/,
    ({ file, line, column }) => ['--goto', `${file}:${line}:${column}`],
  ],
  [
    /^(?:subl|sublime_text|zed|zeditor|hx|helix|atom)$/,
    ({ file, line, column }) => [`${file}:${line}:${column}`],
  ],
  [/^(?:emacs|emacsclient|micro)$/, ({ file, line, column }) => [`+${line}:${column}`, file]],
  [/^(?:nano|rnano|pico)$/, ({ file, line, column }) => [`+${line},${column}`, file]],
  [
    /^(?:vi|vim|nvim|gvim|mvim|view|vis|kak|joe|jed|mg|ne|mcedit|ed|gedit|gnome-text-editor|pluma|xed|mousepad|bbedit|geany)$/,
    ({ file, line }) => [`+${line}`, file],
  ],
  [/^notepad\+\+$/, ({ file, line, column }) => [`-n${line}`, `-c${column}`, file]],
  [
    /^(?:kate|kwrite)$/,
    ({ file, line, column }) => ['--line', String(line), '--column', String(column), file],
  ],
  [/^mate$/, ({ file, line, column }) => ['--line', `${line}:${column}`, file]],
  [
    /^(?:idea|pycharm|webstorm|phpstorm)\d*$/,
    ({ file, line, column }) => ['--line', String(line), '--column', String(column), file],
  ],
]

/**
 * How the author's editor is told to open a file at a line. An editor that is not known gets the file
 * alone, for a wrong guess might open a file named “+47”.
 *
 * @param editor `$VISUAL` or `$EDITOR`: a program, perhaps with arguments (`code --wait`)
 */
export function editorCommand(editor: string, spot: Spot): EditorCommand | undefined {
  const [program, ...args] = splitWords(editor)
  if (program === undefined) return undefined
  const name = basename(program.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat|com)$/, '')
  const syntax = syntaxes.find(([pattern]) => pattern.test(name))?.[1]
  return { program, args: [...args, ...(syntax ? syntax(spot) : [spot.file])] }
}

/** Words apart at blanks; quotation marks keep a path with blanks in it together. */
function splitWords(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
}
