import type { PlacedFinding } from '../../app/judge/place-finding.ts'
import { verifyFiles } from '../../app/verify/verify-files.ts'
import { diskHost } from '../../host/disk-host.ts'
import { folderWord } from '../../support/shell-word.ts'
import type { FindingFormat } from '../formats/finding-formats.ts'
import { formatFindings } from '../formats/format-findings.ts'
import { countFindings } from '../formats/text.ts'
import { ownName } from '../own-name.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { paint, type Terminal } from '../terminal.ts'

interface VerifyFlags {
  format: FindingFormat
  report?: string
  quiet?: boolean
}

/** `dhr verify`: tells what finished files betray. Returns the exit code. */
export async function runVerify(
  paths: readonly string[],
  { format, report, quiet }: VerifyFlags,
  { out, err }: Terminal,
): Promise<number> {
  const all = await verifyFiles(diskHost(), {
    paths,
    report,
    askPassphrase: makeAskPassphrase(),
  })
  const errors = all.filter(({ finding }) => finding.severity === 'error')
  const shown = quiet ? errors : all
  out.write(formatFindings(shown, format, out))
  if (format === 'text' && !quiet) out.write(summary(all, out))
  if (all.some(({ finding }) => finding.ruleId === 'anonymity/no-register')) {
    const words = 'No real name was looked for.'
    const hint =
      report === undefined
        ? '--report names the folder of the register.'
        : `“${ownName()} register check${folderWord(report)}” says what the register wants.`
    err.write(`${paint(err, ['bold', 'yellow'], words)} ${hint}\n`)
  }
  return errors.length > 0 ? 1 : 0
}

function summary(all: readonly PlacedFinding[], out: NodeJS.WriteStream): string {
  const [first] = all
  if (!first) return `${paint(out, 'green', 'Nothing found.')}\n`
  const counted = paint(out, 'bold', countFindings(all.map(({ finding }) => finding)))
  const more = paint(out, 'dim', `More on a finding: ${ownName()} rules ${first.finding.ruleId}`)
  return `\n${counted}\n${more}\n`
}
