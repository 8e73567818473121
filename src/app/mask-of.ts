import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import { makePrivacy } from './make-privacy.ts'
import { maskFindings } from './mask-findings.ts'
import { openRegister } from './open-register.ts'

/**
 * What takes the names of a report's register out of whatever is shown of it. What nobody registered is
 * for the rules to find, and they take longer than one who looks up a paragraph should wait.
 */
export async function maskOf(
  host: Host,
  folder: string,
  report: Report,
): Promise<(text: string) => string> {
  const register = await openRegister(host, folder)
  if (register.state !== 'checked') return (text) => text
  const privacy = makePrivacy(report, register, folder, [])
  const { words } = maskFindings([], privacy, () => undefined, register.register)
  return words
}
