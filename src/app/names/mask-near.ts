import { dirname } from 'node:path'
import type { Host } from '../../model/host.ts'
import { mask } from '../../privacy/mask.ts'
import { findReportFolder } from '../find-report-folder.ts'
import { openRegister } from './open-register.ts'
import { registeredWords } from './registered-words.ts'
import type { AskPassphrase } from './unlock-file.ts'

/**
 * What takes registered names out of words that are said before any report was read: of the registers of the
 * working folder and of every folder that the command line names.
 *
 * @param ask without it a locked one stays locked: an error is no time to ask for a passphrase
 */
export async function maskNear(
  host: Host,
  args: readonly string[],
  ask?: AskPassphrase,
): Promise<(text: string) => string> {
  const places = new Set(['.', ...args.flatMap((arg) => [arg, dirname(arg)])])
  const folders = new Set<string>()
  for (const place of places) {
    const folder = await findReportFolder(host, place).catch(() => undefined)
    if (folder !== undefined) folders.add(folder)
  }
  const hiders: Array<(text: string) => ReturnType<ReturnType<typeof registeredWords>>> = []
  for (const folder of folders) {
    const opened = await openRegister(host, folder, ask).catch(() => undefined)
    if (opened) hiders.push(registeredWords(opened.register))
  }
  return (text) =>
    mask(
      text,
      hiders.flatMap((hide) => hide(text)),
    )
}
