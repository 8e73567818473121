import { decodeText } from '../support/decode-text.ts'

/** The text of any bytes; beside what text files are written in, in four bytes a letter, as XML may be. */
export function textOfBytes(bytes: Uint8Array): string {
  const order = orderOfFour(bytes)
  return order ? fourBytesEach(bytes, order) : decodeText(bytes).text
}

/** In which order the bytes of a letter stand that has four of them: by a mark at the start, or by its first letter. */
export function orderOfFour(bytes: Uint8Array): 'little' | 'big' | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (/^(?:fffe0000|[0-7][\da-f]000000)$/.test(start) && start !== '00000000') return 'little'
  return /^(?:0000feff|000000[0-7][\da-f])$/.test(start) && start !== '00000000' ? 'big' : undefined
}

function fourBytesEach(bytes: Uint8Array, order: 'little' | 'big'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'little')
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  }
  return text.replace(/^\ufeff/, '')
}
