import { EnvironmentError, UsageError } from '../model/errors.ts'
import { paint, type Terminal } from './terminal.ts'

/** Tells a known error in one line and its hint in another. An unknown one is a bug: it is thrown on. */
export function tellError(error: unknown, { err }: Pick<Terminal, 'err'>): void {
  if (!(error instanceof UsageError) && !(error instanceof EnvironmentError)) throw error
  err.write(`${paint(err, ['bold', 'red'], 'error')}  ${error.message}\n`)
  if (error.hint !== undefined) err.write(`${paint(err, 'dim', 'hint')}   ${error.hint}\n`)
}
