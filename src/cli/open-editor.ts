import { spawn } from 'node:child_process'
import { editorCommand } from './editor-command.ts'
import { openFile } from './open-file.ts'

/**
 * Opens a file at a line in `$VISUAL` or `$EDITOR`, else in the program that this computer keeps for
 * it. Waits while an editor has the terminal. False where nothing could be started.
 */
export function openEditor(spot: { file: string; line: number; column: number }): Promise<boolean> {
  const editor = process.env.VISUAL || process.env.EDITOR
  const command = editor ? editorCommand(editor, spot) : undefined
  if (!command) return openFile(spot.file)
  return new Promise((resolve) => {
    // “code” is a batch file on Windows, which only a shell starts; each word is quoted for it.
    const onWindows = process.platform === 'win32'
    const quote = (word: string): string => (onWindows ? `"${word}"` : word)
    const child = spawn(quote(command.program), command.args.map(quote), {
      stdio: 'inherit',
      shell: onWindows,
    })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
