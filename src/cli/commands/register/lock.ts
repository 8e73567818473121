import { createKeyFile, keyFilePath, shownPath } from '../../../app/names/key-file.ts'
import { maskNear } from '../../../app/names/mask-near.ts'
import { namesOf } from '../../../app/names/register-copies.ts'
import { type Access, type AskPassphrase, openKeyFile } from '../../../app/names/unlock-file.ts'
import { type LeftInClear, lockFolder } from '../../../app/register/lock-folder.ts'
import { diskHost } from '../../../host/disk-host.ts'
import { EnvironmentError, Interrupted } from '../../../model/errors.ts'
import type { Host } from '../../../model/host.ts'
import { folderWord } from '../../../support/shell-word.ts'
import { ownName } from '../../own-name.ts'
import { askNewPassphrase, makeAskPassphrase } from '../../questions/ask-passphrase.ts'
import { paint, type Terminal } from '../../terminal.ts'

/** `dhr register lock`: encrypts the register. Returns the exit code. */
export async function runRegisterLock(
  folder: string,
  flags: { passphrase?: boolean },
  { out }: Terminal,
): Promise<number> {
  const host = diskHost()
  const ask = makeAskPassphrase()
  // As long as it can be read.
  const shown = await maskNear(host, [folder])
  const keyed = (await host.readBytes(keyFilePath(host))) !== undefined
  let byWhich: Access | undefined
  const left = await lockFolder(host, {
    folder,
    ask,
    access: async () => {
      byWhich = await accessFor(host, flags, ask, Boolean(out.isTTY && process.stdin.isTTY))
      return byWhich
    },
  })
  const made = !keyed && (await host.readBytes(keyFilePath(host))) !== undefined
  out.write(
    `${paint(out, ['bold', 'green'], 'identities.yaml.age')}  the register is locked; identities.yaml was overwritten and deleted.\n${made ? aboutKey(host) : whoOpens(host, byWhich)}${stillInClear(left, out)}\n`,
  )
  const here = folderWord(shown(folder))
  const command = (words: string): string => paint(out, 'cyan', words.padEnd(26 + here.length))
  out.write(
    `Next:\n  ${command(`${ownName()} register edit${here}`)}change it; it is locked again when you close the editor\n  ${command(`${ownName()} register unlock${here}`)}decrypt it again\n`,
  )
  return 0
}

async function accessFor(
  host: Host,
  flags: { passphrase?: boolean },
  ask: AskPassphrase,
  onTerminal: boolean,
): Promise<Access> {
  if (flags.passphrase) return byPassphrase(host)
  const known = await openKeyFile(host, ask)
  if (known && 'fault' in known)
    throw new EnvironmentError(known.fault, { hint: 'Nothing was changed' })
  return known ? byKey(known.keyFile) : makeKey(host, onTerminal)
}

/** It may have been locked for somebody else before: whoever works on it too would be shut out. */
function whoOpens(host: Host, access: Access | undefined): string {
  if (access === undefined) return ''
  if ('passphrase' in access.key) return '  It opens with the passphrase alone, on any computer.\n'
  return `  It opens with the key ${shownPath(keyFilePath(host))} alone. Whoever else works on it needs a copy of that key, or lock it
  with “${ownName()} register lock --passphrase” instead.
`
}

function stillInClear({ copies, inGit }: LeftInClear, out: NodeJS.WriteStream): string {
  const warning = paint(out, 'yellow', 'warning')
  const beside =
    copies.length === 0
      ? ''
      : `  ${warning}  Copies of it seem to lie beside it in clear (${namesOf(copies.length)}): delete them.\n`
  const kept = inGit
    ? `  ${warning}  Git was not told to leave identities.yaml alone. If it was ever committed, whoever gets the repository
  still has the names: begin a new repository, without its history.\n`
    : ''
  return `${beside}${kept}  Copies that a backup or a cloud folder has made of identities.yaml stay where they are.\n`
}

function aboutKey(host: Host): string {
  const path = shownPath(keyFilePath(host))
  return `  The key is ${path}, made now for all your reports. Whoever has it and the register can read
  the names; without it nobody can, you neither. Copy it to a memory stick, or print it, and keep that where
  the report is not. The standard “age” program opens the register too: age -d -i KEY identities.yaml.age
`
}

async function byKey(keyFile: string): Promise<Access> {
  const { recipientOf } = await import('../../../privacy/register/lock-register.ts')
  const recipient = await recipientOf(keyFile)
  if (recipient === undefined) {
    throw new EnvironmentError(`There is no key in ${shownPath(keyFilePath(diskHost()))}`, {
      hint: 'Nothing was changed. Take the key from your copy, or move that file away: a new key is made then',
    })
  }
  return { key: { keyFile }, lock: { recipients: [recipient] } }
}

async function byPassphrase(host: Host): Promise<Access> {
  const passphrase = host.env('DHR_PASSPHRASE') ?? (await askNewPassphrase('the register'))
  return { key: { passphrase }, lock: { passphrase } }
}

/** Makes the first key, as the user would have it. Throws Interrupted after Ctrl-C. */
async function makeKey(host: Host, onTerminal: boolean): Promise<Access> {
  if (!onTerminal) return byKey(await createKeyFile(host, {}))
  const { isCancel, select } = await import('@clack/prompts')
  const kind = await select({
    message: 'How is the register to be opened from now on?',
    options: [
      { value: 'key' as const, label: 'With a key on this computer, without being asked' },
      { value: 'both' as const, label: 'With a key that is locked itself: a passphrase each time' },
      {
        value: 'passphrase' as const,
        label: 'With a passphrase alone, on any computer (two seconds each time)',
      },
    ],
  })
  if (isCancel(kind)) throw new Interrupted()
  if (kind === 'passphrase') return byPassphrase(host)
  const passphrase = kind === 'both' ? await askNewPassphrase('the key') : undefined
  return byKey(await createKeyFile(host, { passphrase }))
}
