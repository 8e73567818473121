import { join, relative } from 'node:path'
import { maskNear } from '../../../app/names/mask-near.ts'
import { checkRegister, type RegisterFinding } from '../../../app/register/check-register.ts'
import { diskHost } from '../../../host/disk-host.ts'
import { UsageError } from '../../../model/errors.ts'
import { countFindings } from '../../formats/text.ts'
import { jsonText } from '../../json-text.ts'
import { askOnce, makeAskPassphrase } from '../../questions/ask-passphrase.ts'
import { reportIn } from '../../report-in.ts'
import { paint, severityColours, type Terminal } from '../../terminal.ts'
import { visible } from '../../visible.ts'

interface CheckFlags {
  json?: boolean
  reveal?: boolean
}

/** `dhr register check`: tells what is wrong with the register, without its names. Returns the exit code. */
export async function runRegisterCheck(
  folder: string,
  flags: CheckFlags,
  { out }: Terminal,
): Promise<number> {
  if (flags.reveal && !out.isTTY) {
    throw new UsageError('--reveal shows what tells real names, and only on a terminal', {
      hint: 'Leave it out: a file or another program would keep what it prints',
    })
  }
  const host = diskHost()
  const report = await reportIn(host, folder)
  const ask = askOnce(makeAskPassphrase())
  const findings = await checkRegister(host, { folder, report, ask })
  const shown = await maskNear(host, [folder], ask)
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  if (flags.json) {
    const plain = findings.map(({ secret, file, ...rest }) => ({
      file: shown(join(folder, file)).replaceAll('\\', '/'),
      ...rest,
    }))
    out.write(jsonText(plain))
    return hasErrors ? 1 : 0
  }
  const [first] = findings
  if (!first) {
    out.write(`${paint(out, 'green', 'Nothing found.')}\n`)
    return 0
  }
  out.write(`${paint(out, 'bold', visible(shown(relative('', join(folder, first.file)))))}\n`)
  for (const finding of findings) out.write(tell(finding, flags.reveal === true, out))
  out.write(`\n${paint(out, 'bold', countFindings(findings))}\n`)
  if (!flags.reveal && findings.some(({ secret }) => secret))
    out.write(`${paint(out, 'dim', '--reveal suggests the nicknames, on your screen alone')}\n`)
  return hasErrors ? 1 : 0
}

function tell(
  { line, column, severity, message, secret }: RegisterFinding,
  reveal: boolean,
  out: NodeJS.WriteStream,
): string {
  const place = `${line}:${column}`.padEnd(7)
  const grade = paint(out, severityColours[severity], severity.padEnd(7))
  const hint =
    reveal && secret
      ? `          ${paint(out, 'dim', visible(`such as ${secret.join(', ')}`))}\n`
      : ''
  return `  ${place} ${grade}  ${visible(message)}\n${hint}`
}
