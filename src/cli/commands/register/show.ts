import { type ListedEntry, listRegister } from '../../../app/register/list-register.ts'
import { diskHost } from '../../../host/disk-host.ts'
import { formatTable } from '../../format-table.ts'
import { jsonText } from '../../json-text.ts'
import { ownName } from '../../own-name.ts'
import { makeAskPassphrase } from '../../questions/ask-passphrase.ts'
import { paint, type Terminal } from '../../terminal.ts'
import { visible } from '../../visible.ts'

/** `dhr register show`: lists who is in the register, without any name. Returns the exit code. */
export async function runRegisterShow(
  folder: string,
  flags: { json?: boolean },
  { out, err }: Terminal,
): Promise<number> {
  const listed = await listRegister(diskHost(), folder, makeAskPassphrase())
  if (flags.json) {
    out.write(jsonText(listed))
    return 0
  }
  const { entries, file, isLocked } = listed
  const rows = entries.map((entry) => rowOf(entry).map(visible))
  if (out.isTTY && rows.length > 0) out.write(formatTable([head, ...rows], out))
  else for (const row of rows) out.write(`${row.join('\t')}\n`)
  const people = entries.filter(({ kind }) => kind === 'person').length
  const counted = `${people} ${people === 1 ? 'person' : 'people'}, ${entries.length - people} places and organisations`
  err.write(`${paint(err, 'dim', `${file} (${isLocked ? 'locked' : 'in clear'}): ${counted}`)}\n`)
  return 0
}

const head = ['', 'called', 'names', 'born', 'died', 'numbers and addresses']

function rowOf(entry: ListedEntry): string[] {
  const known = (is: boolean): string => (is ? 'known' : '–')
  const isPerson = entry.kind === 'person'
  return [
    `${entry.kind} ${entry.position}`,
    entry.shownAs ?? `█████ (would tell a name: ${ownName()} register check)`,
    String(entry.names),
    isPerson ? known(entry.birth) : '',
    isPerson ? known(entry.death) : '',
    isPerson ? String(entry.identifiers) : '',
  ]
}
