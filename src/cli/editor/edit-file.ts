import type { ChildProcess } from 'node:child_process'
import type { EditorEnd } from '../../app/register/edit-register.ts'
import { UsageError } from '../../model/errors.ts'
import { type EditorCommand, editorCommand } from './editor-command.ts'
import { startEditor } from './open-editor.ts'
import { secretively } from './secretive-editor.ts'
import { usualEditors } from './usual-editors.ts'

interface Spot {
  file: string
  line: number
  column: number
}

/**
 * Which editors a secret file is given to: the user's own, else those that a computer of this kind has. Throws a
 * UsageError where there is none, for want of a terminal.
 */
export function editorsFor(spot: Spot): EditorCommand[] {
  const chosen = process.env.VISUAL || process.env.EDITOR
  const names = chosen ? [chosen] : usualEditors()
  if (names.length === 0) {
    throw new UsageError('Without a terminal no text editor can be opened', {
      hint: 'Run “dhr register edit” in a terminal, or name an editor with a window in VISUAL',
    })
  }
  return names.flatMap((name) => editorCommand(name, spot) ?? []).map(secretively)
}

/** Gives a file to the first of these editors that can be started, and waits for its end. */
export async function editFile(
  editors: readonly EditorCommand[],
  signal: AbortSignal,
): Promise<EditorEnd> {
  for (const editor of editors) {
    const end = await runEditor(startEditor(editor), signal)
    if (end !== 'missing') return end
  }
  return 'failed'
}

/** How long an editor may take to end when it is told to. */
const patience = 3000

function runEditor(child: ChildProcess, signal: AbortSignal): Promise<EditorEnd | 'missing'> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const onAbort = (): void => {
      // Ctrl-C has reached the editor too, and whether it ends is for the editor to say.
      if (signal.reason === 'SIGINT') return
      child.kill('SIGTERM')
      timer = setTimeout(() => child.kill('SIGKILL'), patience)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    const done = (end: EditorEnd | 'missing'): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      resolve(end)
    }
    child.once('error', () => done('missing'))
    child.once('close', (code, endedBy) => {
      if (signal.aborted || endedBy !== null) done('interrupted')
      else done(code === 0 ? 'done' : 'failed')
    })
  })
}
