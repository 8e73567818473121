import { type Command, Option } from 'commander'
import { findingFormats } from '../formats/finding-formats.ts'
import type { Runs } from './runs.ts'

/** Declares `dhr lint`. */
export function declareLint(program: Command, { terminal, end }: Runs): void {
  program
    .command('lint')
    .summary('find what is wrong with a report')
    .description(
      'Find what is wrong with a report: names that slipped through, references, structure, recommendations, writing.',
    )
    .argument('[paths...]', 'folders of reports, or files in them (default: this folder)')
    .addOption(
      new Option('-f, --format <format>', 'how to print the findings')
        .choices(findingFormats)
        .default('text'),
    )
    .option('--max-warnings <number>', 'fail where there are more warnings than that')
    .option(
      '--rule <id>',
      'only this rule, or group of rules such as “reference” (may be given again)',
      (id: string, others: string[] = []) => [...others, id],
    )
    .option('-q, --quiet', 'show errors only')
    .option('--reveal', 'show the lines in which names were found, on a terminal only')
    .option('--stdin-filename <file>', 'judge the text on standard input in place of that file')
    .addHelpText(
      'after',
      `
Examples:
  dhr lint reports/rowan                      what is wrong with that report
  dhr lint reports/rowan/14-chronology.md     only what is wrong in one of its files
  dhr lint --rule reference                   only this group of rules
  dhr lint --format json --max-warnings 0     for a program

A file dhr.yaml in the report's folder says which rules are off or how serious they are:
  rules: {writing/long-sentence: off}
A comment on the line before a block silences a rule there, with a reason:
  <!-- dhr-ignore reference/handwritten-number: the coroner's own words -->

Exit codes: 0 no errors, 1 errors (or too many warnings), 2 could not run.`,
    )
    .action(async (paths: string[], options) => {
      const { runLint } = await import('../commands/lint.ts')
      end(await runLint(paths, options, terminal))
    })
}
