import { CommanderError } from 'commander'
import { explainFailure } from '../host/explain-failure.ts'
import { EnvironmentError, Interrupted } from '../model/errors.ts'
import { makeProgram } from './program.ts'
import { tellBug, tellError } from './tell-error.ts'

/** Ctrl-C, the terminal's end, a request to end. */
const signals = ['SIGINT', 'SIGHUP', 'SIGTERM'] as const
const exitCodes: Partial<Record<NodeJS.Signals, number>> = { SIGINT: 130, SIGHUP: 129 }

/** Runs a command line and sets the exit code: 0 clean, 1 the report has errors, 2 could not run. */
export async function main(args: readonly string[]): Promise<void> {
  const terminal = { out: process.stdout, err: process.stderr }
  let unwritten = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`dhr lint | head`) is no failure.
    if (error.code === 'EPIPE' || unwritten) return
    unwritten = true
    process.exitCode = 2
    void tellError(explainFailure(error, 'What dhr prints cannot be written'), terminal, args)
  })
  // There is nobody to tell.
  process.stderr.on('error', () => {})
  const interrupt = new AbortController()
  const onSignal = (signal: NodeJS.Signals): void => {
    process.exitCode = exitCodes[signal] ?? 143
    // Asked twice, it does not wait for the work to come to its end.
    // Of a terminal that closes both the system and the shell tell, which is once.
    if (interrupt.signal.aborted && signal !== 'SIGHUP') process.exit()
    interrupt.abort(signal)
  }
  // Whoever does not heed signals dies of them, as a program does that knows of none.
  const heedSignals = (): AbortSignal => {
    for (const signal of signals) process.on(signal, onSignal)
    return interrupt.signal
  }
  // Warnings of libraries are meant for their callers, and may quote what they were given: names.
  process.removeAllListeners('warning')
  // What escapes every other catch: Node itself would print its message and the line that threw it.
  process.on('uncaughtException', (bug) => {
    tellBug(bug, terminal)
    process.exit(2)
  })
  try {
    const code = await makeProgram(terminal, heedSignals).run(args)
    // A signal has the last word, also one that came meanwhile.
    process.exitCode ??= code
  } catch (error) {
    const isRefusal = error instanceof Interrupted
    if (isRefusal) process.exitCode ??= exitCodes.SIGINT
    if (interrupt.signal.aborted || isRefusal) {
      // Those who heed signals write at their very end, or take away again what they wrote.
      terminal.err.write('\nInterrupted. Nothing was changed.\n')
      return
    }
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.exitCode = 2
    await tellError(isGone(error) ? goneFolder() : error, terminal, args)
  } finally {
    for (const signal of signals) process.removeListener(signal, onSignal)
  }
}

/** What the system says where the folder of the shell was deleted or moved meanwhile. */
const isGone = (error: unknown): boolean =>
  (error as Partial<NodeJS.ErrnoException> | undefined)?.syscall === 'uv_cwd'

const goneFolder = (): EnvironmentError =>
  new EnvironmentError('The folder that you are in is not there any more', {
    hint: 'Go to another one with “cd”, and run the command again',
  })
