import { join } from 'node:path'
import type { SecretFolder } from '../../host/secret-folder.ts'
import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { type RegisterProblem, readRegister } from '../../privacy/register/read-register.ts'
import { registerFile } from '../names/register-files.ts'
import type { HeldRegister } from './hold-register.ts'

/** How an editor came to its end. */
export type EditorEnd = 'done' | 'failed' | 'interrupted'

/** Why it is not simply saved. */
export type EditDoubt = 'faulty' | 'unchanged' | 'failed' | 'emptied'

export interface EditTalk {
  /** Opens the editor at a place and waits for its end. */
  open(spot: { file: string; line: number; column: number }): Promise<EditorEnd>
  /** `wait`: the same text once more, without another editor; `drop`: leave the register as it was. */
  decide(
    doubt: EditDoubt,
    problems: readonly RegisterProblem[],
  ): Promise<'again' | 'wait' | 'keep' | 'drop'>
  /** Whether to try once more to save what could not be saved, and lies in `file` until that is answered. */
  retry(error: EnvironmentError, file: string): Promise<boolean>
}

export interface Edited {
  outcome: 'saved' | 'unchanged' | 'dropped'
  problems: RegisterProblem[]
}

/**
 * Gives the register to an editor and writes back what comes out of it. A locked one is given as a copy in
 * `secret`, which the caller wipes; one in clear is edited where it lies. What an interrupted editor has
 * saved is kept, faults or no faults.
 */
export async function editRegister(
  host: Host,
  held: HeldRegister,
  secret: SecretFolder | undefined,
  talk: EditTalk,
): Promise<Edited> {
  const file = secret ? join(secret.path, registerFile) : held.path
  if (secret) await host.write(file, held.text, { private: true })
  let spot = { line: 1, column: 1 }
  let opens = true
  for (;;) {
    const end: EditorEnd = opens ? await talk.open({ file, ...spot }) : 'done'
    opens = true
    const text = (await host.readText(file)) ?? held.text
    const read = readRegister(text)
    const problems = read.ok ? [] : read.problems
    const unchanged = text === held.text
    if (end === 'failed' && unchanged) throw editorFailed()
    const emptied = !unchanged && !hasPeople(text) && hasPeople(held.text)
    const doubt: EditDoubt | undefined = emptied
      ? 'emptied'
      : doubtOf(end, unchanged, problems.length > 0)
    const decision: Awaited<ReturnType<EditTalk['decide']>> = doubt
      ? await talk.decide(doubt, problems)
      : 'keep'
    if (decision === 'again' || decision === 'wait') {
      spot = problems[0] ?? spot
      opens = decision === 'again'
      continue
    }
    if (unchanged) return { outcome: 'unchanged', problems }
    if (decision === 'drop') {
      if (!secret) await held.save(held.text, true)
      return { outcome: 'dropped', problems }
    }
    await save(held, { text, file, inPlace: secret === undefined }, talk)
    return { outcome: 'saved', problems }
  }
}

/** Somebody is looked for. A register with faults may still hold people. */
function hasPeople(text: string): boolean {
  const read = readRegister(text)
  return read.ok ? read.register.people.length > 0 : text.trim() !== ''
}

function doubtOf(end: EditorEnd, unchanged: boolean, faulty: boolean): EditDoubt | undefined {
  if (end === 'interrupted') return undefined
  if (end === 'failed') return 'failed'
  if (unchanged) return 'unchanged'
  return faulty ? 'faulty' : undefined
}

function editorFailed(): EnvironmentError {
  return new EnvironmentError('The text editor could not be started, or ended with an error', {
    hint: 'The register is as it was. Set VISUAL or EDITOR to the name of an editor, such as nano',
  })
}

async function save(
  held: HeldRegister,
  { text, file, inPlace }: { text: string; file: string; inPlace: boolean },
  talk: EditTalk,
): Promise<void> {
  for (;;) {
    try {
      await held.save(text, inPlace)
      return
    } catch (error) {
      if (!(error instanceof EnvironmentError) || !(await talk.retry(error, file))) throw error
    }
  }
}
