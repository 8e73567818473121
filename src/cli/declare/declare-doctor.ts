import type { Command } from 'commander'
import type { Runs } from './runs.ts'

/** Declares `dhr doctor`. */
export function declareDoctor(program: Command, { terminal, heedSignals, end }: Runs): void {
  program
    .command('doctor')
    .summary('see whether this computer can print')
    .description(
      'Look at everything that printing needs, and say what to do about what is missing.',
    )
    .option('--browser <path>', 'the Chrome, Edge or Chromium to print with')
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      `
Examples:
  dhr doctor                         what was found, and what to do about what was not
  dhr doctor --browser /opt/chrome   try another browser`,
    )
    .action(async (options) => {
      const { runDoctorCommand } = await import('../commands/doctor.ts')
      end(await runDoctorCommand(options, terminal, heedSignals()))
    })
}
