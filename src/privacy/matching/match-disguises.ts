import { allMatches } from '../../support/all-matches.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { Entry, RegisterForm, RegisterMatch } from '../register/register.ts'
import { isPlainWord } from '../word-nature.ts'

const spaced = /(?<![A-Za-z0-9])[A-Za-z](?:[ .*_\-/|+,~']{1,3}[A-Za-z](?![A-Za-z])){2,40}/g
const mixed =
  /(?<![A-Za-z0-9@])(?=[A-Za-z0-9@$!|*#+]{0,40}[0-9@$!|*#+])(?=[A-Za-z0-9@$!|*#+]{0,40}[A-Za-z])[A-Za-z0-9@$!|*#+]{4,40}/g
const meant: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
}

/** Names in disguise: “E m r y s”, “E.m.r.y.s”, “3mrys”, “Em**s”. */
export function matchDisguises(
  register: CompiledRegister,
  { normalised: { text } }: PreparedText,
): RegisterMatch[] {
  const matches: RegisterMatch[] = []
  for (const match of allMatches(text, spaced))
    matches.push(...spacedNames(register, match[0], match.index))
  for (const match of allMatches(text, mixed)) {
    const entry = entryOfMixed(register, match[0])
    if (entry !== undefined)
      matches.push(found(entry, 'disguised', match.index, match.index + match[0].length, false))
  }
  return matches
}

function found(
  entry: Entry,
  form: RegisterForm,
  start: number,
  end: number,
  whole: boolean,
): RegisterMatch {
  return { start, end, form, entry, severity: 'error', possessive: false, whole }
}

/** Every name within letters that stand apart; “E m r y s  T o m o s” holds two. */
function spacedNames(register: CompiledRegister, stretch: string, offset: number): RegisterMatch[] {
  const at: number[] = []
  let joined = ''
  for (const [index, character] of [...stretch].entries()) {
    if (!/[A-Za-z]/.test(character)) continue
    at.push(index)
    joined += character.toLowerCase()
  }
  const matches: RegisterMatch[] = []
  const names = [...register.joined.keys(), ...register.parts.keys()]
  const longest = names.reduce((most, { length }) => Math.max(most, length), 0)
  for (let start = 0; start < joined.length; ) {
    const hit = longestNameAt(register, joined.slice(start, start + longest))
    if (hit === undefined) {
      start += 1
      continue
    }
    const end = start + hit.length
    matches.push(
      found(
        hit.entry,
        'spaced',
        offset + (at[start] ?? 0),
        offset + (at[end - 1] ?? 0) + 1,
        hit.whole,
      ),
    )
    start = end
  }
  return matches
}

/** The longest name with which the letters begin. */
function longestNameAt(register: CompiledRegister, letters: string) {
  for (let end = letters.length; end >= 3; end -= 1) {
    const word = letters.slice(0, end)
    const joined = register.joined.get(word)?.[0]
    if (joined !== undefined) return { entry: joined, length: word.length, whole: true }
    const part = register.parts
      .get(word)
      ?.find((known) => known.kind !== 'nickname' || word.length > 3)
    if (part !== undefined) return { entry: part.entry, length: word.length, whole: false }
  }
  return undefined
}

function entryOfMixed(register: CompiledRegister, raw: string): Entry | undefined {
  const word = raw.toLowerCase()
  if (/[*#]/.test(word)) return entryOfMasked(register, word)
  const letters = Array.from(word, (character) => meant[character] ?? character).join('')
  for (const key of new Set([letters, letters.replaceAll('i', 'l')])) {
    const part = register.parts.get(key)?.find((known) => known.kind !== 'nickname')
    const entry = part?.entry ?? register.joined.get(key)?.[0]
    if (entry !== undefined && key.length >= 4 && !isPlainWord(word)) return entry
  }
  return undefined
}

/** “Em**s”: at least two letters show, and as many are covered as the name has. */
function entryOfMasked(register: CompiledRegister, word: string): Entry | undefined {
  const shown = word.replace(/[^a-z]/g, '')
  if (
    shown.length < 2 ||
    !/^[a-z*#]+$/.test(word) ||
    !/[*#]/.test(word.slice(1)) ||
    !/^[a-z]/.test(word)
  )
    return undefined
  const shape = new RegExp(`^${word.replace(/[*#]/g, '[a-z]')}$`)
  for (const [key, parts] of register.parts) {
    if (key.length >= 4 && shape.test(key) && parts[0]?.kind !== 'nickname') return parts[0]?.entry
  }
  return undefined
}
