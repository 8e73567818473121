import { listRules } from '../../app/rule-pages.ts'
import { verifyFiles } from '../../app/verify-files.ts'
import { diskHost } from '../../host/disk-host.ts'
import { askPassphrase } from '../ask-passphrase.ts'
import { formatGithub } from '../formats/github.ts'
import { formatJson } from '../formats/json.ts'
import { formatSarif } from '../formats/sarif.ts'
import { countFindings, formatText } from '../formats/text.ts'
import { ownName } from '../own-name.ts'
import { paint, type Terminal } from '../terminal.ts'

interface VerifyFlags {
  format: 'text' | 'json' | 'sarif' | 'github'
  report?: string
  quiet?: boolean
}

/** `dhr verify`: tells what finished files betray. Returns the exit code. */
export async function runVerify(
  paths: readonly string[],
  { format, report, quiet }: VerifyFlags,
  { out, err }: Terminal,
): Promise<number> {
  const all = await verifyFiles(diskHost(), { paths, report, askPassphrase })
  const errors = all.filter(({ finding }) => finding.severity === 'error')
  const shown = quiet ? errors : all
  if (format === 'json') out.write(formatJson(shown))
  else if (format === 'sarif') out.write(formatSarif(shown, listRules()))
  else if (format === 'github') out.write(formatGithub(shown))
  else {
    out.write(formatText(shown, (style, words) => paint(out, style, words), out.columns))
    if (!quiet) {
      const counted = countFindings(all.map(({ finding }) => finding))
      const [first] = all
      out.write(
        first
          ? `\n${paint(out, 'bold', counted)}\n${paint(out, 'dim', `More on a finding: ${ownName()} rules ${first.finding.ruleId}`)}\n`
          : `${paint(out, 'green', 'Nothing found.')}\n`,
      )
    }
  }
  if (all.some(({ finding }) => finding.ruleId === 'anonymity/no-register')) {
    const words = 'No real name was looked for (layer 1 not run).'
    err.write(
      `${paint(err, ['bold', 'yellow'], words)} --report names the folder of the register.\n`,
    )
  }
  return errors.length > 0 ? 1 : 0
}
