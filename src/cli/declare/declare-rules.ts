import type { Command } from 'commander'
import type { Runs } from './runs.ts'

/** Declares `dhr rules`. */
export function declareRules(program: Command, { terminal, end }: Runs): void {
  program
    .command('rules')
    .summary('list what lint looks for, or explain one rule')
    .description(
      'List what “dhr lint” looks for, or explain one rule: what it reports, why it matters, how to mend it.',
    )
    .argument('[id]', 'a rule, such as reference/unknown-label')
    .addHelpText(
      'after',
      `
Examples:
  dhr rules                          every rule, and how serious it is
  dhr rules reference/unknown-label  what it looks for, why, and how to mend what it finds
  dhr rules anonymity                the rules of one group`,
    )
    .action(async (id: string | undefined) => {
      const { runRules } = await import('../commands/rules.ts')
      end(await runRules(id, terminal))
    })
}
