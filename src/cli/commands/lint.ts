import { text as readAll } from 'node:stream/consumers'
import type { PlacedFinding } from '../../app/judge/place-finding.ts'
import { lintFolders } from '../../app/lint-folder.ts'
import { diskHost } from '../../host/disk-host.ts'
import { overlayHost } from '../../host/overlay-host.ts'
import { UsageError } from '../../model/errors.ts'
import type { FindingFormat } from '../formats/finding-formats.ts'
import { formatFindings } from '../formats/format-findings.ts'
import { countFindings, placesOfErrors } from '../formats/text.ts'
import { ownName } from '../own-name.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { paint, type Terminal } from '../terminal.ts'

interface LintFlags {
  format: FindingFormat
  maxWarnings?: string
  rule?: string[]
  quiet?: boolean
  reveal?: boolean
  stdinFilename?: string
}

/** `dhr lint`: judges reports and tells what it found. Returns the exit code. */
export async function runLint(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
  const { out } = terminal
  if (flags.reveal && !out.isTTY) {
    throw new UsageError('--reveal shows real names, and only on a terminal', {
      hint: 'Leave it out: a file or another program would keep what it prints',
    })
  }
  const most = wholeNumber(flags.maxWarnings)
  const { stdinFilename: unsaved } = flags
  if (unsaved !== undefined && paths.length > 0) {
    throw new UsageError('Either folders and files, or --stdin-filename', {
      hint: 'The text of one file comes in on standard input; name no others',
    })
  }
  if (unsaved !== undefined && !/(?:^|[\\/])(?:\d[^\\/]*\.md|dhr\.yaml)$/i.test(unsaved)) {
    throw new UsageError(`${unsaved} is no section of a report`, {
      hint: 'Sections begin with a digit and end in .md, such as 03-background.md',
    })
  }
  const disk = diskHost()
  const host =
    unsaved === undefined ? disk : overlayHost(disk, new Map([[unsaved, await readAll(input)]]))
  const all = await lintFolders(host, {
    paths: unsaved === undefined ? (paths.length > 0 ? paths : ['.']) : [unsaved],
    rules: flags.rule,
    reveal: flags.reveal === true && flags.format === 'text',
    askPassphrase: makeAskPassphrase(),
  })
  const errors = all.filter(({ finding }) => finding.severity === 'error')
  const warnings = all.filter(({ finding }) => finding.severity === 'warning')
  const tooMany = most !== undefined && warnings.length > most
  out.write(formatFindings(flags.quiet && !tooMany ? errors : all, flags.format, out))
  if (flags.format === 'text' && !flags.quiet) out.write(summary(all, out))
  if (tooMany) {
    terminal.err.write(
      `${countFindings(warnings.map(({ finding }) => finding))}: --max-warnings allows ${most}\n`,
    )
  }
  return errors.length > 0 || tooMany ? 1 : 0
}

function summary(findings: readonly PlacedFinding[], out: NodeJS.WriteStream): string {
  if (findings.length === 0) return `${paint(out, 'green', 'Nothing found.')}\n`
  const first = findings.find(({ finding }) => finding.severity === 'error') ?? findings[0]
  const errors = placesOfErrors(findings)
  const counted = paint(out, 'bold', countFindings(findings.map(({ finding }) => finding)))
  return `\n${errors && `${paint(out, 'red', errors)}\n`}${counted}\n${paint(out, 'dim', `More on a finding: ${ownName()} rules ${first?.finding.ruleId}`)}\n`
}

function wholeNumber(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`--max-warnings ${value} is not a number`, {
    hint: 'Such as --max-warnings 0, which admits none',
  })
}
