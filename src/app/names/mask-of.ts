import type { Host } from '../../model/host.ts'
import type { Report } from '../../model/report.ts'
import { mask } from '../../privacy/mask.ts'
import { knownNames } from './known-names.ts'
import { makePrivacy } from './make-privacy.ts'
import { openRegister, refuseLocked } from './open-register.ts'
import { registeredWords } from './registered-words.ts'
import type { AskPassphrase } from './unlock-file.ts'

/**
 * What takes the names of a report's register out of whatever is shown of it. What nobody registered is
 * for the rules to find, and they take longer than one who looks up a paragraph should wait.
 */
export async function maskOf(
  host: Host,
  folder: string,
  report: Report,
  ask?: AskPassphrase,
): Promise<(text: string) => string> {
  const register = await openRegister(host, folder, ask)
  refuseLocked(register)
  if (register.state !== 'checked') return (text) => text
  const privacy = makePrivacy({ folder, report, register, names: knownNames(report, register) })
  const registered = registeredWords(register.register)
  return (text) => mask(text, [...privacy.matchRegister(text), ...registered(text)])
}
