import { join } from 'node:path'
import { maskNear } from '../../../app/names/mask-near.ts'
import { registerFile } from '../../../app/names/register-files.ts'
import { unlockFolder } from '../../../app/register/lock-folder.ts'
import { diskHost } from '../../../host/disk-host.ts'
import { folderWord } from '../../../support/shell-word.ts'
import { ownName } from '../../own-name.ts'
import { makeAskPassphrase } from '../../questions/ask-passphrase.ts'
import { paint, type Terminal } from '../../terminal.ts'
import { whoMayRead } from '../../who-may-read.ts'

/** `dhr register unlock`: writes the register in clear again. Returns the exit code. */
export async function runRegisterUnlock(folder: string, { out }: Terminal): Promise<number> {
  const host = diskHost()
  await unlockFolder(host, folder, makeAskPassphrase())
  const shown = await maskNear(host, [folder])
  const readers = await whoMayRead(host, join(folder, registerFile))
  const lock = `${ownName()} register lock${folderWord(shown(folder))}`
  out.write(
    `${paint(out, ['bold', 'green'], 'identities.yaml')}  the register is in clear; ${readers}, and git leaves it alone.\n\nNext:\n  ${paint(out, 'cyan', lock)}  encrypt it again\n`,
  )
  return 0
}
