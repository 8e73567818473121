/** What the command line was asked is impossible: told in one line with a hint, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
  readonly hint: string | undefined

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.hint = options.hint
  }
}

/** The machine cannot do what is needed (no browser, full disk): one line, a hint, exit code 2. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  readonly hint: string | undefined

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.hint = options.hint
  }
}

/** Ctrl-C was pressed at a question, before anything was changed: told in one line, exit code 130. */
export class Interrupted extends Error {
  override name = 'Interrupted'
}
