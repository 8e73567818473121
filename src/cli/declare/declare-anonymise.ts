import type { Command } from 'commander'
import { repeatable } from './repeatable.ts'
import type { Runs } from './runs.ts'

/** Declares `dhr anonymise`. */
export function declareAnonymise(program: Command, { terminal, end }: Runs): void {
  program
    .command('anonymise')
    .summary('make a text with real names safe to publish')
    .description('Make text pasted from an agency safe to publish: shows each change and asks.')
    .argument('<files...>', 'Markdown or plain text; - for standard input')
    .option('-y, --yes', 'change everything, ask nothing')
    .option('--check', 'change nothing; exit code 1 where there is something to change')
    .addOption(
      repeatable('--only <kind>', 'change only this kind', [
        'names',
        'places',
        'dates',
        'identifiers',
      ]),
    )
    .option('-o, --output <file>', 'write there, and leave the file as it is')
    .option('-r, --report <folder>', 'whose register counts (default: that of the file)')
    .option('--reveal', 'show the names, on a terminal only')
    .addHelpText(
      'after',
      `
Examples:
  dhr anonymise reports/rowan/14-chronology.md
                                     shows each kind of change and asks
  dhr anonymise imr.txt -o clean.txt -r reports/rowan
                                     what an agency sent, made safe in another file
  dhr anonymise --check imr.txt      what would be changed
  dhr anonymise - < imr.txt > clean.txt
                                     everything is changed, nothing asked

Names of the register (identities.yaml) become pseudonyms and roles, days become month and year, numbers
become what they are: “a mobile number”. Front matter, addresses, code and comments are never touched.
What it cannot decide stays, is listed with its place, and the exit code is 1: look at each of them.
Names are covered (█████) in what it shows.`,
    )
    .action(async (files: string[], options) => {
      const { runAnonymise } = await import('../commands/anonymise.ts')
      end(await runAnonymise(files, options, terminal))
    })
}
