import { type ChildProcess, spawn } from 'node:child_process'
import { environmentForOthers } from '../../support/environment-for-others.ts'
import { openFile } from '../open-file.ts'
import { type EditorCommand, editorCommand } from './editor-command.ts'
import type { Spot } from './known-editors.ts'
import { usualEditors } from './usual-editors.ts'

/**
 * Opens a file at a line in `$VISUAL` or `$EDITOR`, else in an editor that most computers have, else in the program
 * that this one keeps for it. Waits while an editor has the terminal. False where nothing could be started.
 */
export async function openEditor(spot: Spot): Promise<boolean> {
  const chosen = process.env.VISUAL || process.env.EDITOR
  for (const name of chosen ? [chosen] : usualEditors()) {
    const command = editorCommand(name, spot)
    const code = command && (await endOf(startEditor(command)))
    if (code !== undefined) return code === 0
  }
  return chosen ? false : openFile(spot.file)
}

/** The exit code of an editor; undefined of one that could not be started. */
function endOf(child: ChildProcess): Promise<number | null | undefined> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined))
    child.once('close', (code) => resolve(code))
  })
}

/** Starts an editor on this terminal. */
export function startEditor({ program, args, env }: EditorCommand): ChildProcess {
  // “code” is a batch file on Windows, which only a shell starts; each word is quoted for it.
  const onWindows = process.platform === 'win32'
  const quote = (word: string): string => (onWindows ? `"${word}"` : word)
  return spawn(quote(program), args.map(quote), {
    env: { ...environmentForOthers(), ...env },
    stdio: 'inherit',
    shell: onWindows,
  })
}
