import { type CompiledExplained, explainedLength } from '../explained.ts'
import { phrasesBeginningWith } from '../lists/field-phrases.ts'
import { eponymSuffixes } from '../lists/organisation-words.ts'
import { eponyms } from '../lists/thing-names.ts'
import { placesBeginningWith } from '../look-up-word.ts'
import type { Word } from '../split-words.ts'
import { organisationRuns } from './organisation-runs.ts'

/**
 * Words that stand in a phrase which explains them: allowed names, places, organisations, laws, models.
 * `named` are those of the lists and declarations alone; `organisations` are those that their capitals alone make likely, as first and last index.
 */
export function explainPhrases(
  words: readonly Word[],
  explained: CompiledExplained,
): { done: boolean[]; named: boolean[]; organisations: Array<[number, number]> } {
  const done = words.map(() => false)
  const mark = (from: number, length: number) => {
    for (let offset = 0; offset < length; offset += 1) done[from + offset] = true
  }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) continue
    const length = Math.max(
      explainedLength(explained, words, index),
      word.capital === 'none' ? 0 : longestPhrase(words, index, phrasesBeginningWith(word.key)),
      word.capital === 'none' ? 0 : longestPhrase(words, index, placesBeginningWith(word.key)),
    )
    mark(index, length)
    if (length > 1) index += length - 1
  }
  const named = [...done]
  const isLocal = (key: string) => explained.phraseWords.has(key)
  const runs = organisationRuns(words, done, isLocal)
  // Those that begin with a declared name or a known place are sure.
  const organisations = runs.filter(([from]) => named[from] !== true)
  for (const [from, to] of runs) mark(from, to - from + 1)
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (isCreatureOrCraft(words[index]?.key ?? '')) markName(words, index + 1, done)
    const next = words[index + 1]
    if (words[index]?.capital === 'none' || next === undefined || next.opens) continue
    // “Clare's Law”, “Maslow's hierarchy”
    const law = next.key === 'law' && next.capital !== 'none'
    // “Pearson’s r”, “Cohen’s kappa”
    const statistic =
      next.capital === 'none' && /^(?:[rdtqwhu]|rho|tau|chi|kappa|lambda|omega)$/.test(next.key)
    const owned = law || statistic || eponyms.has(next.key)
    if (words[index]?.possessive && /^(?:'s?)? $/.test(next.gap) && owned) done[index] = true
    if (next.gap !== ' ') continue
    // Storms have first names.
    if (/^(?:storm|hurricane|typhoon)$/.test(words[index]?.key ?? '') && next.capital === 'first') {
      done[index] = true
      done[index + 1] = true
    }
    const eponym =
      (eponymSuffixes.has(next.key) || eponyms.has(next.key)) &&
      !(words[index]?.possessive && alsoOfPeople.test(next.key))
    if (eponym && next.capital === 'none') {
      done[index] = true
      // “Osgood-Schlatter disease”
      for (let at = index; words[at]?.gap === '-' && words[at - 1]?.capital === 'first'; at -= 1)
        done[at - 1] = true
    }
  }
  return { done, named, organisations }
}

/** “the Osman warning”, “a Colles fracture”, but “Nkem’s warning”, “Nkem’s fracture”. */
const alsoOfPeople =
  /^(?:warnings?|guardians?|judge?ments?|ruling|competence|tear|fracture|breathing|airway|graft|bypass|dementia|psychosis|questionnaire|score|measures|technique)$/

/** Before the name of a boat, a pet, a film: “the narrowboat Martha Jane”, “their dog Bailey”. */
function isCreatureOrCraft(key: string): boolean {
  return /^(?:narrowboat|yacht|dinghy|trawler|film|movie|sitcom|musical|novel|dog|puppy|cat|kitten|hamster|horse|pony|rabbit|parrot|budgie)$/.test(
    key,
  )
}

/** Marks the one or two words with capitals that begin there. */
function markName(words: readonly Word[], from: number, done: boolean[]): void {
  for (let at = from; at < from + 2; at += 1) {
    const word = words[at]
    if (word === undefined || word.opens || word.gap !== ' ' || word.capital !== 'first') return
    done[at] = true
  }
}

function longestPhrase(
  words: readonly Word[],
  index: number,
  candidates: readonly string[][],
): number {
  let longest = 0
  for (const parts of candidates) {
    const fits = parts.every((part, offset) => {
      const word = words[index + offset]
      return (
        isPart(word, part, offset, parts) && (offset === 0 || (word.gap.length <= 3 && !word.opens))
      )
    })
    const last = words[index + parts.length - 1]
    if (fits && last?.capital !== 'none' && parts.length > longest) longest = parts.length
  }
  // “Clare’s Law” with a small l is the same law.
  if (longest === 0) {
    for (const parts of candidates) {
      const fits = parts.every((part, offset) => isPart(words[index + offset], part, offset, parts))
      if (parts.length > 1 && fits) longest = Math.max(longest, parts.length)
    }
  }
  return longest
}

/** The last word may be of several: “Schwartz Rounds”, “Macmillan nurses”. */
function isPart(
  word: Word | undefined,
  part: string,
  offset: number,
  parts: readonly string[],
): word is Word {
  if (word?.key === part) return true
  return offset > 0 && offset === parts.length - 1 && word?.key === `${part}s`
}
