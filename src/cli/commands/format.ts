import { join } from 'node:path'
import { formatReport } from '../../app/format-report.ts'
import { maskNear } from '../../app/names/mask-near.ts'
import { writeChanges } from '../../app/write-changes.ts'
import { diskHost } from '../../host/disk-host.ts'
import { formatDiff } from '../format-diff.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { tellForeign } from '../tell-foreign.ts'
import { paint, type Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'

interface FormatFlags {
  check?: boolean
  diff?: boolean
}

/** `dhr format`: formats a report's files consistently. Returns the exit code. */
export async function runFormat(
  folder: string,
  flags: FormatFlags,
  terminal: Terminal,
): Promise<number> {
  const { out, err } = terminal
  const host = diskHost()
  const { changes, refused, foreign, count, mask } = await formatReport(host, folder)
  const dry = flags.check || flags.diff
  if (flags.diff) {
    const hide = await mask(makeAskPassphrase())
    const hidden = changes.map(({ file, before, after }) => ({
      file: hide(file),
      before: hide(before),
      after: hide(after),
    }))
    out.write(formatDiff(hidden, out))
  }
  const shown = await maskNear(host, [folder])
  if (!flags.diff) for (const { file } of changes) out.write(`${visible(shown(file))}\n`)
  if (!dry) {
    const changed = changes.map((change) => ({
      ...change,
      path: join(folder, change.file),
      shown: shown(change.file),
    }))
    await writeChanges(host, changed)
  }
  for (const file of refused) {
    err.write(
      `${paint(err, 'yellow', visible(shown(file)))} was left unchanged: formatting it would alter what it says.\n`,
    )
  }
  tellForeign(new Map([...foreign].map(([file, name]) => [shown(file), name])), terminal)
  const verb = dry ? 'would be reformatted' : 'reformatted'
  err.write(
    changes.length === 0
      ? 'Nothing to format.\n'
      : `${changes.length} of ${count} files ${verb}; what is printed is the same.\n`,
  )
  return flags.check && changes.length > 0 ? 1 : 0
}
