import { setImmediate as nextTurn } from 'node:timers/promises'

/** A terminal on which nothing is shown of what is typed. */
export interface Hush {
  /** What was typed goes to the question that follows at once. */
  handOn(): void
  /** What was typed is thrown away, and the terminal is as it was. */
  end(): Promise<void>
}

/** Keeps from the screen, and from the shell behind it, what somebody types before they are asked. */
export function hush(input: NodeJS.ReadStream): Hush {
  const typed: Buffer[] = []
  const onData = (chunk: Buffer): void => {
    // The terminal, which would end the program at Ctrl-C, hands on all keys now.
    if (chunk.includes(3)) {
      input.setRawMode(false)
      process.kill(process.pid, 'SIGINT')
    }
    typed.push(chunk)
  }
  const stop = (): void => {
    input.off('data', onData)
    input.pause()
    input.ref()
  }
  input.setRawMode(true)
  input.on('data', onData)
  input.resume()
  // Work that is broken off ends no hush: the program does not wait for keys then.
  input.unref()
  return {
    handOn: () => {
      stop()
      if (typed.length > 0) input.unshift(Buffer.concat(typed))
    },
    end: async () => {
      // What was typed while the program was busy has not been read yet.
      await nextTurn()
      await nextTurn()
      stop()
      input.setRawMode(false)
    },
  }
}
