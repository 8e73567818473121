import { paint } from './terminal.ts'

/** One line that says what is going on, and disappears when that is done. */
export interface StepLine {
  show(words: string): void
  clear(): void
}

/** A live line on a terminal; nothing anywhere else. */
export function stepLine(stream: NodeJS.WriteStream, wanted: boolean): StepLine {
  if (!wanted || !stream.isTTY) return { show: () => {}, clear: () => {} }
  const erase = '\r\u001B[2K'
  return {
    show: (words) => stream.write(`${erase}${paint(stream, 'dim', `${words} …`)}`),
    clear: () => stream.write(erase),
  }
}
