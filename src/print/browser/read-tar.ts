/** One plain file of an archive. */
export interface TarEntry {
  name: string
  content: Uint8Array
}

const block = 512
const plainFile = /[0\0]/

/**
 * The plain files of a tar archive in memory; folders and links are passed over.
 *
 * Reads what the archives inside `@sparticuz/chromium` are made of (names of at most 100 bytes) and
 * nothing more. Throws a RangeError when the archive ends inside a file.
 */
export function readTar(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = []
  let at = 0
  while (at + block <= archive.length && archive[at] !== 0) {
    const name = text(archive, at, 100)
    const size = Number.parseInt(text(archive, at + 124, 12), 8)
    const start = at + block
    if (!(start + size <= archive.length)) throw new RangeError(`archive cut short in ${name}`)
    if (plainFile.test(archive.toString('latin1', at + 156, at + 157)))
      entries.push({ name, content: archive.subarray(start, start + size) })
    at = start + Math.ceil(size / block) * block
  }
  return entries
}

/** A field of a header: it ends at the first NUL or with the field. */
function text(archive: Buffer, start: number, length: number): string {
  return archive.toString('utf8', start, start + length).replace(/\0.*$/s, '')
}
