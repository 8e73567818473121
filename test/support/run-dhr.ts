import { Writable } from 'node:stream'
import { CommanderError } from 'commander'
import { makeProgram } from '../../src/cli/program.ts'
import { tellError } from '../../src/cli/tell-error.ts'
import { EnvironmentError, UsageError } from '../../src/model/errors.ts'

/** What a command line said, and its exit code. */
export interface DhrRun {
  code: number
  out: string
  err: string
}

/** Runs a whole command line in this process, without a terminal. */
export async function runDhr(...args: string[]): Promise<DhrRun> {
  const said = { out: '', err: '' }
  const listen = (name: 'out' | 'err'): NodeJS.WriteStream =>
    new Writable({
      write(chunk, _, done) {
        said[name] += String(chunk)
        done()
      },
    }) as unknown as NodeJS.WriteStream
  const terminal = { out: listen('out'), err: listen('err') }
  try {
    const code = await makeProgram(terminal, () => new AbortController().signal).run(args)
    return { code, ...said }
  } catch (error) {
    const isKnown = error instanceof UsageError || error instanceof EnvironmentError
    if (!(error instanceof CommanderError || isKnown)) throw error
    if (isKnown) await tellError(error, terminal, args)
    return { code: error instanceof CommanderError && error.exitCode === 0 ? 0 : 2, ...said }
  }
}
