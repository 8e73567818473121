/** Words of four letters or more in data of which nobody knows the form, in one byte a letter or in two. */
export function stringsOf(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [buffer.toString('latin1'), buffer.toString('utf16le')].flatMap(
    (text) => text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d ._@\\/:'-]{3,}/gu) ?? [],
  )
}
