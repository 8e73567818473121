import type { Command } from 'commander'
import { mendKinds } from '../../model/mend-kind.ts'
import { repeatable } from './repeatable.ts'
import type { Runs } from './runs.ts'

/** Declares `dhr fix`. */
export function declareFix(program: Command, { terminal, end }: Runs): void {
  program
    .command('fix')
    .summary('mend what is safe to mend')
    .description(
      'Mend what is safe to mend: shows each change and asks. Nothing else in a file is touched.',
    )
    .argument('[folder]', 'the folder of the report', '.')
    .option('-y, --yes', 'mend everything, ask nothing')
    .option('--check', 'change nothing; exit code 1 where there is something to mend')
    .addOption(repeatable('--only <kind>', 'mend only this kind', mendKinds))
    .addHelpText(
      'after',
      `
Examples:
  dhr fix reports/rowan              shows each change and asks
  dhr fix --only numbers             “paragraph 23” becomes a reference that stays right
  dhr fix --only typed-numbers       “4.12” before a paragraph goes, “paragraph 4.12” becomes a reference
  dhr fix --only pasted              “• First” becomes a point of a list, “[1]” a footnote
  dhr fix --check                    what would be mended
  dhr fix --yes                      mend it all

A number that becomes a reference prints as it did; what it refers to gets a label made of its first
words. Numbers that were typed before paragraphs go all at once, and only if whatever speaks of them
leads to one paragraph: then it says their printed numbers. Words are mended only where the checks of
“dhr lint” know a single remedy.`,
    )
    .action(async (folder: string, options) => {
      const { runFix } = await import('../commands/fix.ts')
      end(await runFix(folder, options, terminal))
    })
}
