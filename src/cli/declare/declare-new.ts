import { type Command, Option } from 'commander'
import { kindsOfDeath, reportTypes } from '../../model/front-matter.ts'
import type { Runs } from './runs.ts'

/** Declares `dhr new`. */
export function declareNew(program: Command, { terminal, heedSignals, end }: Runs): void {
  program
    .command('new')
    .summary('begin a report')
    .description(
      'Begin a report: a folder with every section that the statutory guidance asks for.',
    )
    .argument('<folder>', 'the folder to make')
    .option('--pseudonym <name>', 'the name by which the report calls the person who died')
    .option('--died <month>', 'the month of the death, such as 2023-03; never the day')
    .option('--partnership <name>', 'the partnership that commissioned the review')
    .option('--author <name>', 'who writes the report')
    .addOption(
      new Option(
        '--type <type>',
        'dhr, or dardr for a domestic abuse related death review',
      ).choices(reportTypes),
    )
    .addOption(new Option('--death <kind>', 'how the person died').choices(kindsOfDeath))
    .addHelpText(
      'after',
      `
Examples:
  dhr new reports/rowan              asks for what it has to know
  dhr new reports/rowan --pseudonym Rowan --died 2023-03 --author "Jane Example" \\
    --partnership "Wexcombe Community Safety Partnership"

What belongs in each section stands in it as a note that is never printed. Nothing that is there is
overwritten. Real names go into identities.yaml, which is never printed and which git ignores.`,
    )
    .action(async (folder: string, options) => {
      const { runNew } = await import('../commands/new.ts')
      end(await runNew(folder, options, terminal, heedSignals()))
    })
}
