import { styleText } from 'node:util'

/** The streams that a command talks to, so that a test can listen. */
export interface Terminal {
  out: NodeJS.WriteStream
  err: NodeJS.WriteStream
}

type Style = Parameters<typeof styleText>[0]

/** Colours words for a terminal; for a file or a pipe they stay plain. */
export function paint(stream: NodeJS.WriteStream, style: Style, words: string): string {
  const plain = !stream.isTTY || process.env.NO_COLOR !== undefined || process.env.TERM === 'dumb'
  return plain ? words : styleText(style, words)
}
