import type { Command } from 'commander'
import type { Runs } from './runs.ts'

/** Declares `dhr format`. */
export function declareFormat(program: Command, { terminal, end }: Runs): void {
  program
    .command('format')
    .summary('format the files consistently')
    .description('Format the files consistently: headings, lists, tables, blank lines.')
    .argument('[folder]', 'the folder of the report', '.')
    .option('--check', 'change nothing; exit code 1 where a file would change')
    .option('--diff', 'change nothing; show what would change')
    .addHelpText(
      'after',
      `
Examples:
  dhr format reports/rowan           write the files, name those that changed
  dhr format --diff                  see it first
  dhr format --check                 for a check before each commit

What is printed stays the same: each file is read again before it is written, and one that would
print differently is left alone. Words, front matter, labels and comments stay to the letter.`,
    )
    .action(async (folder: string, options) => {
      const { runFormat } = await import('../commands/format.ts')
      end(await runFormat(folder, options, terminal))
    })
}
