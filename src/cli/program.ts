import { Command } from 'commander'
import { declareAnonymise } from './declare/declare-anonymise.ts'
import { declareBuild } from './declare/declare-build.ts'
import { declareDoctor } from './declare/declare-doctor.ts'
import { declareFix } from './declare/declare-fix.ts'
import { declareFormat } from './declare/declare-format.ts'
import { declareLint } from './declare/declare-lint.ts'
import { declareNew } from './declare/declare-new.ts'
import { declareRegister } from './declare/declare-register.ts'
import { declareRename } from './declare/declare-rename.ts'
import { declareRules } from './declare/declare-rules.ts'
import { declareVerify } from './declare/declare-verify.ts'
import { declareWhere } from './declare/declare-where.ts'
import type { Runs } from './declare/runs.ts'
import { asTyped } from './own-name.ts'
import { ownVersion } from './own-version.ts'
import { tellUsage } from './tell-error.ts'
import type { Terminal } from './terminal.ts'

/** The command line. Each command's code is loaded only when that command runs. */
export interface Program {
  /** Runs one command line and gives its exit code. */
  run(args: readonly string[]): Promise<number>
}

/**
 * Declares all commands with their options and examples.
 *
 * @param heedSignals called by a command that comes to its end by itself when it is interrupted
 */
export function makeProgram(terminal: Terminal, heedSignals: () => AbortSignal): Program {
  let exitCode = 0
  let told = ''
  const program = new Command('dhr')
    .description(
      'Write a domestic homicide review in Markdown; print it as a numbered, footnoted PDF.',
    )
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .hook('preAction', async () => {
      const { wipeLeftSecrets } = await import('../host/secret-folder.ts')
      wipeLeftSecrets((name) => process.env[name])
    })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(asTyped(text)),
      writeErr: (text) => {
        told += asTyped(text)
      },
    })
    .showHelpAfterError('hint: dhr --help lists the commands, dhr COMMAND --help their options')
    .addHelpText(
      'after',
      `
Examples:
  dhr new reports/rowan              begin a report: a folder with every section it needs
  dhr lint reports/rowan             what is wrong with it, and what is still to be written
  dhr fix reports/rowan              mend what is safe to mend, one question for each kind of change
  dhr where 47 -r reports/rowan      the file and line of the paragraph that the board wrote about
  dhr build reports/rowan --open     print it as a PDF and look at it
  dhr doctor                         see whether this computer can print

Exit codes: 0 all is well, 1 the report has errors (or nothing was found, or something would change),
2 the command could not run, 130 it was interrupted.`,
    )

  const runs: Runs = {
    terminal,
    heedSignals,
    end: (code) => {
      exitCode = code
    },
  }
  declareBuild(program, runs)
  declareWhere(program, runs)
  declareLint(program, runs)
  declareVerify(program, runs)
  declareRules(program, runs)
  declareNew(program, runs)
  declareFix(program, runs)
  declareAnonymise(program, runs)
  declareRename(program, runs)
  declareDoctor(program, runs)
  declareFormat(program, runs)
  declareRegister(program, runs)

  return {
    async run(args) {
      if (args.length === 0) {
        program.outputHelp()
        return 0
      }
      // “dhr help build” is how many programs are asked.
      const [first, ...others] = args
      const asked = first === 'help' ? [...others, '--help'] : args
      try {
        await program.parseAsync(asked, { from: 'user' })
      } finally {
        if (told !== '') await tellUsage(told, terminal, args)
      }
      return exitCode
    },
  }
}
