import { decodeText } from '../../support/decode-text.ts'

const escapes =
  /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([0-9a-f]{1,6})[ \n]?|&#x([0-9a-f]{1,6});|&#(\d{1,7});/gi

/** Without the escapes of scripts, style sheets, markup, addresses and mails; empty where there are none. */
export function unescaped(text: string): string {
  const ofMail = /^content-transfer-encoding: *quoted-printable|=\?[\w-]+\?q\?/im.test(text)
  if (!ofMail && !/[\\&%+]/.test(text)) return ''
  const plain = text
    .replaceAll(/["']\s*\+\s*["']/g, '')
    .replaceAll(escapes, (whole, braced, u, x, css, hex, decimal) => {
      const code = decimal
        ? Number(decimal)
        : Number.parseInt(braced ?? u ?? x ?? css ?? hex ?? '', 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, inBytes)
  return ofMail ? plain.replaceAll(/=\r?\n/g, '').replaceAll(/(?:=[0-9A-F]{2})+/g, inBytes) : plain
}

/** Letters beyond ASCII are several of these. */
const inBytes = (bytes: string): string =>
  decodeText(Buffer.from(bytes.replaceAll(/[%=]/g, ''), 'hex')).text
