import { relative } from 'node:path'
import { type BuildResult, type BuildStep, buildReport } from '../../app/build-report.ts'
import { diskHost } from '../../host/disk-host.ts'
import { countFindings, findingToJson, formatFindings } from '../format-findings.ts'
import { openFile } from '../open-file.ts'
import { stepLine } from '../step-line.ts'
import { paint, type Terminal } from '../terminal.ts'

interface BuildFlags {
  output?: string
  format: 'pdf' | 'html'
  open?: boolean
  browser?: string
  json?: boolean
  quiet?: boolean
}

const stepWords: Record<BuildStep, string> = {
  reading: 'Reading the sections',
  rendering: 'Numbering paragraphs and notes',
  measuring: 'Measuring every line',
  placing: 'Placing footnotes and page ends',
  printing: 'Printing',
  checking: 'Holding the PDF against the plan',
  writing: 'Writing the file',
}

/** `dhr build`: builds, tells what was built and what is wrong. Returns the exit code. */
export async function runBuild(
  folder: string,
  flags: BuildFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { out, err } = terminal
  const started = performance.now()
  const steps = stepLine(err, !flags.quiet && !flags.json)
  let result: BuildResult
  try {
    result = await buildReport(diskHost(), {
      folder,
      format: flags.format,
      output: flags.output,
      browser: flags.browser,
      signal,
      onStep: (step) => steps.show(stepWords[step]),
    })
  } finally {
    steps.clear()
  }
  const seconds = (performance.now() - started) / 1000
  const hasErrors = result.findings.some(({ severity }) => severity === 'error')
  if (flags.json) {
    const { output = null, counts, findings } = result
    out.write(`${JSON.stringify({ output, ...counts, seconds, findings: findings.map(findingToJson) }, null, 2)}\n`)
  } else {
    err.write(formatFindings(result.findings, err))
    if (out.isTTY && !flags.quiet) out.write(summary(result, seconds, out))
    else if (result.output === undefined) err.write('Not printed: mend what is listed above first.\n')
  }
  if (flags.open && result.output !== undefined && !(await openFile(result.output))) {
    err.write(`No program was found to open ${result.output}\n`)
  }
  return hasErrors ? 1 : 0
}

function summary(result: BuildResult, seconds: number, out: NodeJS.WriteStream): string {
  const { counts, findings, output } = result
  if (output === undefined) return `\n${paint(out, ['bold', 'red'], 'Not printed')}: mend what is listed above first.\n`
  const found = findings.length > 0 ? `\n  ${countFindings(findings)}: marked where they stand in the text` : ''
  const numbers = [
    count(counts.sections, 'section'),
    count(counts.paragraphs, 'paragraph'),
    count(counts.footnotes, 'footnote'),
    count(counts.recommendations, 'recommendation'),
    ...(counts.pages === undefined ? [] : [count(counts.pages, 'page')]),
    `${seconds.toFixed(1)} s`,
  ]
  const path = relative(process.cwd(), output)
  const shown = path.startsWith('..') ? output : path
  return `${paint(out, ['bold', 'green'], shown)}\n  ${numbers.join(' · ')}${found}\n`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
