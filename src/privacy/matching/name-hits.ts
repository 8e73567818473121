import type { CompiledExplained } from '../explained.ts'
import { isTitled } from '../names/titles.ts'
import type { CompiledRegister, NamePart } from '../register/compile-register.ts'
import type { Entry } from '../register/register.ts'
import { entryOfShort } from '../register/short-forms.ts'
import { wordOrName } from '../signs/word-or-name.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isNeverName, isPlainWord } from '../word-nature.ts'
import type { FuzzyForm, FuzzyMatcher } from './fuzzy-match.ts'

/** One word (or two that were parted) that may be part of a registered name. */
export interface Hit {
  entry: Entry
  first: number
  last: number
  part: string
  kind: NamePart['kind'] | 'joined'
  form: 'exact' | 'plural' | 'run-together' | 'parted' | FuzzyForm
  sure: boolean
}

/** What one word may be of the registered names: exact, plural, run together, parted, misspelt, alike in sound. */
export function hitsOf(
  register: CompiledRegister,
  words: readonly Word[],
  word: Word,
  index: number,
  fuzzy: FuzzyMatcher,
  explained: CompiledExplained,
): Hit[] {
  const hits: Hit[] = []
  const add = (part: NamePart, form: Hit['form'], sure: boolean, last = index) => {
    hits.push({
      entry: part.entry,
      first: index,
      last,
      part: part.key,
      kind: part.kind,
      form,
      sure,
    })
  }
  for (const part of partedParts(register, word, words[index + 1]))
    add(part, 'parted', true, index + 1)
  if (hits.length > 0) return hits
  for (const part of register.parts.get(word.key) ?? []) {
    if (part.kind === 'nickname' && explained.words.has(word.key)) continue
    const sure =
      besideAnother(register, part, words, index) || certainty(register, part, words, index)
    if (sure !== undefined) add(part, 'exact', sure)
  }
  if (hits.length > 0) return hits
  for (const singular of singularsOf(word)) {
    for (const part of register.parts.get(singular) ?? []) {
      const family = part.kind === 'last' && words[index - 1]?.key === 'the' && !word.opens
      // “This” is no family of people called Thi.
      const isWord = part.plainWord || isPlainWord(word.key) || isListedName(word.key)
      if (part.kind !== 'nickname' && (!isWord || family)) add(part, 'plural', true)
    }
  }
  if (hits.length > 0) return hits
  // “@emtomos” and “emtomos87” are left to the matchers of user names.
  if (/[@#]$/.test(word.gap) || /^\d/.test(words[index + 1]?.gap ?? '')) return hits
  const short = entryOfShort(register, word.key)
  const userName =
    short !== undefined && word.key.length >= 6 && !isListedName(word.key) && isOnePiece(word)
  for (const entry of register.joined.get(word.key) ?? (userName ? [short] : [])) {
    if (!isPlainWord(word.key)) {
      hits.push({
        entry,
        first: index,
        last: index,
        part: word.key,
        kind: 'joined',
        form: 'run-together',
        sure: true,
      })
    }
  }
  if (hits.length > 0) return hits
  const found = fuzzy.search(words, index)
  if (found !== undefined) for (const part of found.parts) add(part, found.form, found.sure)
  return hits
}

/** “etomos”, “Etomos”: in “O'Mulvaney” and “DMulvaney” the letter may be another surname's, or anybody's initial. */
function isOnePiece({ start, end, key, capital }: Word): boolean {
  return end - start === key.length && capital !== 'inner'
}

/** “Em-rys”, “O Sullivan”. Two words that mean something by themselves are two words. */
function partedParts(
  register: CompiledRegister,
  word: Word,
  next: Word | undefined,
): readonly NamePart[] {
  if (next === undefined || word.capital === 'none') return []
  // A word broken at the end of a line has both a hyphen and a space.
  const isBroken = /^- +$/.test(next.gap) && next.capital === 'none'
  if (next.gap.length > 1 && !isBroken) return []
  const whole = word.key + next.key
  const parts = whole.length < 4 ? undefined : register.parts.get(whole)
  if (parts === undefined) return []
  const [odd, alsoOdd] = [!isPlainWord(word.key), !isPlainWord(next.key)]
  const isOne =
    whole.length < 5
      ? odd && alsoOdd && next.capital === 'none'
      : odd || alsoOdd || next.gap.startsWith('-')
  return isOne ? parts.filter((part) => part.kind !== 'nickname') : []
}

/** Undefined: no match; true: sure; false: it may be the word. */
function certainty(
  register: CompiledRegister,
  part: NamePart,
  words: readonly Word[],
  index: number,
): boolean | undefined {
  const word = words[index]
  if (word === undefined) return undefined
  if (word.capital === 'none') {
    if (isWholeInSmall(register, part, words, index)) return false
    return part.plainWord || part.kind === 'nickname' || part.key.length < 4 ? undefined : true
  }
  if (part.key.length < 4 && word.capital === 'all' && part.kind === 'nickname')
    return isCapitals(words[index - 1]) || isCapitals(words[index + 1]) ? false : undefined
  if (!part.plainWord) return !part.doubtful
  // “To ask”, “An offer”, “His coat”: only a title makes a name of these.
  if (isGrammar(part.key)) return isTitled(words, index) || undefined
  const verdict = wordOrName(words, index)
  if (verdict === 'word') return undefined
  return verdict === 'name' && part.kind !== 'nickname'
}

/** “will hope” of somebody called so, in small letters: two words next to each other as in the register. */
function isWholeInSmall(
  { sequences }: CompiledRegister,
  { entry, key }: NamePart,
  words: readonly Word[],
  index: number,
): boolean {
  const isNext = (at: number, part: string | undefined): boolean =>
    words[at]?.key === part && words[at]?.capital === 'none'
  return sequences.some(({ entry: owner, parts }) => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (owner !== entry) return false
    if (key === first) return isNext(index + 1, last) && words[index + 1]?.gap === ' '
    return key === last && isNext(index - 1, first) && words[index]?.gap === ' '
  })
}

/** “Will Hope”: with a capital, beside another part of the same name, no word is a mere word. */
function besideAnother(
  register: CompiledRegister,
  part: NamePart,
  words: readonly Word[],
  index: number,
): boolean {
  // “mei-ling”: in small letters a hyphen has to hold the two together.
  const small = words[index]?.capital === 'none'
  return [index - 1, index + 1].some((other) => {
    const word = words[other]
    const gap = words[Math.max(index, other)]?.gap ?? ''
    if (word === undefined || (small ? gap !== '-' : !/^(?: |, ?|-)$/.test(gap))) return false
    if (word.capital === 'none' && !small) return false
    return (
      register.parts
        .get(word.key)
        ?.some((known) => known.entry === part.entry && known.key !== part.key) ?? false
    )
  })
}

function singularsOf(word: Word): string[] {
  const { key } = word
  if (word.capital === 'none' || key.length < 4 || !key.endsWith('s')) return []
  const forms = [key.slice(0, -1)]
  if (key.endsWith('es')) forms.push(key.slice(0, -2))
  if (key.endsWith('ies')) forms.push(`${key.slice(0, -3)}y`)
  return forms
}

function isCapitals(word: Word | undefined): boolean {
  return word?.capital === 'all' && word.key.length > 1
}

const isGrammar = (key: string): boolean => isNeverName(key) || (key.length < 3 && isPlainWord(key))
