import type { EditorCommand } from './editor-command.ts'
import { knownEditor } from './known-editors.ts'

/**
 * What vim does instead of reading its user's settings, which may tell it to keep old texts on the disk. Most computers
 * start it as “vi”, some as “editor”; what is not vim does not look there.
 */
const vimOrders = 'set viminfo= noswapfile noundofile nobackup nowritebackup noloadplugins'

/** The same editor, told to wait and to keep nothing. */
export function secretively({ program, args }: EditorCommand): EditorCommand {
  const known = knownEditor(program)?.secretly ?? []
  return {
    program,
    args: [...known.filter((one) => !args.includes(one)), ...args],
    env: { VIMINIT: vimOrders },
  }
}

/** Whether the end of the program is known to be the end of the editing. */
export function waits({ program }: EditorCommand): boolean {
  const editor = knownEditor(program)
  return editor !== undefined && (editor.onTerminal ?? editor.secretly !== undefined)
}

/** Whether an editor keeps copies of its own that nobody can keep it from. */
export const keepsCopies = ({ program }: EditorCommand): boolean =>
  knownEditor(program)?.hoards ?? false
