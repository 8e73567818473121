import { decodeText } from '../../support/decode-text.ts'
import { type Extraction, warn } from '../extraction.ts'
import { residueOfBytes, stringsOf } from '../residue/residue.ts'
import type { CompoundStream } from './read-compound.ts'
import { unpackMacro } from './unpack-macro.ts'

const place = 'macros'

export const isOfMacros = ({ path }: CompoundStream): boolean =>
  /(?:^|\/)(?:VBA\/|PROJECT(?:wm|lk)?$)/i.test(path)

/** Reads a stream of the macros of a document: their source, and what they were compiled to. */
export function readMacros(found: Extraction, { path, bytes }: CompoundStream): void {
  warn(found, 'verify/script', 'Unexpected macros in the document, expected a file that only shows')
  const add = (text: string) => {
    if (text.trim() !== '') found.texts.push({ text, place, line: 1, kind: 'code' })
  }
  // The list of modules, and of the files elsewhere that they use, often by a path with its user's name.
  if (/\/dir$/.test(path)) for (const text of stringsOf(unpackMacro(bytes))) add(text)
  else if (/PROJECT\w*$/.test(path)) add(decodeText(bytes.filter((byte) => byte > 0)).text)
  else {
    for (const source of sourcesIn(bytes)) add(decodeText(source).text)
    found.texts.push(...residueOfBytes(bytes, place))
  }
}

/** The source stands after what it was compiled to; its first word is the same in every module. */
function sourcesIn(module: Buffer): Buffer[] {
  const found: Buffer[] = []
  const mark = Buffer.from('\0Attribut')
  for (let at = module.indexOf(mark); at >= 3; at = module.indexOf(mark, at + 1))
    found.push(unpackMacro(module.subarray(at - 3)))
  return found
}
