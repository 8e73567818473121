import { addInner, type Extraction, warn } from '../extraction.ts'
import { readPicture } from '../picture/read-picture.ts'
import { residueOfBytes } from '../residue/residue.ts'
import { sniffFormat } from '../sniff-format.ts'
import { partlyRead } from '../unreadable.ts'

/** What an RTF file holds in figures: a picture, something that was dropped into it, data of a program. */
export interface Carried {
  place: string
  bytes: Buffer
}

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Adds what those say; of what was dropped into the document a compound file can be opened. */
export async function addCarried(
  found: Extraction,
  files: readonly Carried[],
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<void> {
  const count = new Map<string, number>()
  for (const { place, bytes } of files) {
    const number = (count.get(place) ?? 0) + 1
    count.set(place, number)
    const numbered = `${place} ${number}`
    if (place === 'picture') addInner(found, readPicture(bytes), numbered, 1)
    else found.texts.push(...residueOfBytes(bytes, numbered))
    if (place === 'data of a program') await addData(found, bytes, numbered, openInner)
    if (place !== 'attachment') continue
    const message = `Unexpected file embedded in the document (${numbered}), expected none`
    warn(found, 'verify/attachment', message)
    const at = bytes.indexOf(compound)
    if (at === -1) found.traits.push(partlyRead(numbered))
    else addInner(found, await openInner(bytes.subarray(at)), numbered, 1)
  }
}

/** Word keeps parts of a Word file in an RTF, packed as they are there; of its own kind of file only the words are of use. */
async function addData(
  found: Extraction,
  bytes: Buffer,
  place: string,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<void> {
  const at = bytes.indexOf(compound)
  const inner = at === -1 ? bytes : bytes.subarray(at)
  const format = sniffFormat(inner)
  if (format !== 'zip' && format !== 'compound') return
  const { texts, traits } = await openInner(inner)
  addInner(found, { texts, traits: format === 'zip' ? traits : [] }, place, 1)
}
