import { join } from 'node:path'
import { cancel } from '@clack/prompts'
import type { FileChange } from '../../app/fix/file-change.ts'
import type { Mention } from '../../app/rename/find-mentions.ts'
import { type MentioningFile, renamePseudonym } from '../../app/rename/rename-pseudonym.ts'
import { writeChanges } from '../../app/write-changes.ts'
import { diskHost } from '../../host/disk-host.ts'
import { UsageError } from '../../model/errors.ts'
import { folderWord } from '../../support/shell-word.ts'
import { writeEdits } from '../../support/write-edits.ts'
import { formatDiff } from '../format-diff.ts'
import { ownName } from '../own-name.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { type Proposal, Questions } from '../questions/questions.ts'
import { tellForeign } from '../tell-foreign.ts'
import { paint, type Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'

interface RenameFlags {
  yes?: boolean
  check?: boolean
  report: string
}

interface Item {
  of: MentioningFile
  mention: Mention
}

/** `dhr rename`: gives somebody another pseudonym wherever the report speaks of them. Returns the exit code. */
export async function runRename(
  old: string,
  fresh: string,
  { yes, check, report: folder }: RenameFlags,
  { out, err }: Terminal,
): Promise<number> {
  const asks = !yes && !check
  if (asks && !(out.isTTY && process.stdin.isTTY)) {
    throw new UsageError('Without a terminal nobody can be asked', {
      hint: '“dhr rename --check” shows what would change, “dhr rename --yes” changes it',
    })
  }
  const host = diskHost()
  const renaming = await renamePseudonym(host, folder, { old, fresh }, makeAskPassphrase())
  const { files, register, foreign, byHand, mask } = renaming
  const all = files.flatMap((of) => of.mentions.map((mention): Item => ({ of, mention })))
  const changesOf = (items: readonly Item[], already: readonly Item[] = []): FileChange[] =>
    files.flatMap((of) => {
      const own = (some: readonly Item[]) =>
        some.filter((item) => item.of === of).map((item) => item.mention)
      if (own(items).length === 0) return []
      const before = writeEdits(of.before, own(already))
      return [{ file: of.file, before, after: writeEdits(of.before, own([...already, ...items])) }]
    })
  const propose = (items: readonly Item[], already: readonly Item[] = []): Proposal<Item> => ({
    title: `“${old}” becomes “${fresh}”`,
    items,
    changes: changesOf(items, already).map((change) => masked(change, mask)),
  })
  const questions = new Questions('Change', out, () => host.tryToWrite(folder))
  const agreed = asks
    ? await questions.ask(propose(all), (item, before) => propose([item], before))
    : all
  if (questions.cancelled) {
    cancel('Nothing was written.')
    return 130
  }
  if (agreed.length === 0 && all.length > 0) {
    err.write('Nothing was changed.\n')
    return 0
  }
  const changes = changesOf(agreed)
  if (!asks) out.write(formatDiff(propose(agreed).changes, out))
  if (!check) {
    await writeChanges(
      host,
      changes.map(({ file, before, after }) => ({
        path: join(folder, file),
        shown: mask(file),
        before,
        after,
      })),
    )
    await register?.held.save(register.after)
  }
  tellForeign(new Map([...foreign].map(([file, name]) => [mask(file), name])), { err })
  const places = agreed.length === 1 ? '1 place' : `${agreed.length} places`
  const where = changes.length === 1 ? '1 file' : `${changes.length} files`
  const verb = check ? 'would say' : agreed.length === 1 ? 'now says' : 'now say'
  const too = register ? ', and so does the register' : ''
  err.write(
    `\n${paint(err, 'bold', `${places} in ${where} ${verb} “${fresh}”${check ? '' : too}`)}\n`,
  )
  if (byHand.length > 0) {
    err.write(`Left to you, for “${old}” is in it:\n`)
    for (const path of byHand) err.write(`  ${visible(mask(path))}\n`)
  }
  err.write(
    check
      ? ''
      : `What was printed, sent or kept by git before still says “${old}”. See what the checks say of the new one: ${ownName()} lint${folderWord(folder)}\n`,
  )
  return check ? 1 : 0
}

const masked = (
  { file, before, after }: FileChange,
  mask: (text: string) => string,
): FileChange => ({
  file: mask(file),
  before: mask(before),
  after: mask(after),
})
