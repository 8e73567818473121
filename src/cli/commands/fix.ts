import { join } from 'node:path'
import { cancel } from '@clack/prompts'
import { fixReport } from '../../app/fix/fix-report.ts'
import { writeChanges } from '../../app/write-changes.ts'
import { diskHost } from '../../host/disk-host.ts'
import { UsageError } from '../../model/errors.ts'
import type { MendKind } from '../../model/mend-kind.ts'
import { formatDiff } from '../format-diff.ts'
import { ownName } from '../own-name.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { Questions } from '../questions/questions.ts'
import { tellForeign } from '../tell-foreign.ts'
import { paint, type Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'

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
  const questions = new Questions('Mend', out, () => host.tryToWrite(folder))
  const { changes, counts, foreign, inTheWay, wrong } = await fixReport(host, {
    folder,
    kinds,
    askPassphrase: makeAskPassphrase(),
    decide: asks ? (group, split) => questions.ask(group, split) : undefined,
  })
  if (questions.cancelled) {
    cancel('Nothing was written.')
    return 130
  }
  tellForeign(foreign, terminal)
  if (inTheWay) {
    const { file, line, typed, stray } = inTheWay
    const why = stray
      ? ` “${stray.words}” in ${visible(`${stray.file}:${stray.line}`)} leads to none that was typed: mend that, and they can be taken away together with what speaks of them.`
      : ` Take typed numbers away, and begin each list with “1.” (“${ownName()} rules structure/typed-number”).`
    err.write(
      `Paragraph numbers were left alone: “${typed}” was typed by hand in ${visible(`${file}:${line}`)}, so it is unclear whether such a number means the typed or the printed one.${why}\n`,
    )
  }
  if (wrong.length > 0) {
    const places = [...new Set(wrong.map(({ file, line }) => visible(`${file}:${line}`)))]
    const more = places.length > 3 ? ` and ${places.length - 3} more` : ''
    err.write(
      `Numbers that are wrong stay as they were written (${places.slice(0, 3).join(', ')}${more}): only you know what they were to lead to (“${ownName()} rules reference/wrong-number”).\n`,
    )
  }
  if (changes.length === 0) {
    err.write(questions.asked ? 'Nothing was changed.\n' : 'Nothing to mend.\n')
    return 0
  }
  const diff = changes.map(({ shown }) => shown)
  if (!asks) out.write(formatDiff(diff, out))
  if (!flags.check) {
    const changed = changes.map(({ file, before, after, shown }) => {
      return { path: join(folder, file), shown: shown.file, before, after }
    })
    await writeChanges(host, changed)
  }
  const verb = flags.check ? 'would be mended' : 'mended'
  const files = changes.length === 1 ? '1 file' : `${changes.length} files`
  err.write(`\n${paint(err, 'bold', `${files} ${verb}`)}\n`)
  for (const [group, count] of counts) err.write(`  ${String(count).padStart(4)}  ${group}\n`)
  return flags.check ? 1 : 0
}
