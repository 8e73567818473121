/**
 * Shows what follows on the terminal's other screen, as editors do, so that nothing of it stays to be read
 * when it is over. The screen comes back at the end of the process at the latest.
 */
export function otherScreen(out: NodeJS.WriteStream): { clear(): void; leave(): void } {
  if (!out.isTTY) return { clear: () => {}, leave: () => {} }
  out.write('\u001B[?1049h\u001B[H')
  const leave = (): void => {
    process.removeListener('exit', leave)
    out.write('\u001B[2J\u001B[?1049l')
  }
  process.on('exit', leave)
  return { clear: () => out.write('\u001B[2J\u001B[H'), leave }
}
