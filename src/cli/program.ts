import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import type { Terminal } from './terminal.ts'

/** The command line. Each command's code is loaded only when that command runs. */
export interface Program {
  /** Runs one command line; the exit code, or undefined where a signal has set it. */
  run(args: readonly string[]): Promise<number>
}

/** Declares all commands with their options and examples. */
export function makeProgram(terminal: Terminal, signal: AbortSignal): Program {
  let exitCode = 0
  const program = new Command('dhr')
    .description('Write a domestic homicide review in Markdown; print it as a numbered, footnoted PDF.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .showHelpAfterError('hint: dhr --help lists the commands, dhr COMMAND --help their options')
    .addHelpText(
      'after',
      `
Examples:
  dhr build reports/rowan            print the report of that folder
  dhr build --format html            the report of this folder, as a web page
  dhr doctor                         see whether this computer can print

Exit codes: 0 all is well, 1 the report has errors, 2 the command could not run.`,
    )

  program
    .command('build')
    .summary('print a report as a PDF')
    .description('Print a report as a PDF: numbers, footnotes, contents and cross-references in place.')
    .argument('[folder]', 'the folder of the report', '.')
    .option('-o, --output <file>', 'where to write (default: build/NAME.pdf in the folder)')
    .addOption(new Option('-f, --format <format>', 'pdf, or html for one web page').choices(['pdf', 'html']).default('pdf'))
    .option('--open', 'open the file when it is done')
    .option('--browser <path>', 'the Chrome, Edge or Chromium to print with')
    .option('--json', 'print what was done as JSON')
    .option('-q, --quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
Examples:
  dhr build                          print the report of this folder
  dhr build reports/rowan --open     print it, then look at it
  dhr build -o board.pdf             write the PDF somewhere else
  dhr build --format html            one web page, with the footnotes at its end

A report with errors in it (a reference to nothing, a missing picture) is printed with each fault
marked where it stands, and the exit code is 1.`,
    )
    .action(async (folder: string, options) => {
      const { runBuild } = await import('./commands/build.ts')
      exitCode = await runBuild(folder, options, terminal, signal)
    })

  return {
    async run(args) {
      if (args.length === 0) {
        program.outputHelp()
        return 0
      }
      await program.parseAsync(args, { from: 'user' })
      return exitCode
    },
  }
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
