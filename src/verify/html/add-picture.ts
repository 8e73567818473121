import { addInner, type Extraction } from '../extraction.ts'
import { readPicture } from '../read-picture.ts'

/** Adds what a picture says that lies in the page itself, as an address that begins with “data:”. */
export function addPicture(to: Extraction, address: string, place: string, line: number): void {
  addInner(to, readPicture(bytesOf(address)), place, line)
}

function bytesOf(address: string): Buffer {
  const comma = address.indexOf(',')
  const content = address.slice(comma + 1)
  return /;base64$/i.test(address.slice(0, comma))
    ? Buffer.from(content, 'base64')
    : Buffer.from(decoded(content))
}

/** An address as it reads; one that is not written by the rules, as it stands. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
