/** A piece of RTF: the beginning or end of a group, a word of control with its number, letters. */
export type Token =
  | { is: 'begin' }
  | { is: 'end' }
  | { is: 'word'; word: string; number: number | undefined }
  | { is: 'letters'; letters: Buffer }

const token = /\\(?:'([\da-f]{2})|([a-z]+)(-?\d{1,10})? ?|([\s\S]))|([{}])|([^\\{}\r\n]+)/giy
/** What stands for itself, and signs that are letters: a blank and a hyphen that do not break. */
const symbols: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '-',
}

/** Takes RTF apart. Ends of lines mean nothing in it; letters come as bytes of the document's alphabet. */
export function* readTokens(bytes: Uint8Array): Generator<Token> {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  for (let at = 0; at < rtf.length; ) {
    token.lastIndex = at
    const match = token.exec(rtf)
    if (!match) {
      at += 1
      continue
    }
    at = token.lastIndex
    const [, hex, word, number, symbol, brace, letters] = match
    if (hex) yield { is: 'letters', letters: Buffer.from(hex, 'hex') }
    else if (word === 'bin') {
      // Bytes as they are, where others write figures.
      const raw = rtf.slice(at, at + Math.max(0, Number(number ?? 0)))
      at += raw.length
      yield { is: 'letters', letters: Buffer.from(Buffer.from(raw, 'latin1').toString('hex')) }
    } else if (word) yield { is: 'word', word, number: number ? Number(number) : undefined }
    else if (symbol === '\n' || symbol === '\r')
      yield { is: 'word', word: 'par', number: undefined }
    else if (symbol === '*') yield { is: 'word', word: '*', number: undefined }
    else if (symbol) yield { is: 'letters', letters: Buffer.from(symbols[symbol] ?? '', 'latin1') }
    else if (brace) yield { is: brace === '{' ? 'begin' : 'end' }
    else yield { is: 'letters', letters: Buffer.from(letters ?? '', 'latin1') }
  }
}
