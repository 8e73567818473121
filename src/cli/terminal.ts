import { styleText } from 'node:util'

/** The streams that a command talks to, so that a test can listen. */
export interface Terminal {
  out: NodeJS.WriteStream
  err: NodeJS.WriteStream
}

type Style = Parameters<typeof styleText>[0]

/** Colours words for a terminal; for a file or a pipe they stay plain, unless FORCE_COLOR or NO_COLOR says otherwise. */
export function paint(stream: NodeJS.WriteStream, style: Style, words: string): string {
  // Node would look at its own standard output, which may be another stream.
  return isColoured(stream) ? styleText(style, words, { validateStream: false }) : words
}

/** As Node and most programs take these variables: FORCE_COLOR goes before NO_COLOR, and 0 is none. */
function isColoured({ isTTY }: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = process.env
  if (force !== undefined) return !/^(?:0|false)$/.test(force)
  return isTTY && !none && terminal !== 'dumb'
}

/** How grave a finding is, as its colour says it. */
export const severityColours = { error: 'red', warning: 'yellow', advice: 'cyan' } as const
