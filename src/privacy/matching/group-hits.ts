import { isParticle } from '../name-parts.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { Entry } from '../register/register.ts'
import type { Word } from '../split-words.ts'
import type { FuzzyMatcher } from './fuzzy-match.ts'
import type { Hit } from './name-hits.ts'

/** The longest run of hits on one person that begins at this word; initials and near misses between count. */
export function longestGroup(
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
      if (hit !== undefined && !isMentionOfItsOwn(words, group, hit)) {
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

/** “told Emrys, Emrys left”, “Will Hope will call”, “Bill's bill”, “Emrys / Mr Tomos” are two mentions or none. */
function isMentionOfItsOwn(words: readonly Word[], group: readonly Hit[], hit: Hit): boolean {
  const word = words[hit.first] as Word
  const last = group.at(-1) as Hit
  if (words[last.last]?.possessive) return true
  const again = group.some(({ part }) => part === hit.part)
  if (/[,/]/.test(word.gap)) return again || last.kind !== 'last' || word.gap.includes('/ ')
  return again && word.capital === 'none' && words[last.first]?.capital !== 'none'
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
