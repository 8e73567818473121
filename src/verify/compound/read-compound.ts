import { read } from 'cfb'
import { Unreadable } from '../unreadable.ts'

/** A stream of a file that holds others as a disk does: what Word wrote before 2007, and keeps macros in. */
export interface CompoundStream {
  /** With the folders that it lies in: “VBA/ThisDocument”. */
  path: string
  bytes: Buffer
}

/** The streams of a compound file. Throws an Unreadable where it is none, or broken. */
export function readCompound(bytes: Uint8Array): CompoundStream[] {
  try {
    const { FullPaths, FileIndex } = read(Buffer.from(bytes), { type: 'buffer' })
    const root = FullPaths[0] ?? ''
    return FileIndex.flatMap(({ content, size }, at) => {
      const path = (FullPaths[at] ?? '').slice(root.length)
      const isStream = path !== '' && !path.endsWith('/') && content !== undefined
      return isStream ? [{ path, bytes: Buffer.from(content).subarray(0, size) }] : []
    })
  } catch {
    throw new Unreadable('it is damaged')
  }
}
