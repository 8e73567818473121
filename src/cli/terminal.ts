import { styleText } from 'node:util'

/** The streams that a command talks to, so that a test can listen. */
export interface Terminal {
  out: NodeJS.WriteStream
  err: NodeJS.WriteStream
}

type Style = Parameters<typeof styleText>[0]

/** Colours words for a terminal; for a file or a pipe, or where NO_COLOR says something, they stay plain. */
export function paint(stream: NodeJS.WriteStream, style: Style, words: string): string {
  const plain = !stream.isTTY || Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb'
  // Node would look at its own standard output, which may be another stream.
  return plain ? words : styleText(style, words, { validateStream: false })
}

/** How grave a finding is, as its colour says it. */
export const severityColours = { error: 'red', warning: 'yellow', advice: 'cyan' } as const
