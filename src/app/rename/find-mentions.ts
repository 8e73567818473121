import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { literally } from '../../support/literally.ts'

/** Where a pseudonym stands in a text, and what is to stand there instead. */
export type Mention = Stretch & { text: string }

/** What is never printed and leads somewhere by its spelling: labels, addresses, labels of notes. */
const addresses =
  /\{#[^}\n]*\}|\]\([^)\s]*|\[\^[^\]\n]*\]|^[ \t]*(?:-[ \t]+)?(?:label|from):.*$|<!--\s*dhr-ignore[^:]*/gm

/**
 * Where a text mentions somebody by a pseudonym, as it is declared or in capitals, also across the end of a line. Words
 * that only hold it are others, and so is the word in small letters: “fell”.
 */
export function findMentions(text: string, old: string, fresh: string): Mention[] {
  const kept = allMatches(text, addresses)
  const isKept = (at: number): boolean =>
    kept.some(({ 0: { length }, index }) => index <= at && at < index + length)
  const found = (name: string, instead: string): Mention[] =>
    allMatches(text, ofName(name))
      .filter(({ index }) => !isKept(index))
      .map(({ 0: { length }, index }) => {
        const end = index + length
        // “Moss’ letter” was right, “Heather’ letter” is not.
        const owns =
          /s$/i.test(old) && !/s$/i.test(fresh) && /^['’](?![\p{L}\p{N}])/u.test(text.slice(end))
        return owns
          ? { start: index, end: end + 1, text: `${instead}${text[end]}s` }
          : { start: index, end, text: instead }
      })
  const [capitals, freshCapitals] = [old.toUpperCase(), fresh.toUpperCase()]
  return [...found(old, fresh), ...(capitals === old ? [] : found(capitals, freshCapitals))].sort(
    (a, b) => a.start - b.start,
  )
}

/** A name of several words may have any blanks between them. */
function ofName(name: string): RegExp {
  const words = name.split(/\s+/).map(literally).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_@#])${words}(?![\\p{L}\\p{N}\\p{M}_@])`, 'gu')
}
