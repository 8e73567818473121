import type { Stretch } from '../../model/privacy.ts'
import { findCitations, mayBeNote } from '../citations/find-citations.ts'
import { type CompiledExplained, explainedLength } from '../explained.ts'
import { explainPhrases } from '../names/explain-phrases.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import type { Word } from '../split-words.ts'
import { fuzzyMatcher } from './fuzzy-match.ts'
import { longestGroup } from './group-hits.ts'
import { matchOfHits } from './match-of-hits.ts'
import { type Hit, hitsOf } from './name-hits.ts'
import { withRestOfName } from './rest-of-name.ts'

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
  let cache: Stretch[] | undefined
  const citations = () => {
    cache ??= findCitations(normalised.text, mayBeNote(normalised.text) ? 'unknown' : 'prose')
    return cache
  }
  let explainedBy: readonly boolean[] | undefined
  // “St John Ambulance”, where a John is registered; “Jack Daniel’s” of a Daniel
  const isPartOfPhrase = (group: readonly Hit[]) => {
    const [first, after] = [group[0]?.first ?? 0, (group.at(-1)?.last ?? 0) + 1]
    const isJoined = (at: number) => words[at]?.capital === 'first' && words[at]?.gap === ' '
    const goesOn = words[after]?.gap === ' '
    const follows = isJoined(first) && words[first - 1]?.capital === 'first'
    if (!goesOn && !follows && words[first - 1]?.key !== 'st') return false
    explainedBy ??= explainPhrases(words, explained).named
    return (
      explainedBy[after - 1] === true &&
      (explainedBy[after] === true || explainedBy[first - 1] === true)
    )
  }
  for (let index = 0; index < words.length; index += 1) {
    const group = longestGroup(register, words, hitsAt, index, fuzzy)
    if (group.length === 0) continue
    const match = withRestOfName(register, words, group, matchOfHits(register, words, group))
    // “Kate O. Bankole”: an initial belongs to one of them.
    if (match.start < (matches.at(-1)?.end ?? 0)) match.start = words[index]?.start ?? match.start
    const lastWord = group.at(-1)?.last ?? index
    const named = match.whole && (match.form === 'full' || match.form === 'reversed')
    const bare = group.every((hit) => hit.form === 'exact' && hit.kind !== 'nickname')
    const hushed =
      !named &&
      silent.has(index) &&
      silent.has(lastWord) &&
      !(bare && isAllowedAlone(explained, words, index, lastWord))
    const clash =
      group.length === 1 &&
      group[0]?.form === 'exact' &&
      explained.pseudonyms.has(words[index]?.key ?? '')
    const cited = group.length === 1 && isCitedNamesake(register, words, group[0] as Hit, citations)
    const inPhrase = !match.whole && isPartOfPhrase(group)
    // “a Victoria sponge”; “Jack Russell”, where a John is registered. A surname at a phrase's end is reported all the same.
    const isThing =
      inPhrase &&
      ((words[lastWord + 1]?.capital === 'none' && explainedBy?.[lastWord + 1] === true) ||
        group.every((hit) => hit.kind === 'nickname'))
    // “Leanne’s Law” may be allowed, and says whose it is; “Leanne Example” is somebody else.
    const owns = words[lastWord]?.possessive === true
    const inAllowed = hushed && bare && owns && allowedOnly(explained, words, index, lastWord)
    if ((!hushed || inAllowed) && !clash && !cited && !isThing)
      matches.push(inPhrase || inAllowed ? { ...match, severity: 'warning' } : match)
    if (!hushed) index = lastWord
  }
  return matches
}

/** “Campbell, J. (2007)” in a cited work is not May Campbell. */
function isCitedNamesake(
  register: CompiledRegister,
  words: readonly Word[],
  hit: Hit,
  citations: () => readonly Stretch[],
): boolean {
  const word = words[hit.first]
  const initial = words[hit.first + 1]
  if (word === undefined) return false
  const isCited = () =>
    citations().some((range) => range.start <= word.start && word.end <= range.end)
  // A cited author is somebody sooner than a registered name misspelt.
  if (hit.form === 'misspelt' || hit.form === 'sounds-like') return isCited()
  if (hit.kind !== 'last' || hit.form !== 'exact' || initial === undefined) return false
  if (initial.key.length > 2 || initial.capital === 'none' || !/^[.,]{0,2} ?$/.test(initial.gap))
    return false
  if (!isCited()) return false
  const own = register.sequences.filter(({ entry }) => entry === hit.entry)
  return !own.some(({ parts }) => parts[0]?.[0] === initial.key[0])
}

/** What was allowed, or sits on the panel, is no more than this very part of a registered name. */
function isAllowedAlone(
  explained: CompiledExplained,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  const known = explained.byFirstWord.get(words[first]?.key ?? '') ?? []
  const fitting = known.filter(({ parts }) =>
    parts.every((part, offset) => words[first + offset]?.key === part),
  )
  const longest = Math.max(...fitting.map(({ parts }) => parts.length))
  return (
    longest === last - first + 1 &&
    fitting.every(
      ({ parts, kind }) => parts.length < longest || kind === 'named' || kind === 'allowed',
    )
  )
}

/** Whether words are silent for nothing but an entry of `allowed-names` that they are within. */
function allowedOnly(
  explained: CompiledExplained,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  const around = Array.from({ length: longestAllowed }, (_, back) => first - back).flatMap((at) =>
    (explained.byFirstWord.get(words[at]?.key ?? '') ?? []).filter(
      ({ parts }) =>
        at + parts.length > last && parts.every((part, offset) => words[at + offset]?.key === part),
    ),
  )
  return around.length > 0 && around.every(({ kind }) => kind === 'allowed')
}

/** Words of an allowed name before the one that somebody registered bears. */
const longestAllowed = 6

/** Words that stand within the name of somebody who may be named, or within a pseudonym. */
function silentWords(words: readonly Word[], explained: CompiledExplained): Set<number> {
  const silent = new Set<number>()
  for (let index = 0; index < words.length; index += 1) {
    const length = explainedLength(explained, words, index)
    for (let offset = 0; offset < length; offset += 1) silent.add(index + offset)
  }
  return silent
}
