import { tmpdir } from 'node:os'
import {
  type EditDoubt,
  type Edited,
  type EditTalk,
  editRegister,
} from '../../../app/register/edit-register.ts'
import { missingRegister } from '../../../app/register/find-register.ts'
import { type HeldRegister, holdRegister } from '../../../app/register/hold-register.ts'
import { diskHost } from '../../../host/disk-host.ts'
import { findMemoryStorage, makeSecretFolder } from '../../../host/secret-folder.ts'
import { EnvironmentError, Interrupted } from '../../../model/errors.ts'
import type { Host } from '../../../model/host.ts'
import type { RegisterProblem } from '../../../privacy/register/read-register.ts'
import { editFile, editorsFor } from '../../editor/edit-file.ts'
import { keepsCopies, waits } from '../../editor/secretive-editor.ts'
import { makeAskPassphrase } from '../../questions/ask-passphrase.ts'
import { tellError } from '../../tell-error.ts'
import { paint, type Terminal } from '../../terminal.ts'

/** `dhr register edit`: opens the register in the text editor and keeps it as it was kept. Returns the exit code. */
export async function runRegisterEdit(
  folder: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const host = diskHost()
  const held = await holdRegister(host, folder, makeAskPassphrase())
  if (!held) throw missingRegister(folder)
  held.assertWritable()
  const parent = held.isLocked ? await storageFor(host, terminal) : undefined
  if (held.isLocked && parent === undefined) return 130
  const secret = parent === undefined ? undefined : makeSecretFolder(parent)
  try {
    const edited = await editRegister(host, held, secret, talk(terminal, signal))
    return tell(edited, held, terminal)
  } finally {
    secret?.wipe()
  }
}

const isOnTerminal = (out: NodeJS.WriteStream): boolean => Boolean(out.isTTY && process.stdin.isTTY)

/** Where the register may lie in clear while it is edited. Undefined where the user would rather not. */
async function storageFor(host: Host, { out }: Terminal): Promise<string | undefined> {
  const memory = await findMemoryStorage(host)
  if (memory !== undefined) return memory
  const message = 'This computer has no storage in memory that dhr could use'
  if (!isOnTerminal(out)) {
    throw new EnvironmentError(message, {
      hint: 'In a terminal “dhr register edit” offers the folder for temporary files, which is on the disk',
    })
  }
  const { confirm, isCancel } = await import('@clack/prompts')
  const agreed = await confirm({
    message: `${message}: while you edit, the register would lie on the disk in clear, in a folder that only you can open. It is overwritten afterwards, but some disks keep old contents. Go on?`,
    initialValue: false,
  })
  if (isCancel(agreed)) throw new Interrupted()
  return agreed ? tmpdir() : undefined
}

function talk(terminal: Terminal, signal: AbortSignal): EditTalk {
  const { out, err } = terminal
  const onTerminal = isOnTerminal(out)
  let isOver = true
  return {
    open: (spot) => {
      const editors = editorsFor(spot)
      isOver = editors.every(waits)
      if (editors[0] && keepsCopies(editors[0])) {
        err.write(
          `${paint(err, 'yellow', 'note')}   This editor keeps copies of its own of what it opens. nano and vim do not: EDITOR=nano dhr register edit\n`,
        )
      }
      return editFile(editors, signal)
    },
    decide: async (doubt, problems) => {
      for (const problem of problems) err.write(faultLine(problem, err))
      if (!onTerminal) return doubt === 'failed' || doubt === 'emptied' ? 'drop' : 'keep'
      if (doubt === 'unchanged' && isOver) return 'keep'
      const { isCancel, select } = await import('@clack/prompts')
      const answer = await select(questions[doubt])
      // Ctrl-C is no order to throw work away, nor the people of the register.
      return isCancel(answer) ? (doubt === 'emptied' ? 'drop' : 'keep') : answer
    },
    retry: async (error, file) => {
      if (!onTerminal) return false
      await tellError(error, terminal)
      const { confirm } = await import('@clack/prompts')
      const answer = await confirm({
        message: `It was not saved. What you wrote lies in ${file} until you answer. Try again? (No throws it away)`,
      })
      return answer === true
    },
  }
}

type Answer = Awaited<ReturnType<EditTalk['decide']>>

const keep = { value: 'keep' as const, label: 'Keep it as it is, and mend it later' }
const drop = { value: 'drop' as const, label: 'Throw the changes away' }
const again = { value: 'again' as const, label: 'Open the editor again, at the first fault' }

const questions: Record<
  EditDoubt,
  { message: string; options: Array<{ value: Answer; label: string }> }
> = {
  faulty: {
    message: 'The register has faults, and nobody is looked for until they are mended',
    options: [again, keep, drop],
  },
  unchanged: {
    message: 'Nothing was changed',
    options: [
      { value: 'keep', label: 'That is right' },
      {
        value: 'wait',
        label: 'The editor is open in another window: I have saved and closed it now',
      },
    ],
  },
  emptied: {
    message: 'Nobody is left in the register, and nobody would be looked for',
    options: [
      { ...drop, label: 'Leave it as it was' },
      { ...again, label: 'Open the editor again' },
      { ...keep, label: 'That is right: look for nobody' },
    ],
  },
  failed: {
    message: 'The editor ended with an error, after it had changed the register',
    options: [
      { ...again, label: 'Open the editor again' },
      { ...keep, label: 'Keep what it saved' },
      drop,
    ],
  },
}

const faultLine = (
  { line, column, message, path }: RegisterProblem,
  err: NodeJS.WriteStream,
): string =>
  `  ${`${line}:${column}`.padEnd(7)} ${paint(err, 'red', 'error')}  ${message}${path === '' ? '' : ` (${path})`}\n`

function tell({ outcome, problems }: Edited, held: HeldRegister, { out }: Terminal): number {
  const file = paint(out, ['bold', 'green'], held.file)
  const again = held.isLocked ? ', locked again' : ''
  const failed = outcome === 'dropped' && !isOnTerminal(out)
  if (outcome === 'saved') out.write(`${file}  saved${again}.\n`)
  else if (outcome === 'dropped')
    out.write(`${file}  is as it was: the changes were thrown away.\n`)
  else out.write(`${file}  is as it was.\n`)
  if (failed) return 2
  return outcome === 'saved' && problems.length > 0 ? 1 : 0
}
