import { relative } from 'node:path'
import { judgeAside } from '../../app/judge/judge-aside.ts'
import type { AskPassphrase } from '../../app/names/unlock-file.ts'
import type { BuildResult, BuildStep } from '../../app/printing/build-options.ts'
import { buildReport } from '../../app/printing/build-report.ts'
import { diskHost } from '../../host/disk-host.ts'
import type { ReportStatus } from '../../model/front-matter.ts'
import { folderWord } from '../../support/shell-word.ts'
import { findingToJson } from '../formats/json.ts'
import { countFindings, formatText } from '../formats/text.ts'
import { jsonText } from '../json-text.ts'
import { openFile } from '../open-file.ts'
import { ownName } from '../own-name.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { stepLine } from '../step-line.ts'
import { paint, type Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'

interface BuildFlags {
  output?: string
  format: 'pdf' | 'html'
  status?: ReportStatus
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
  finishing: 'Finishing the PDF',
  verifying: 'Verifying the file',
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
  // The step line and a question would write over each other.
  let asking = false
  const askPassphrase = makeAskPassphrase()
  const refusal = new AbortController()
  const ask: AskPassphrase = async (turn) => {
    asking = true
    steps.clear()
    try {
      return await askPassphrase(turn)
    } catch (error) {
      // The browser prints meanwhile, and would first come to its end.
      refusal.abort(error)
      throw error
    } finally {
      asking = turn.kind === 'question'
    }
  }
  let result: BuildResult
  try {
    result = await buildReport(diskHost(), {
      folder,
      format: flags.format,
      status: flags.status,
      output: flags.output,
      browser: flags.browser,
      shown: flags.json ? 'all' : 'errors',
      judge: judgeAside(folder),
      askPassphrase: ask,
      signal: AbortSignal.any([signal, refusal.signal]),
      onStep: (step) => {
        if (!asking) steps.show(stepWords[step])
      },
    })
  } finally {
    steps.clear()
  }
  const seconds = Math.round(performance.now() - started) / 1000
  const { findings, shown, shownOutput } = result.verdict
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (flags.json) {
    const { output, counts, status, refused } = result
    const told = {
      output: output === undefined ? null : shownOutput,
      status,
      refused,
      ...counts,
      seconds,
      findings: shown.map(findingToJson),
    }
    out.write(jsonText(told))
  } else {
    // The rest is for `dhr lint`: whoever prints wants to see pages.
    err.write(formatText(shown, (style, words) => paint(err, style, words), err.columns))
    if (result.output === undefined) err.write(notPrinted(result, err))
    else if (out.isTTY && !flags.quiet) out.write(summary(result, seconds, out))
    else if (!flags.quiet) err.write(found(result))
    if (result.counts.pages !== undefined && !result.recorded)
      err.write(
        'The page numbers could not be saved in the report’s folder: “dhr where” will not know its pages.\n',
      )
  }
  if (flags.open && result.output !== undefined && !(await openFile(result.output))) {
    err.write(`No program was found to open ${visible(shownOutput)}\n`)
  }
  return errors.length > 0 ? 1 : 0
}

const readers: Record<ReportStatus, string> = {
  draft: 'its readers',
  panel: 'the panel',
  board: 'the board',
  'home-office': 'the Home Office',
  published: 'the public',
}

/** Why there is no new file, and what to do. */
function notPrinted(result: BuildResult, err: NodeJS.WriteStream): string {
  const { refused, betrayed, status, verdict } = result
  const notPrinted = paint(err, ['bold', 'red'], 'Not printed')
  if (betrayed) {
    return `${notPrinted}: the finished file would have betrayed what is listed above, and the text of the report does not (status: ${status}). An earlier file, if there is one, is as it was.\nMend the pictures and the front matter first; “--status draft” prints it as a draft meanwhile.\n`
  }
  const why = refused
    ? verdict.register === 'checked'
      ? `a report with errors does not go to ${readers[status]} (status: ${status}).`
      : `a report that was not checked against the register of real names does not go to ${readers[status]} (status: ${status}).`
    : 'its front matter cannot be read.'
  const remedy = refused
    ? 'Mend what is listed above first; “--status draft” prints it as a draft meanwhile.'
    : 'Mend what is listed above first.'
  return `${notPrinted}: ${why} An earlier file, if there is one, is as it was.\n${remedy}\n`
}

/** How many findings there are. */
function found({ verdict: { findings, shownFolder } }: BuildResult): string {
  if (findings.length === 0) return ''
  return `${countFindings(findings)}: ${ownName()} lint${folderWord(shownFolder)} lists them\n`
}

function summary(result: BuildResult, seconds: number, out: NodeJS.WriteStream): string {
  const { counts } = result
  const { shownOutput } = result.verdict
  const numbers = [
    count(counts.sections, 'section'),
    count(counts.paragraphs, 'paragraph'),
    count(counts.footnotes, 'footnote'),
    count(counts.recommendations, 'recommendation'),
    ...(counts.pages === undefined ? [] : [count(counts.pages, 'page')]),
    `${seconds.toFixed(1)} s`,
  ]
  const told = found(result)
  const path = relative(process.cwd(), shownOutput)
  const shown = path.startsWith('..') ? shownOutput : path
  return `${paint(out, ['bold', 'green'], visible(shown))}\n  ${numbers.join(' · ')}\n${told ? `  ${told}` : ''}`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
