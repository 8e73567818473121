import { endWithProcess } from '../support/end-with-process.ts'

/**
 * Shows what follows on the terminal's other screen, as editors do, so that nothing of it stays to be read
 * when it is over. The screen comes back at the end of the process at the latest.
 */
export function otherScreen(out: NodeJS.WriteStream): { clear(): void; leave(): void } {
  if (!out.isTTY) return { clear: () => {}, leave: () => {} }
  out.write('\u001B[?1049h\u001B[H')
  const back = (): boolean => out.write('\u001B[2J\u001B[?1049l')
  const forget = endWithProcess(back)
  const leave = (): void => {
    forget()
    back()
  }
  return { clear: () => out.write('\u001B[2J\u001B[H'), leave }
}
