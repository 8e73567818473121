import type { CompiledRegister, NamePart } from './compile-register.ts'
import { type CompiledExplained, explainedLength } from './explained.ts'
import { findCitations } from './find-citations.ts'
import { type FuzzyForm, type FuzzyMatcher, fuzzyMatcher } from './fuzzy-match.ts'
import { isParticle } from './name-parts.ts'
import type { Range } from './normalise.ts'
import type { PreparedText } from './prepare-text.ts'
import type { Entry, RegisterForm, RegisterMatch } from './register.ts'
import type { Word } from './split-words.ts'
import { isPlainWord } from './word-nature.ts'
import { wordOrName } from './word-or-name.ts'

/** One word (or two that were parted) that may be part of a registered name. */
interface Hit {
  entry: Entry
  first: number
  last: number
  part: string
  kind: NamePart['kind'] | 'joined'
  form: 'exact' | 'plural' | 'run-together' | 'parted' | FuzzyForm
  sure: boolean
}

/** Names of registered people word by word: exact, plural, run together, parted, misspelt, alike in sound. */
export function matchNames(
  register: CompiledRegister,
  { words, normalised }: PreparedText,
  explained: CompiledExplained,
): RegisterMatch[] {
  if (register.parts.size === 0) return []
  const fuzzy = fuzzyMatcher(register, explained)
  const silent = silentWords(words, explained)
  const hitsAt = words.map((word, index) => hitsOf(register, words, word, index, fuzzy, explained))
  const matches: RegisterMatch[] = []
  let cache: Range[] | undefined
  const citations = () => {
    cache ??= findCitations(normalised.text, /^\W{0,4}[A-Z]/.test(normalised.text))
    return cache
  }
  for (let index = 0; index < words.length; index += 1) {
    const group = longestGroup(register, words, hitsAt, index, fuzzy)
    if (group.length === 0) continue
    const match = matchOf(register, words, group)
    const lastWord = group.at(-1)?.last ?? index
    const named = match.whole && (match.form === 'full' || match.form === 'reversed')
    const hushed = !named && silent.has(index) && silent.has(lastWord)
    const clash =
      group.length === 1 &&
      group[0]?.form === 'exact' &&
      explained.pseudonyms.has(words[index]?.key ?? '')
    const cited =
      group.length === 1 && isCitedNamesake(register, words, group[0] as Hit, citations())
    if (!hushed && !clash && !cited) matches.push(match)
    if (!hushed) index = lastWord
  }
  return matches
}

/** “Campbell, J. (2007)” in a cited work is not May Campbell. */
function isCitedNamesake(
  register: CompiledRegister,
  words: readonly Word[],
  hit: Hit,
  citations: readonly Range[],
): boolean {
  const word = words[hit.first]
  const initial = words[hit.first + 1]
  if (hit.kind !== 'last' || hit.form !== 'exact' || word === undefined || initial === undefined)
    return false
  if (initial.key.length > 2 || initial.capital === 'none' || !/^[.,]{0,2} ?$/.test(initial.gap))
    return false
  if (!citations.some((range) => range.start <= word.start && word.end <= range.end)) return false
  const own = register.sequences.filter(({ entry }) => entry === hit.entry)
  return !own.some(({ parts }) => parts[0]?.[0] === initial.key[0])
}

/** Words that stand within the name of somebody who may be named, or within a pseudonym. */
function silentWords(words: readonly Word[], explained: CompiledExplained): Set<number> {
  const silent = new Set<number>()
  for (let index = 0; index < words.length; index += 1) {
    const length = explainedLength(explained, words, index)
    for (let offset = 0; offset < length; offset += 1) silent.add(index + offset)
  }
  return silent
}

function hitsOf(
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
    const sure = besideAnother(register, part, words, index) || certainty(part, words, index)
    if (sure !== undefined) add(part, 'exact', sure)
  }
  if (hits.length > 0) return hits
  for (const singular of singularsOf(word)) {
    for (const part of register.parts.get(singular) ?? []) {
      const family = part.kind === 'last' && words[index - 1]?.key === 'the' && !word.opens
      if (part.kind !== 'nickname' && (!part.plainWord || family)) add(part, 'plural', true)
    }
  }
  if (hits.length > 0) return hits
  for (const entry of register.joined.get(word.key) ?? []) {
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

/** “Em-rys”, “O Sullivan”. Two words that mean something by themselves are two words. */
function partedParts(
  register: CompiledRegister,
  word: Word,
  next: Word | undefined,
): readonly NamePart[] {
  if (next === undefined || next.gap.length > 1 || word.capital === 'none') return []
  const whole = word.key + next.key
  const parts = whole.length < 5 ? undefined : register.parts.get(whole)
  if (parts === undefined) return []
  const odd = !isPlainWord(word.key) || !isPlainWord(next.key) || next.gap === '-'
  return odd ? parts.filter((part) => part.kind !== 'nickname') : []
}

/** Undefined: no match; true: sure; false: it may be the word. */
function certainty(part: NamePart, words: readonly Word[], index: number): boolean | undefined {
  const word = words[index]
  if (word === undefined) return undefined
  if (word.capital === 'none') {
    return part.plainWord || part.kind === 'nickname' || part.key.length < 4 ? undefined : true
  }
  if (part.key.length < 3 && word.capital === 'all' && part.kind === 'nickname') return undefined
  if (!part.plainWord) return !part.doubtful
  const verdict = wordOrName(words, index)
  if (verdict === 'word') return undefined
  return verdict === 'name' && part.kind !== 'nickname'
}

/** “Will Hope”: with a capital, beside another part of the same name, no word is a mere word. */
function besideAnother(
  register: CompiledRegister,
  part: NamePart,
  words: readonly Word[],
  index: number,
): boolean {
  if (words[index]?.capital === 'none') return false
  return [index - 1, index + 1].some((other) => {
    const word = words[other]
    const gap = words[Math.max(index, other)]?.gap ?? ''
    if (word === undefined || word.capital === 'none' || !/^(?: |, ?|-)$/.test(gap)) return false
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

/** The longest run of hits on one person that begins at this word; initials and near misses between count. */
function longestGroup(
  register: CompiledRegister,
  words: readonly Word[],
  hitsAt: readonly Hit[][],
  index: number,
  fuzzy: FuzzyMatcher,
): Hit[] {
  if (hitsAt[index]?.length === 0 && (hitsAt[index + 1]?.length ?? 0) === 0) return []
  let best: Hit[] = []
  const starts = [...(hitsAt[index] ?? []), ...nearStarts(register, words, hitsAt, index, fuzzy)]
  for (const start of starts) {
    const group = [start]
    for (let at = start.last + 1; at < words.length && at <= start.last + 8; ) {
      const word = words[at]
      if (word === undefined || word.opens || !/^[\s,.\-'_/]{0,3}$/.test(word.gap)) break
      const hit =
        hitsAt[at]?.find((other) => other.entry === start.entry) ??
        near(register, words, at, start.entry, fuzzy)
      if (hit !== undefined) {
        group.push(hit)
        at = hit.last + 1
      } else if (isBetween(word) && hitsAt[at + 1]?.some((other) => other.entry === start.entry)) {
        at += 1
      } else break
    }
    if (
      spanOf(group) > spanOf(best) ||
      (spanOf(group) === spanOf(best) && best.every((hit) => hit.kind === 'nickname'))
    )
      best = group
  }
  return best
}

/** An initial or “van”, “bin”. */
function isBetween(word: Word): boolean {
  return isParticle(word.key) && (word.key.length > 1 || word.capital !== 'none')
}

function spanOf(group: readonly Hit[]): number {
  return group.length === 0 ? 0 : (group.at(-1)?.last ?? 0) - (group[0]?.first ?? 0) + 1
}

/** A word that would be no hit alone, but stands before one: “will tomos”, “Emriss Tomos”. */
function nearStarts(
  register: CompiledRegister,
  words: readonly Word[],
  hitsAt: readonly Hit[][],
  index: number,
  fuzzy: FuzzyMatcher,
): Hit[] {
  const next = words[index + 1]
  if (hitsAt[index]?.length !== 0 || next === undefined || !/^(?: |, ?|-)$/.test(next.gap))
    return []
  const entries = new Set(
    hitsAt[index + 1]?.filter((hit) => hit.kind !== 'nickname').map((hit) => hit.entry),
  )
  return [...entries].flatMap((entry) => near(register, words, index, entry, fuzzy) ?? [])
}

function near(
  register: CompiledRegister,
  words: readonly Word[],
  index: number,
  entry: Entry,
  fuzzy: FuzzyMatcher,
): Hit | undefined {
  const word = words[index]
  if (word === undefined) return undefined
  const exact = register.parts.get(word.key)?.find((part) => part.entry === entry)
  const base = { entry, first: index, last: index, sure: true } as const
  if (exact !== undefined) return { ...base, part: exact.key, kind: exact.kind, form: 'exact' }
  const found = fuzzy.nearby(word, entry)
  return found === undefined
    ? undefined
    : { ...base, part: found.part.key, kind: found.part.kind, form: found.form }
}

function matchOf(
  register: CompiledRegister,
  words: readonly Word[],
  group: readonly Hit[],
): RegisterMatch {
  const first = group[0] as Hit
  const last = group.at(-1) as Hit
  const firstWord = words[first.first] as Word
  const lastWord = words[last.last] as Word
  const order = orderOf(register, group)
  const form = formOf(group, order, lastWord)
  const sure = group.length > 1 || group.some((hit) => hit.sure)
  return {
    start: firstWord.start,
    end: lastWord.end,
    form,
    entry: first.entry,
    severity: sure ? 'error' : 'warning',
    possessive: lastWord.possessive,
    whole: order !== 'part' || group.some((hit) => hit.form === 'run-together'),
  }
}

/** Whether the group has a first and a last part of one name, and in which order. */
function orderOf(register: CompiledRegister, group: readonly Hit[]): 'full' | 'reversed' | 'part' {
  const entry = group[0]?.entry
  for (const sequence of register.sequences) {
    if (sequence.entry !== entry || group.length < 2) continue
    const places = group.map((hit) =>
      hit.kind === 'nickname' ? 0 : sequence.parts.indexOf(hit.part),
    )
    const lastPlace = sequence.parts.length - 1
    const end = places.lastIndexOf(lastPlace)
    const begin = places.indexOf(0)
    if (end === -1 || begin === -1) continue
    return begin < end ? 'full' : 'reversed'
  }
  return 'part'
}

function formOf(
  group: readonly Hit[],
  order: 'full' | 'reversed' | 'part',
  last: Word,
): RegisterForm {
  const forms = new Set(group.map((hit) => hit.form))
  if (forms.has('sounds-like')) return 'sounds-like'
  if (forms.has('misspelt')) return 'misspelt'
  if (forms.has('run-together')) return 'run-together'
  if (forms.has('parted')) return 'spaced'
  if (order !== 'part') return order
  if (forms.has('plural')) return 'plural'
  if (group.every((hit) => hit.kind === 'nickname')) return 'nickname'
  return last.possessive ? 'possessive' : 'part'
}
