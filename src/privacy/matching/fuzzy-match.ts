import { editDistance } from '../../support/edit-distance.ts'
import type { CompiledExplained } from '../explained.ts'
import { fieldAbbreviations } from '../lists/field-abbreviations.ts'
import { fieldWords } from '../lists/field-words.ts'
import { eponymSuffixes } from '../lists/organisation-words.ts'
import { days, months, recordLabels } from '../lists/person-words.ts'
import { inDictionaryCapitalised, isPlace, lookUpWord } from '../look-up-word.ts'
import {
  type CompiledRegister,
  type FuzzyPart,
  type NamePart,
  soundsOf,
} from '../register/compile-register.ts'
import type { Entry } from '../register/register.ts'
import { endsHyphenedPlace } from '../signs/place-endings.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isPlainWord } from '../word-nature.ts'

export type FuzzyForm = 'misspelt' | 'sounds-like'

interface FuzzyHit {
  form: FuzzyForm
  parts: NamePart[]
  sure: boolean
}

/**
 * Finds misspelt names: one letter wrong from five letters on, two from eight, or the same sound at
 * three (four in a long name).
 * Only capitalised words that nothing else explains are tried; that gate is what keeps false alarms away.
 */
export function fuzzyMatcher(
  register: CompiledRegister,
  explained: CompiledExplained,
): FuzzyMatcher {
  const before = matchers.get(register)?.get(explained)
  if (before !== undefined) return before
  const matcher = makeMatcher(register, explained)
  const own = matchers.get(register) ?? new WeakMap<CompiledExplained, FuzzyMatcher>()
  matchers.set(register, own.set(explained, matcher))
  return matcher
}

export interface FuzzyMatcher {
  /** What a word standing alone may be meant for. */
  search(words: readonly Word[], index: number): FuzzyHit | undefined
  /** Beside another part of the same person's name even a word of the dictionary may be a misspelling. */
  nearby(word: Word, entry: Entry): { form: FuzzyForm; part: NamePart } | undefined
}

// A report is matched paragraph by paragraph, and its words come again and again.
const matchers = new WeakMap<CompiledRegister, WeakMap<CompiledExplained, FuzzyMatcher>>()

function makeMatcher(register: CompiledRegister, explained: CompiledExplained): FuzzyMatcher {
  const known = new Map<string, FuzzyHit | undefined>()
  return {
    search(words, index) {
      const word = words[index]
      if (word === undefined || word.capital === 'none' || word.key.length < 3) return undefined
      // Three or four capitals are initials, which have no sound.
      if (word.capital === 'all' && (word.key.length < 5 || !isAmongCapitals(words, index)))
        return undefined
      if (endsHyphenedPlace(words, index) || isExplainedHere(words, index)) return undefined
      const { key } = word
      if (known.has(key)) return known.get(key)
      const hit = explains(key, explained) ? undefined : bestOf(register.fuzzy, key)
      known.set(key, hit)
      return hit
    },
    nearby(word, entry) {
      if (word.capital === 'none' || word.key.length < 3 || explained.pseudonyms.has(word.key))
        return undefined
      for (const part of register.fuzzy) {
        if (part.entry !== entry) continue
        const form = likeness(part, word.key, part.key.length >= 8 ? 2 : 1, undefined)
        if (form !== undefined) return { form: form.form, part }
      }
      return undefined
    },
  }
}

/** “Det Supt”, “Cushing’s disease” */
function isExplainedHere(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  const eponym = next?.capital === 'none' && !next.opens && eponymSuffixes.has(next.key)
  return eponym || recordLabels.has(words[index]?.key ?? '')
}

/** In a line of capitals a capitalised word is no abbreviation. */
function isAmongCapitals(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const beside = [words[index - 1], words[index + 1]].filter(
    (other) => other !== undefined && other.key.length > 2,
  )
  const listed = word !== undefined && word.key.length >= 5 && isListedName(word.key)
  return (
    listed ||
    (beside.length > 0 && beside.every((other) => other?.capital === 'all')) ||
    words.length === 1
  )
}

function explains(key: string, explained: CompiledExplained): boolean {
  if (
    explained.words.has(key) ||
    explained.abbreviations.has(key) ||
    fieldAbbreviations.has(key) ||
    (key.endsWith('s') && fieldAbbreviations.has(key.slice(0, -1))) ||
    fieldWords().has(key)
  )
    return true
  if (isPlainWord(key) || months.has(key) || days.has(key)) return true
  if (key.endsWith('s') && isPlainWord(key.slice(0, -1))) return true
  const bits = lookUpWord(key)
  return (bits & isPlace) !== 0 || ((bits & inDictionaryCapitalised) !== 0 && !isListedName(key))
}

function bestOf(parts: readonly FuzzyPart[], key: string): FuzzyHit | undefined {
  let best: (FuzzyHit & { distance: number }) | undefined
  const sounds = soundsOf(key)
  for (const part of parts) {
    const limit = part.key.length >= 8 ? 2 : part.key.length >= 5 ? 1 : 0
    const like = likeness(part, key, limit, sounds)
    if (like === undefined || (best !== undefined && like.distance > best.distance)) continue
    if (best !== undefined && like.distance === best.distance) best.parts.push(part)
    else
      best = {
        form: like.form,
        parts: [part],
        sure: like.form === 'misspelt' || like.distance <= 2,
        distance: like.distance,
      }
  }
  return best
}

/**
 * How many letters may differ where two words sound alike: in four letters hardly any, for “Jane” sounds like
 * “Gene”. A name of everyday use is another person sooner than a slip.
 */
function furthestOf(length: number, listed: boolean): number {
  if (length < 5) return 1
  if (length === 5) return listed ? 1 : 3
  return length < 8 ? 3 : 4
}

/** “June” and “Jane” are two people. */
const isOtherVowel = (one: string, other: string): boolean =>
  one.length === other.length && one.replace(/[aeiouy]/g, '-') === other.replace(/[aeiouy]/g, '-')

function likeness(
  part: FuzzyPart,
  key: string,
  limit: number,
  known: readonly string[] | undefined,
): { form: FuzzyForm; distance: number } | undefined {
  const listed = known !== undefined && isListedName(key)
  if (listed && part.key.length < 5 && isOtherVowel(part.key, key)) return undefined
  const furthest = furthestOf(part.key.length, listed)
  const distance = editDistance(part.key, key, furthest)
  if (distance === 0 || distance > furthest) return undefined
  if (distance <= limit) return { form: 'misspelt', distance }
  const sounds = known ?? soundsOf(key)
  const alike = sounds.some((sound) => sound.length > 1 && part.sounds.includes(sound))
  return alike && distance < part.key.length - 1 ? { form: 'sounds-like', distance } : undefined
}
