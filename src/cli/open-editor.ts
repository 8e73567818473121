import { type ChildProcess, spawn } from 'node:child_process'
import { type EditorCommand, editorCommand } from './editor-command.ts'
import { openFile } from './open-file.ts'

/**
 * Opens a file at a line in `$VISUAL` or `$EDITOR`, else in the program that this computer keeps for
 * it. Waits while an editor has the terminal. False where nothing could be started.
 */
export function openEditor(spot: { file: string; line: number; column: number }): Promise<boolean> {
  const editor = process.env.VISUAL || process.env.EDITOR
  const command = editor ? editorCommand(editor, spot) : undefined
  if (!command) return openFile(spot.file)
  const child = startEditor(command)
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}

/** Starts an editor on this terminal. */
export function startEditor({ program, args }: EditorCommand): ChildProcess {
  // “code” is a batch file on Windows, which only a shell starts; each word is quoted for it.
  const onWindows = process.platform === 'win32'
  const quote = (word: string): string => (onWindows ? `"${word}"` : word)
  return spawn(quote(program), args.map(quote), { stdio: 'inherit', shell: onWindows })
}
