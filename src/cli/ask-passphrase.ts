import type { AskPassphrase, PassphraseQuestion } from '../app/unlock-file.ts'
import { UsageError } from '../model/errors.ts'

const whose = { register: 'The passphrase of the register', key: 'The passphrase of your key' }

/** Asks for the passphrase of a locked register; undefined where there is no terminal, or after Ctrl-C. */
export async function askPassphrase({
  of,
  again,
}: PassphraseQuestion): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined
  const { isCancel, password } = await import('@clack/prompts')
  const given = await password({
    message: again ? `That was not it. ${whose[of]}` : whose[of],
    output: process.stderr,
  })
  return isCancel(given) ? undefined : given
}

/** Asks for a new passphrase, twice. Undefined after Ctrl-C; throws a UsageError where nobody can be asked. */
export async function askNewPassphrase(of: string): Promise<string | undefined> {
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
  if (isCancel(first)) return undefined
  const second = await password({
    message:
      'The same again. Write it down where the report is not: nobody can find it out for you',
    validate: (value) => (value === first ? undefined : 'That is another one than before.'),
    output: process.stderr,
  })
  return isCancel(second) ? undefined : first
}

/** Asks for a passphrase no second time within a command, unless it was wrong. */
export function askOnce(ask: AskPassphrase): AskPassphrase {
  let given: string | undefined
  return async (question) => {
    if (question.again) given = undefined
    given ??= await ask(question)
    return given
  }
}
