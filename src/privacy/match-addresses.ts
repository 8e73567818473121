import type { CompiledRegister } from './compile-register.ts'
import type { CompiledExplained } from './explained.ts'
import type { PreparedText } from './prepare-text.ts'
import type { Entry, RegisterMatch } from './register.ts'
import { isPlainWord } from './word-nature.ts'

// E-mail addresses, handles, web addresses, file names and paths: one stretch without spaces. Each begins where its
// letters begin: tried at every letter of it, a word of thousands would take minutes.
const pattern = new RegExp(
  [
    /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*/,
    /(?<![A-Za-z0-9])@[A-Za-z0-9._-]{3,}/,
    /(?:https?:\/\/|www\.)[^\s<>"')]+/,
    /(?<![A-Za-z0-9_-])(?=[A-Za-z0-9-]*_)[A-Za-z0-9_-]*[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?:\.[A-Za-z0-9]+)?/,
    /(?<![A-Za-z0-9_~-])[A-Za-z0-9_~-]+(?:[/\\.][A-Za-z0-9_~-]+)*\.(?:docx?|pdf|png|jpe?g|gif|svg|webp|md|xlsx?|csv|txt|msg|eml|heic|mp[34])\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** Names inside addresses, handles and file names, where small letters and figures surround them. */
export function matchAddresses(
  register: CompiledRegister,
  { normalised: { text } }: PreparedText,
  explained: CompiledExplained,
): RegisterMatch[] {
  // Most paragraphs hold none, and this test is ten times as fast as the search.
  if (register.parts.size === 0 || !/[@_]|:\/\/|www\.|\w\.(?:[a-z]{3,4}|md)\b/i.test(text))
    return []
  const matches: RegisterMatch[] = []
  for (const match of text.matchAll(pattern)) {
    const found = entryWithin(register, match[0], explained)
    if (found === undefined) continue
    const stretch = match[0].replace(/[.,;:]+$/, '')
    const number = stretch.length === text.length ? numberOf(register, stretch, explained) : 0
    matches.push({
      start: match.index + number,
      end: match.index + stretch.length,
      form: 'address',
      entry: found.entry,
      severity: found.sure ? 'error' : 'warning',
      possessive: false,
      whole: true,
    })
  }
  return matches
}

/** How long the folders and number before a section's name are: they tell the chair which file is meant. */
function numberOf(register: CompiledRegister, path: string, explained: CompiledExplained): number {
  const head = /^(?:[\w.-]+\/)*\d+[-_]/.exec(path)?.[0] ?? ''
  return entryWithin(register, head, explained) === undefined ? head.length : 0
}

interface Found {
  entry: Entry
  sure: boolean
}

function entryWithin(
  register: CompiledRegister,
  address: string,
  explained: CompiledExplained,
): Found | undefined {
  const own = address.replace(/(@[A-Za-z0-9-]+)(?:\.[A-Za-z0-9-]+)+$/, '$1')
  const letters = own.toLowerCase().replace(/[^a-z]/g, '')
  for (const [joined, entries] of register.joined) {
    const entry = entries[0]
    if (entry !== undefined && joined.length >= 6 && letters.includes(joined))
      return { entry, sure: true }
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
  const entry = shortForms(register).get(chunk)
  return entry === undefined || isPlainWord(chunk) ? undefined : { entry, sure: true }
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

const shortFormsOf = new WeakMap<CompiledRegister, Map<string, Entry>>()

/** “etomos”, “tomose”, “emryst”. */
function shortForms(register: CompiledRegister): Map<string, Entry> {
  const known = shortFormsOf.get(register)
  if (known !== undefined) return known
  const short = new Map<string, Entry>()
  for (const { parts, entry } of register.sequences) {
    const first = parts[0] ?? ''
    const last = parts.at(-1) ?? ''
    for (const form of [
      first.slice(0, 1) + last,
      last + first.slice(0, 1),
      first + last.slice(0, 1),
    ]) {
      if (form.length >= 4) short.set(form, entry)
    }
  }
  shortFormsOf.set(register, short)
  return short
}
