import { allMatches } from '../../support/all-matches.ts'
import type { CompiledExplained } from '../explained.ts'
import { kinship, titles } from '../lists/person-words.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import { entryOfShort } from '../register/short-forms.ts'

// Hash tags, words that end in figures, words with a capital inside. Each begins where its letters begin.
const pattern =
  /(?<![A-Za-z0-9&/({])#[A-Za-z][A-Za-z0-9_]{2,60}|(?<![A-Za-z0-9@])(?:[A-Za-z]{4,40}\d{1,6}|[A-Za-z]{0,40}[a-z][A-Z][A-Za-z]{1,40})(?![A-Za-z0-9])/g
// Surnames of their own: “McDonald” is nobody called Donald.
const surname = /^(?:Ma?c|Fitz|De|Di|Da|Du|La|Le|Van|Von)[A-Z][a-z]+$/

/** Names in hash tags, user names and words run together: “#JusticeForEmrys”, “kwameNB87”, “nonEmrys”. */
export function matchUserNames(
  register: CompiledRegister,
  { normalised: { text } }: PreparedText,
  explained: CompiledExplained,
): RegisterMatch[] {
  if (register.parts.size === 0 || !/#[A-Za-z]|[a-z][A-Z]|[A-Za-z]\d/.test(text)) return []
  return allMatches(text, pattern).flatMap(({ 0: raw, index }): RegisterMatch[] => {
    const found = surname.test(raw) ? undefined : entryOf(register, raw, explained)
    if (found === undefined) return []
    const severity = found.sure ? 'error' : 'warning'
    const end = index + raw.length
    return [
      {
        start: index,
        end,
        form: 'address',
        entry: found.entry,
        severity,
        possessive: false,
        whole: false,
      },
    ]
  })
}

function entryOf(register: CompiledRegister, raw: string, explained: CompiledExplained) {
  const letters = raw.toLowerCase().replace(/[^a-z]/g, '')
  if (explained.words.has(letters)) return undefined
  const whole = entryOfShort(register, letters) ?? register.joined.get(letters)?.[0]
  if (whole && /[#\d]/.test(raw)) return { entry: whole, sure: true }
  const pieces = raw.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)?.map((one) => one.toLowerCase()) ?? []
  for (let first = 0; first < pieces.length; first += 1) {
    for (let last = pieces.length; last > first; last -= 1) {
      const piece = pieces.slice(first, last).join('')
      if (piece.length < 3 || explained.pseudonyms.has(piece)) continue
      const joined =
        last - first > 1 || piece.length >= 6 ? register.joined.get(piece)?.[0] : undefined
      if (joined) return { entry: joined, sure: true }
      const part = register.parts.get(piece)?.find(({ kind }) => kind !== 'nickname')
      if (!part || part.key.length < 3) continue
      if (!part.plainWord) return { entry: part.entry, sure: true }
      if (raw.startsWith('#') || isTitle(pieces[first - 1]))
        return { entry: part.entry, sure: false }
    }
  }
  return raw.startsWith('#') ? entryAfterCall(register, letters, explained) : undefined
}

const calls =
  /^(?:justice|freedom|pray(?:ers|ing)?|love|team|find|finding|missing|rip|remember(?:ing)?|forever|free|save|help|miss|for|our|to|is)+/

/** “#justicefordarren”, “#ripdaz”: in small letters, after what such tags call for. */
function entryAfterCall(register: CompiledRegister, letters: string, explained: CompiledExplained) {
  const call = calls.exec(letters)?.[0] ?? ''
  const name = letters.slice(call.length)
  if (call === '' || name.length < 3 || explained.pseudonyms.has(name)) return undefined
  const joined = register.joined.get(name)?.[0]
  const [part] = register.parts.get(name) ?? []
  if (joined) return { entry: joined, sure: true }
  return part && { entry: part.entry, sure: !part.plainWord }
}

/** “mrHope” */
const isTitle = (word: string | undefined): boolean =>
  word !== undefined && (titles.has(word) || kinship.has(word))
