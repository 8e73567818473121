import { addInner, type Extraction, warn } from '../extraction.ts'
import { residueOfBytes, residueOfText } from '../residue/residue.ts'
import { joinedWords } from '../residue/without-tags.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import type { Unzipped } from './read-zip.ts'

/** Adds what a package holds beside the parts on its list, and says so where that was a part. */
export async function addLoose(
  found: Extraction,
  { comments, loose }: Unzipped,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<void> {
  for (const text of comments)
    found.texts.push({ text, place: 'comment of the zip', line: 1, kind: 'code' })
  for (const bytes of loose.data)
    found.texts.push(...residueOfBytes(bytes, 'data between the parts'))
  for (const [index, part] of loose.parts.entries()) {
    const place = `part ${index + 1} left in it`
    warn(
      found,
      'verify/left-over',
      `Unexpected ${place}, expected a file whose parts are all on its list`,
    )
    const text = textOfBytes(part)
    if (text.trimStart().startsWith('<'))
      found.texts.push(...residueOfText(`${text}\n${joinedWords(text)}`, place))
    else addInner(found, await openInner(part), place, 1)
  }
}
