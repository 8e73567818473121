import { kinship } from '../lists/person-words.ts'
import { namedThings } from '../lists/thing-nouns.ts'
import type { Word } from '../split-words.ts'

/** “a game named Simon”, “the playlist is called Sunday Clean”: what a thing or a creature is called. */
export function isNameOfThing(words: readonly Word[], at: number): boolean {
  const [verb, word] = [words[at - 1], words[at]]
  if (verb === undefined || word?.opens !== false) return false
  if (!/^(?:called|named|titled|entitled|headed|nicknamed|christened)$/.test(verb.key)) return false
  let head = at - 2
  while (
    /^(?:was|is|were|are|been|has|had|also|then|now|once|that|which|simply)$/.test(
      words[head]?.key ?? '',
    )
  )
    head -= 1
  if (!namedThings.has(words[head]?.key ?? '')) return false
  const article = articleOf(words, head)
  // “The refuge called Kofi”: it rang.
  const rings = verb.key === 'called' && head === at - 2 && verb.gap === ' '
  if (
    rings &&
    !/^(?:an?|another|one|some|his|her|their|its|my|our)$/.test(words[article]?.key ?? '')
  )
    return false
  return !isOfSomebody(words, article)
}

/** Where the article or its like stands before a noun, with up to two words between. */
function articleOf(words: readonly Word[], head: number): number {
  for (let at = head - 1; at >= head - 3; at -= 1)
    if (
      /^(?:an?|the|another|one|some|this|that|his|her|their|its|my|our)$/.test(words[at]?.key ?? '')
    )
      return at
  return head
}

/** “a boy in the band called Kofi”: of whom it is said is open. */
function isOfSomebody(words: readonly Word[], article: number): boolean {
  const lead = words[article - 1]
  if (words[article]?.opens || !/^(?:of|in|at|from|with|on|by|near)$/.test(lead?.key ?? ''))
    return false
  return words
    .slice(Math.max(0, article - 4), article - 1)
    .some(({ key }) => kinship.has(key) || /^(?:someone|somebody|anyone|person|member)$/.test(key))
}

/** “Storm Eunice”, “Op Jasper”, “Code Victor”, “a system called Athena” */
export function isAfterThing(words: readonly Word[], at: number): boolean {
  const [kind, word] = [words[at - 1], words[at]]
  if (word === undefined || word.opens || word.possessive || !/^ ["']?$/.test(word.gap))
    return false
  return (
    (kind?.capital !== 'none' &&
      /^(?:storm|hurricane|typhoon|cyclone|operation|op|code|project)$/.test(kind?.key ?? '')) ||
    isNameOfThing(words, at) ||
    isLine(words, at)
  )
}

/** “called the Roshni line from a phone on the ward” */
function isLine(words: readonly Word[], at: number): boolean {
  const [article, word, line] = [words[at - 1], words[at], words[at + 1]]
  return (
    article?.key === 'the' &&
    word?.gap === ' ' &&
    line?.gap === ' ' &&
    /^(?:line|helpline|hotline|crisis)$/.test(line.key)
  )
}
