import { addInner, type Extraction, nothingFound } from '../extraction.ts'
import { residueOfBytes } from '../residue/residue.ts'
import { notRead, partlyRead, Unreadable } from '../unreadable.ts'
import { packagedFile } from './packaged-file.ts'
import { readCompound } from './read-compound.ts'
import { isOfMacros, readMacros } from './read-macros.ts'
import { readOldWord } from './read-old-word.ts'

/**
 * Gets out of a compound file what can be read of it: macros, the words of a Word file of the old kind, the files
 * that lie in it. The rest is looked through for people of the register.
 */
export async function extractCompound(
  bytes: Uint8Array,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<Extraction> {
  const found = nothingFound()
  const streams = readCompound(bytes)
  const named = (name: string) => streams.find(({ path }) => path === name)?.bytes
  if (named('EncryptedPackage')) throw new Unreadable('it is locked with a password')
  const document = named('WordDocument')
  if (document) {
    readOldWord(found, document, [named('0Table'), named('1Table')])
    found.traits.push(partlyRead(besideWords))
  }
  let attachments = 0
  for (const stream of streams) {
    const file = packagedFile(stream)
    if (isOfMacros(stream)) readMacros(found, stream)
    else if (file) {
      attachments += 1
      const attachment = `attachment ${attachments}`
      for (const text of file.names)
        found.texts.push({ text, place: `name of ${attachment}`, line: 1, kind: 'code' })
      addInner(found, await openInner(file.bytes), attachment, 1)
    }
    found.texts.push(...residueOfBytes(stream.bytes, 'data of the file'))
  }
  if (!document && attachments === 0 && !streams.some(isOfMacros))
    found.traits.push(notRead('this kind of file'))
  return found
}

const besideWords =
  'what a Word file of the old kind says beside its words: who wrote it, what is hidden, what was deleted'
