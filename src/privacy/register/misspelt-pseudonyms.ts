import { editDistance } from '../../support/edit-distance.ts'
import { fieldWords } from '../lists/field-words.ts'
import { demonyms } from '../lists/organisation-words.ts'
import { distinctParts, namePartsOf } from '../name-parts.ts'
import { sourceRange } from '../normalise.ts'
import { prepareText } from '../prepare-text.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isPlainWord } from '../word-nature.ts'
import type { PseudonymContext, PseudonymFinding } from './check-pseudonyms.ts'
import type { Register } from './register.ts'

/** Words that nothing explains and that are a letter away from a pseudonym, or are one that lacks its apostrophe. */
export function misspeltPseudonyms(
  context: PseudonymContext,
  register: Register,
): PseudonymFinding[] {
  const names = new Map(
    context.pseudonyms.flatMap(({ name, aliases }) =>
      [name, ...(aliases ?? [])].flatMap((one) =>
        namePartsOf(one).map((part) => [part, name] as const),
      ),
    ),
  )
  const known = new Set([
    ...names.keys(),
    ...distinctParts(context.panel),
    ...distinctParts(register.people.flatMap((person) => person.names)),
  ])
  const judged = new Map<string, string | undefined>()
  const meantFor = (key: string): string | undefined => {
    if (demonyms.has(key) || fieldWords().has(key)) return undefined
    if (known.has(key) || isPlainWord(key) || (key.endsWith('s') && known.has(key.slice(0, -1))))
      return undefined
    for (const [part, name] of names) {
      if (isPlainWord(part) && part.length < 5) continue
      const limit = part.length >= 8 ? 2 : part.length >= 4 ? 1 : 0
      // Another name of everyday use is another person sooner than a slip.
      if (editDistance(part, key, limit) <= limit && !(isListedName(key) && part.length < 5))
        return name
    }
    return undefined
  }
  const found: PseudonymFinding[] = []
  for (const [run, { text }] of context.runs.entries()) {
    const { words, normalised } = typeof text === 'string' ? prepareText(text) : text
    for (const [index, word] of words.entries()) {
      if (word.capital === 'none' || word.key.length < 3) continue
      if (!judged.has(word.key)) judged.set(word.key, meantFor(word.key))
      const owner = lacksApostrophe(words, index) ? names.get(word.key.slice(0, -1)) : undefined
      const pseudonym = owner ? `${owner}'s` : judged.get(word.key)
      if (pseudonym !== undefined)
        found.push({
          kind: 'misspelt',
          severity: 'warning',
          pseudonym,
          run,
          ...sourceRange(normalised, word.start, word.end),
        })
    }
  }
  return found
}

/** What follows several of one name, and nothing that they own: “the Rowans were planted”. */
const goesOn =
  /^(?:and|or|but|who|which|that|as|is|are|was|were|has|have|had|did|do|does|will|would|can|could|may|in|on|at|to|of|for|with|from|by|came|went|met|lived|moved|said)$/

/** “because of Derwens eyes”: with a thing straight after it. */
function lacksApostrophe(words: readonly Word[], index: number): boolean {
  const [before, word, thing] = [words[index - 1], words[index], words[index + 1]]
  if (!word?.key.endsWith('s') || word.possessive || (word.opens && isPlainWord(word.key)))
    return false
  if (/^(?:the|both|two|other)$/.test(before?.key ?? '')) return false
  return thing?.gap === ' ' && thing.capital === 'none' && !goesOn.test(thing.key)
}
