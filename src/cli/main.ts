import { CommanderError } from 'commander'
import { makeProgram } from './program.ts'
import { tellBug, tellError } from './tell-error.ts'

/** Runs a command line and sets the exit code: 0 clean, 1 the report has errors, 2 could not run. */
export async function main(args: readonly string[]): Promise<void> {
  const terminal = { out: process.stdout, err: process.stderr }
  // A reader that has seen enough (`dhr lint | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const interrupt = new AbortController()
  const onSignal = (signal: NodeJS.Signals): void => {
    process.exitCode = signal === 'SIGINT' ? 130 : 143
    // Asked twice, it does not wait for the work to come to its end.
    if (interrupt.signal.aborted) process.exit()
    interrupt.abort(signal)
  }
  // What escapes every other catch: Node itself would print its message and the line that threw it.
  process.on('uncaughtException', (bug) => {
    tellBug(bug, terminal)
    process.exit(2)
  })
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    process.exitCode ??= await makeProgram(terminal, interrupt.signal).run(args)
  } catch (error) {
    if (interrupt.signal.aborted) {
      terminal.err.write('\nInterrupted. Nothing was changed.\n')
      return
    }
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.exitCode = 2
    await tellError(error, terminal, args)
  } finally {
    process.removeListener('SIGINT', onSignal)
    process.removeListener('SIGTERM', onSignal)
  }
}
