import type { Command } from 'commander'
import type { Runs } from './runs.ts'

/** Declares `dhr rename`. */
export function declareRename(program: Command, { terminal, end }: Runs): void {
  program
    .command('rename')
    .summary('give somebody another pseudonym')
    .description(
      'Give somebody another pseudonym wherever the report speaks of them: shows each change and asks.',
    )
    .argument('<old>', 'the pseudonym as it is now')
    .argument('<new>', 'what it is to be')
    .option('-y, --yes', 'change everything, ask nothing')
    .option('--check', 'change nothing; exit code 1 where there is something to change')
    .option('-r, --report <folder>', 'the folder of the report', '.')
    .addHelpText(
      'after',
      `
Examples:
  dhr rename Rowan Hazel             in all sections, captions, notes, tables, and in the register
  dhr rename "Heron House" "Swan House" -r reports/rowan
  dhr rename Fell Crag --check       what would change

A pseudonym is found as it is written, and in capitals. One that begins a sentence may be a word there (“Fell
ill in May …”): “One by one” asks about each. The register is changed where it names the pseudonym. Names
of files, pictures and what was printed before are left to you: it says which of them bear the old one.`,
    )
    .action(async (old: string, fresh: string, options) => {
      const { runRename } = await import('../commands/rename.ts')
      end(await runRename(old, fresh, options, terminal))
    })
}
