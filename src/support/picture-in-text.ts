import { decodeAddress } from './decode-address.ts'

/** How programs that make Markdown of a document write a picture's bytes into the text itself. */
const beginning = /^data:image\/[a-z0-9.+-]+;base64,/i

/** Whether an address is a picture's bytes, written as letters: no words, whatever they look like. */
export const isPictureInText = (address: string): boolean => beginning.test(address)

/** The bytes of a picture whose address holds them. */
export function bytesInText(address: string): Buffer {
  return Buffer.from(decodeAddress(address.replace(beginning, '')), 'base64')
}

/** A picture's address as it is shown; of one that is written into the text only its kind. */
export function shownAddress(address: string): string {
  return isPictureInText(address) ? `${beginning.exec(address)?.[0]}…` : address
}
