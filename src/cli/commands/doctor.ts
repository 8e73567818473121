import { runDoctor } from '../../app/doctor.ts'
import { diskHost } from '../../host/disk-host.ts'
import { jsonText } from '../json-text.ts'
import { paint, type Terminal } from '../terminal.ts'

const marks = {
  ok: ['ok', 'green'],
  warning: ['note', 'yellow'],
  failed: ['FAILED', 'red'],
} as const

/** `dhr doctor`: tells what was looked at. Returns the exit code: 2 where this computer cannot print. */
export async function runDoctorCommand(
  flags: { browser?: string; json?: boolean },
  { out }: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { checks } = await runDoctor(diskHost(), { browser: flags.browser, signal })
  const failed = checks.some(({ state }) => state === 'failed')
  if (flags.json) {
    out.write(jsonText({ checks }))
    return failed ? 2 : 0
  }
  for (const { name, state, detail, hint } of checks) {
    const [word, colour] = marks[state]
    out.write(`${paint(out, colour, word.padEnd(7))} ${name.padEnd(8)} ${detail}\n`)
    if (hint !== undefined) out.write(`${' '.repeat(17)}${hint}\n`)
  }
  out.write(failed ? '\nThis computer cannot print yet.\n' : '\nThis computer can print.\n')
  return failed ? 2 : 0
}
