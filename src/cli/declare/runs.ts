import type { Terminal } from '../terminal.ts'

/** What a command runs with. */
export interface Runs {
  terminal: Terminal
  /** Called by a command that comes to its end by itself when it is interrupted. */
  heedSignals: () => AbortSignal
  /** Takes the exit code. */
  end(code: number): void
}
