import type { Stretch } from '../../model/privacy.ts'
import { editDistance } from '../../support/edit-distance.ts'
import { namePartsOf } from '../name-parts.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import { isListedFirstName, isListedName, isPlainWord } from '../word-nature.ts'
import { withoutTitles } from './replace-name.ts'

/**
 * “Bridget Tomos”, “Emrys Kelly”, where the register has an Emrys Tomos: a name that begins before what is
 * registered of it, or goes on with another surname.
 */
export function isOfAnother(
  { parts, joined }: CompiledRegister,
  text: string,
  match: RegisterMatch,
  name: Stretch,
): boolean {
  if (match.whole || name.start > match.start || name.end < match.end) return false
  const [, surname = ''] = /^[ -](\p{L}+)$/u.exec(text.slice(match.end, name.end)) ?? []
  const [key = ''] = namePartsOf(surname)
  const isOwn = (part: string) => parts.has(part) || joined.has(part)
  const another = isListedName(key) && !isPlainWord(key) && !isOwn(key)
  if (another && match.form !== 'plural') return true
  if (match.form !== 'part') return false
  const before = namePartsOf(withoutTitles(text.slice(name.start, match.start)))
  return before.some((part) => !isOwn(part))
}

/** “Philip”, where a Philippa is registered: two letters away and in use, no slip but another name. */
export function isAnotherName(
  { parts }: CompiledRegister,
  text: string,
  { form, start, end, entry }: RegisterMatch,
): boolean {
  if (form !== 'misspelt' && form !== 'sounds-like') return false
  const own = [...parts].flatMap(([key, known]) =>
    known.some((part) => part.entry === entry) ? [key] : [],
  )
  return namePartsOf(text.slice(start, end)).some(
    (key) =>
      isListedFirstName(key) &&
      !isPlainWord(key) &&
      own.every((part) => editDistance(part, key, 1) > 1),
  )
}
