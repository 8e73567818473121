import { type Command, Option } from 'commander'
import { reportStatuses } from '../../model/front-matter.ts'
import type { Runs } from './runs.ts'

/** Declares `dhr build`. */
export function declareBuild(program: Command, { terminal, heedSignals, end }: Runs): void {
  program
    .command('build')
    .summary('print a report as a PDF')
    .description(
      'Print a report as a PDF: numbers, footnotes, contents and cross-references in place.',
    )
    .argument('[folder]', 'the folder of the report', '.')
    .option('-o, --output <file>', 'where to write (default: build/NAME.pdf in the folder)')
    .addOption(
      new Option('-f, --format <format>', 'pdf, or html for one web page')
        .choices(['pdf', 'html'])
        .default('pdf'),
    )
    .addOption(
      new Option('--status <status>', 'print it as if the title page said so').choices(
        reportStatuses,
      ),
    )
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

A draft with errors in it (a reference to nothing, a missing picture) is printed with each fault
marked where it stands, and the exit code is 1. With “status: board”, “home-office” or “published” it
is not printed until the errors are mended.`,
    )
    .action(async (folder: string, options) => {
      const { runBuild } = await import('../commands/build.ts')
      end(await runBuild(folder, options, terminal, heedSignals()))
    })
}
