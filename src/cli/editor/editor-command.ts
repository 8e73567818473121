import { knownEditor, type Spot } from './known-editors.ts'

/** A program to start, and whether it takes over the terminal. */
export interface EditorCommand {
  program: string
  args: string[]
  /** What it finds in its environment besides. */
  env?: Record<string, string>
}

/**
 * How the author's editor is told to open a file at a line. An editor that is not known gets the file
 * alone, for a wrong guess might open a file named “+47”.
 *
 * @param editor `$VISUAL` or `$EDITOR`: a program, perhaps with arguments (`code --wait`)
 */
export function editorCommand(editor: string, spot: Spot): EditorCommand | undefined {
  const [program, ...args] = splitWords(editor)
  if (program === undefined) return undefined
  return { program, args: [...args, ...(knownEditor(program)?.open(spot) ?? [spot.file])] }
}

/** Words apart at blanks; quotation marks keep a path with blanks in it together. */
function splitWords(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
}
