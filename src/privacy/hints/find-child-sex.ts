import type { Stretch } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../../support/all-matches.ts'
import { sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import { sentenceAround } from '../sentence-around.ts'
import { isPromise } from './gender-neutral.ts'
import { isOfAdult, isParentOfAdult, type Relationship } from './is-of-adult.ts'
import { siblingsOfChildren } from './mentions-of-children.ts'
import { pronounsOfChildren } from './pronouns-of-children.ts'

/** A word that may give away a child's sex, which only a reader can judge. */
export interface ChildSexFinding extends Stretch {
  /** Which of the texts. */
  run: number
  form: 'noun' | 'pronoun'
  severity: 'warning'
}

const noun =
  /\b(?:(?:step|grand)?(?:son|daughter)s?|(?:little|baby|young|small|teenage|\d+[- ]year[- ]old|school) ?(?:boy|girl)s?|(?:male|female) (?:child|baby|infant|toddler|sibling)|(?<!\b(?:old|golden|best|home|local|other|women and|men and|against) )(?:boy|girl)s?(?!'? (?:racer|band|guide|scout|school|and women|and men)))(?!-in-law)\b/gi
const sonOrDaughter = /\b(?:step|grand)?(?:son|daughter)(?=s?\b)/gi
/** Of whom a report speaks by their pseudonyms. */
export interface ReportPeople {
  /** Those who are no children, as far as the report says. */
  others: readonly string[]
  /** Of them, those who are surely grown up. */
  adults: readonly string[]
  children: readonly string[]
  /** What the report says that those who are no children are to others: “Wren’s son”. */
  relationships?: readonly Relationship[]
}

/**
 * Where a child's sex may show: “son”, “daughter”, and he or she within reach of a child whose parent is not
 * meant. How the report speaks of the others shows whose “her” in “her child” is.
 */
export function findChildSex(
  texts: ReadonlyArray<string | PreparedText>,
  { others, adults, children, relationships = [] }: ReportPeople,
): ChildSexFinding[] {
  const prepared = texts.map((text) => (typeof text === 'string' ? prepareText(text) : text))
  const pronouns = pronounsOfChildren(
    prepared.map(({ normalised }) => normalised.text),
    others,
    children,
  )
  // Of whom “her son” is said again and again where a grown-up son is one of those the report is about.
  const ofAdults = new Set(relationships.flatMap(({ is }) => sonsAndDaughters(is)))
  const parents = relationships
    .filter((one) => isParentOfAdult(one, adults))
    .map(({ name }) => name)
  const found: ChildSexFinding[] = []
  for (const [run, { normalised }] of prepared.entries()) {
    const text = normalised.text
    // The sentence of the promise names the words that it forswears.
    const add = (range: Stretch, form: ChildSexFinding['form']) => {
      const sentence = sentenceAround(text, range)
      if (isPromise(text.slice(sentence.start, sentence.end), children)) return
      found.push({
        run,
        form,
        severity: 'warning',
        ...sourceRange(normalised, range.start, range.end),
      })
    }
    for (const match of allMatches(text, noun)) {
      const range = stretchOf(match)
      const mayBeAdults = sonsAndDaughters(match[0]).some((one) => ofAdults.has(one))
      if (mayBeAdults && !youth.test(text.slice(0, match.index))) continue
      if (!isOfAdult(text, range, adults, parents)) add(range, 'noun')
    }
    for (const range of siblingsOfChildren(text, children, others)) add(range, 'noun')
    for (const range of pronouns[run] ?? []) add(range, 'pronoun')
  }
  return found
}

/** Before “son” or “daughter” it says that a child is meant. */
const youth =
  /\b(?:young(?:er|est)?|little|small|baby|infant|newborn|unborn|teenage|school-?age(?:d)?|(?:[1-9]|1[0-7])[- ]year[- ]old|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]year[- ]old) $/i

const sonsAndDaughters = (words: string): string[] => words.toLowerCase().match(sonOrDaughter) ?? []
