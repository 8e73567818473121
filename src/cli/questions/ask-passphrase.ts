import type { AskPassphrase } from '../../app/names/unlock-file.ts'
import { Interrupted, UsageError } from '../../model/errors.ts'
import { stepLine } from '../step-line.ts'
import { type Hush, hush } from './hush.ts'

const whose = { register: 'The passphrase of the register', key: 'The passphrase of your key' }

/**
 * Asks on the terminal for the passphrases of locked registers. From the first question until the last answer was
 * tried nothing of what is typed is shown.
 */
export function makeAskPassphrase(): AskPassphrase {
  let hushed: Hush | undefined
  return async (turn) => {
    const { stdin, stderr } = process
    if (!stdin.isTTY || !stderr.isTTY) return undefined
    const { isCancel, password } = await import('@clack/prompts')
    const line = stepLine(stderr, true)
    if (hushed) line.clear()
    if (turn.kind === 'tried') {
      await hushed?.end()
      hushed = undefined
      return undefined
    }
    hushed?.handOn()
    hushed = undefined
    const { of, again } = turn
    const given = await password({
      message: again ? `That was not it. ${whose[of]}` : whose[of],
      output: stderr,
    })
    if (isCancel(given)) throw new Interrupted()
    hushed = hush(stdin)
    line.show(`Opening the ${of}`)
    return given
  }
}

/** Asks for a new passphrase, twice. Throws Interrupted after Ctrl-C, a UsageError where nobody can be asked. */
export async function askNewPassphrase(of: string): Promise<string> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new UsageError('Without a terminal no passphrase can be asked for', {
      hint: 'Set DHR_PASSPHRASE, or run it in a terminal',
    })
  }
  const { isCancel, password } = await import('@clack/prompts')
  const first = await password({
    message: `A passphrase for ${of}: four or five words that have nothing to do with each other`,
    validate: (value = '') =>
      value.length < 12 ? 'At least 12 characters, please: others have time to guess.' : undefined,
    output: process.stderr,
  })
  if (isCancel(first)) throw new Interrupted()
  const second = await password({
    message:
      'The same again. Write it down where the report is not: nobody can find it out for you',
    validate: (value) => (value === first ? undefined : 'That is another one than before.'),
    output: process.stderr,
  })
  if (isCancel(second)) throw new Interrupted()
  return first
}

/** Asks for a passphrase no second time within a command, unless it was wrong. */
export function askOnce(ask: AskPassphrase): AskPassphrase {
  let given: string | undefined
  return async (turn) => {
    if (turn.kind === 'tried') return ask(turn)
    if (turn.again) given = undefined
    given ??= await ask(turn)
    return given
  }
}
