import { cancel, isCancel, select } from '@clack/prompts'
import { fixReport, type MendGroup, writeChanges } from '../../app/fix/fix-report.ts'
import type { Mend, MendKind } from '../../app/fix/mend.ts'
import { diskHost } from '../../host/disk-host.ts'
import { UsageError } from '../../model/errors.ts'
import { formatDiff } from '../format-diff.ts'
import { paint, type Terminal } from '../terminal.ts'

interface FixFlags {
  yes?: boolean
  check?: boolean
  only?: MendKind[]
}

/** `dhr fix`: shows what can be mended, asks, and mends it. Returns the exit code. */
export async function runFix(folder: string, flags: FixFlags, terminal: Terminal): Promise<number> {
  const { out, err } = terminal
  const host = diskHost()
  const asks = !flags.yes && !flags.check
  if (asks && !(out.isTTY && process.stdin.isTTY)) {
    throw new UsageError('Without a terminal nobody can be asked', {
      hint: '“dhr fix --check” shows what would be mended, “dhr fix --yes” mends it',
    })
  }
  const kinds = flags.only && new Set(flags.only)
  const questions = new Questions(out)
  const { changes, counts, mask } = await fixReport(host, {
    folder,
    kinds,
    decide: asks ? (group, split) => questions.ask(group, split) : undefined,
  })
  if (questions.cancelled) {
    cancel('Nothing was written.')
    return 130
  }
  if (changes.length === 0) {
    err.write(questions.asked ? 'Nothing was changed.\n' : 'Nothing to mend.\n')
    return 0
  }
  if (!asks) out.write(formatDiff(changes, out, mask))
  if (!flags.check) await writeChanges(host, folder, changes)
  const verb = flags.check ? 'would be mended' : 'mended'
  const files = changes.length === 1 ? '1 file' : `${changes.length} files`
  err.write(`\n${paint(err, 'bold', `${files} ${verb}`)}\n`)
  for (const [group, count] of counts) err.write(`  ${String(count).padStart(4)}  ${mask(group)}\n`)
  return flags.check ? 1 : 0
}

/** The questions of one run: an answer may hold for all that follow. */
class Questions {
  cancelled = false
  asked = false
  #rest: 'ask' | 'yes' | 'no' = 'ask'
  readonly #out: NodeJS.WriteStream

  constructor(out: NodeJS.WriteStream) {
    this.#out = out
  }

  async ask(group: MendGroup, split: (mend: Mend) => MendGroup): Promise<readonly Mend[]> {
    if (this.#rest === 'yes') return group.mends
    if (this.#rest === 'no') return []
    const answer = await this.#question(group)
    if (answer === 'yes' || answer === 'all') return group.mends
    if (answer !== 'each') return []
    const agreed: Mend[] = []
    for (const mend of group.mends) {
      const [one] = await this.ask(split(mend), split)
      if (one) agreed.push(one)
    }
    return agreed
  }

  async #question({
    title,
    mends,
    changes,
    mask,
  }: MendGroup): Promise<'yes' | 'each' | 'all' | 'no' | 'stop'> {
    this.asked = true
    const places = mends.length === 1 ? '' : ` · ${mends.length} places`
    this.#out.write(
      `\n${paint(this.#out, 'bold', `${mask(title)}${places}`)}\n\n${formatDiff(changes, this.#out, mask)}\n`,
    )
    const answer = await select({
      message: mends.length === 1 ? 'Mend this?' : 'Mend these?',
      options: [
        { value: 'yes' as const, label: 'Yes' },
        ...(mends.length > 1 ? [{ value: 'each' as const, label: 'One by one' }] : []),
        { value: 'no' as const, label: 'No' },
        { value: 'all' as const, label: 'Yes, and all that follows' },
        { value: 'stop' as const, label: 'No, and nothing that follows' },
      ],
    })
    if (isCancel(answer)) {
      this.cancelled = true
      this.#rest = 'no'
      return 'stop'
    }
    if (answer === 'all') this.#rest = 'yes'
    if (answer === 'stop') this.#rest = 'no'
    return answer
  }
}
