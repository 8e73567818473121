import type { Command } from 'commander'
import type { Runs } from './runs.ts'

/** Declares `dhr where`. */
export function declareWhere(program: Command, { terminal, end }: Runs): void {
  program
    .command('where')
    .summary('find a paragraph, recommendation or footnote in the files')
    .description(
      'Find the file, line and page of what a reader names by its number, its label or its words.',
    )
    .argument('[what...]', '47, 47(b), rec 3, footnote 12, page 9, #label or some words')
    .option('-r, --report <folder>', 'the folder of the report', '.')
    .option('-a, --all', 'the whole report as a list')
    .option('--open', 'open the text editor there')
    .option('--csv', 'as a sheet for comments, a row for each number')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  dhr where 47                       the paragraph that the board wrote about
  dhr where "47(b)" --open           open the text editor there (VISUAL or EDITOR)
  dhr where rec 3                    recommendation 3 of every group
  dhr where footnote 12 -r reports/rowan
  dhr where "asked again"            every place with these words
  dhr where --all                    everything that bears a number, with its place
  dhr where --csv > comments.csv     a sheet in which a board writes its comments

Pages are those of the last build. The exit code is 1 where nothing is found.`,
    )
    .action(async (what: string[], options) => {
      const { runWhere } = await import('../commands/where.ts')
      end(await runWhere(what, options, terminal))
    })
}
