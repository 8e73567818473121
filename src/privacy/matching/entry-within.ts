import type { CompiledExplained } from '../explained.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { Entry } from '../register/register.ts'
import { entryOfShort } from '../register/short-forms.ts'

export interface Found {
  entry: Entry
  sure: boolean
}

/** Whose name an address, a path or a handle holds, in small letters among others. */
export function entryWithin(
  register: CompiledRegister,
  address: string,
  explained: CompiledExplained,
): Found | undefined {
  const own = address.replace(/(@[A-Za-z0-9-]+)(?:\.[A-Za-z0-9-]+)+$/, '$1')
  const letters = own.toLowerCase().replace(/[^a-z]/g, '')
  if ([...register.parts.keys()].some((key) => letters.includes(key))) {
    for (const [joined, entries] of register.joined) {
      const entry = entries[0]
      if (entry !== undefined && joined.length >= 6 && letters.includes(joined))
        return { entry, sure: true }
    }
  }
  const chunks =
    own.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)?.map((chunk) => chunk.toLowerCase()) ?? []
  const found = [...chunks, ...own.toLowerCase().split(/[^a-z]+/)].flatMap(
    (chunk) => entryOfChunk(register, chunk, own, chunks.length, explained) ?? [],
  )
  return found.find(({ sure }) => sure) ?? entryInside(register, letters, explained) ?? found[0]
}

/** A chunk that is a part of a name, or “etomos”, “emryst”. A mere word among others may be meant as one. */
function entryOfChunk(
  register: CompiledRegister,
  chunk: string,
  address: string,
  count: number,
  explained: CompiledExplained,
): Found | undefined {
  if (chunk.length < 2) return undefined
  const part = register.parts.get(chunk)?.find((known) => known.kind !== 'nickname')
  if (part !== undefined && !explained.pseudonyms.has(chunk)) {
    if (!part.plainWord) return { entry: part.entry, sure: true }
    if (!/^(?:https?|www)/.test(address)) return { entry: part.entry, sure: count <= 2 }
  }
  const entry = entryOfShort(register, chunk)
  return entry && { entry, sure: true }
}

/** “missemrys”: a long part within other letters. */
function entryInside(
  register: CompiledRegister,
  letters: string,
  explained: CompiledExplained,
): Found | undefined {
  for (const [key, parts] of register.parts) {
    const part = parts[0]
    if (part === undefined || part.kind === 'nickname' || part.plainWord || key.length < 5) continue
    if (letters.includes(key) && !explained.words.has(key)) return { entry: part.entry, sure: true }
  }
  return undefined
}
