import { EnvironmentError, UsageError } from '../../model/errors.ts'

/** A failure that is reported in words, as plain data: of an Error a thread hands on the message alone. */
export interface PackedFailure {
  kind: 'usage' | 'environment'
  message: string
  hint: string | undefined
}

/** Undefined of what is no such failure but a bug. */
export function packFailure(error: unknown): PackedFailure | undefined {
  const isUsage = error instanceof UsageError
  if (!isUsage && !(error instanceof EnvironmentError)) return undefined
  const { message, hint } = error
  return { kind: isUsage ? 'usage' : 'environment', message, hint }
}

export function unpackFailure({ kind, message, hint }: PackedFailure): Error {
  const options = hint === undefined ? {} : { hint }
  return kind === 'usage'
    ? new UsageError(message, options)
    : new EnvironmentError(message, options)
}
