import type { Command } from 'commander'
import type { Runs } from './runs.ts'

/** Declares `dhr register` and its commands. */
export function declareRegister(program: Command, { terminal, heedSignals, end }: Runs): void {
  const register = program
    .command('register')
    .summary('keep the register of real names')
    .description(
      'Keep the register of real names: who is behind each pseudonym, for the checks of “dhr lint” alone.',
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      `
Examples:
  dhr register init reports/rowan    asks who is who and writes it down
  dhr register check                 is it complete, and does no pseudonym give a name away?
  dhr register lock                  encrypt it; “edit” opens it in your text editor from then on

The register is identities.yaml in the report's folder, or identities.yaml.age where it is locked. Only
“edit” shows a real name, and “--reveal” where a command has it.`,
    )

  const folder = ['[folder]', 'the folder of the report', '.'] as const

  register
    .command('init')
    .summary('ask for real names, person by person')
    .description('Ask for real names, person by person, and write them into the register.')
    .argument(...folder)
    .addHelpText(
      'after',
      `
Examples:
  dhr register init                  begin with the pseudonyms that the report declares
  dhr register init reports/rowan    run it again to add people

What is in the register stays, to the letter. The file is for your eyes only (mode 600), and .gitignore keeps
it out of git. What you type is gone from the screen at the end. Needs a terminal.`,
    )
    .action(async (at: string) => {
      const { runRegisterInit } = await import('../commands/register/init.ts')
      end(await runRegisterInit(at, terminal))
    })

  register
    .command('check')
    .summary('find what is wrong with it')
    .description(
      'Find what is wrong with the register: faults, people twice, pseudonyms that give a name away.',
    )
    .argument(...folder)
    .option('--reveal', 'suggest missing nicknames, on a terminal only')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  dhr register check                 people are told by pseudonym and position, never by name
  dhr register check --reveal        which short forms may be missing

Exit codes: 0 no errors, 1 errors, 2 could not run.`,
    )
    .action(async (at: string, options) => {
      const { runRegisterCheck } = await import('../commands/register/check.ts')
      end(await runRegisterCheck(at, options, terminal))
    })

  register
    .command('show')
    .summary('list who is in it, without their names')
    .description(
      'List who is in the register: pseudonyms and roles, and how much is known; no name.',
    )
    .argument(...folder)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  dhr register show                  a table; into a file or a pipe, columns with tabs between`,
    )
    .action(async (at: string, options) => {
      const { runRegisterShow } = await import('../commands/register/show.ts')
      end(await runRegisterShow(at, options, terminal))
    })

  register
    .command('lock')
    .summary('encrypt it')
    .description('Encrypt the register with age, and delete the file in clear.')
    .argument(...folder)
    .option('--passphrase', 'with a passphrase alone, without a key')
    .addHelpText(
      'after',
      `
Examples:
  dhr register lock                  with the key of this computer; the first time it makes one
  dhr register lock --passphrase     with a passphrase that opens it on any computer

The key is dhr/register-key.txt in your configuration folder, or the file that DHR_KEY_FILE names. Whoever
loses the key or the passphrase loses the register: keep a copy where the report is not. The standard “age”
program opens the file too: age -d -i KEY identities.yaml.age

The file in clear goes only when the locked one has been read back and opened. It is overwritten first; copies
in backups and cloud folders are not reached.`,
    )
    .action(async (at: string, options) => {
      const { runRegisterLock } = await import('../commands/register/lock.ts')
      end(await runRegisterLock(at, options, terminal))
    })

  register
    .command('unlock')
    .summary('decrypt it again')
    .description(
      'Write the register in clear again, for your eyes only, and delete the locked file.',
    )
    .argument(...folder)
    .addHelpText(
      'after',
      `
Examples:
  dhr register unlock                to change it, “dhr register edit” is enough`,
    )
    .action(async (at: string) => {
      const { runRegisterUnlock } = await import('../commands/register/unlock.ts')
      end(await runRegisterUnlock(at, terminal))
    })

  register
    .command('edit')
    .summary('open it in the text editor')
    .description('Open the register in the text editor (VISUAL or EDITOR), locked or not.')
    .argument(...folder)
    .addHelpText(
      'after',
      `
Examples:
  dhr register edit                  in your editor, else nano, vi or Notepad
  EDITOR=nano dhr register edit      in this one

A locked register is opened as a file in memory that is wiped afterwards; where the computer has no storage in
memory, it says so and asks. The locked file is replaced when the editor has closed, and only by one that
has been read back and opened. Faults are pointed out, and nothing is thrown away without asking.`,
    )
    .action(async (at: string) => {
      const { runRegisterEdit } = await import('../commands/register/edit.ts')
      end(await runRegisterEdit(at, terminal, heedSignals()))
    })
}
