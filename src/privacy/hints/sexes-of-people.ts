import { allMatches } from '../../support/all-matches.ts'
import { alone } from './mentions-of-children.ts'

export type Sex = 'f' | 'm'
const either: readonly Sex[] = ['f', 'm']

const words = '(?:he|him|his|himself|she|hers?|herself)'
/** “He or she” and “his/her” say nothing of anybody. */
export const pronoun = new RegExp(
  `(?<!\\b${words}(?: or |/)|/)\\b${words}\\b(?!(?: or |/)${words}\\b)`,
  'gi',
)
export const sexOf = (word: string): Sex => (/^(?:he|him|his|himself)$/i.test(word) ? 'm' : 'f')

/** How the report speaks of each person: he or she, whichever follows the name more often. */
export function sexesOfPeople(
  texts: readonly string[],
  people: readonly string[],
): Map<string, Sex> {
  const sexes = new Map<string, Sex>()
  for (const name of people) {
    let balance = 0
    const pattern = new RegExp(
      `${alone(name)}(?!'s)[^.;]{0,60}?\\b(he|him|his|she|her|hers|himself|herself)\\b`,
      'gi',
    )
    for (const text of texts)
      for (const match of allMatches(text, pattern))
        balance += sexOf(match[1] ?? '') === 'f' ? 1 : -1
    if (balance !== 0) sexes.set(name, balance > 0 ? 'f' : 'm')
  }
  return sexes
}

/** Of which sexes some words speak of anybody who is grown up: by name, as a relative, as “she” in `said`. */
export function sexesIn(
  words: string,
  said: string,
  people: readonly string[],
  sexes: ReadonlyMap<string, Sex>,
): Set<Sex> {
  const present = new Set<Sex>()
  for (const name of people) {
    if (!new RegExp(alone(name)).test(words)) continue
    // Whom the report never calls he or she may be either.
    const sex = sexes.get(name)
    for (const one of sex ? [sex] : either) present.add(one)
  }
  for (const match of allMatches(said, pronoun)) present.add(sexOf(match[0]))
  if (/\b(?:mother|mum|wife|woman|girlfriend|grandmother|aunt|sister)\b/i.test(words))
    present.add('f')
  if (
    /\b(?:father|dad|husband|man|male|boyfriend|partner|grandfather|uncle|brother|perpetrator)\b/i.test(
      words,
    )
  )
    present.add('m')
  return present
}

/** Those of whom “she” may be said beside a child who is named: a story of a family is full of them. */
export const somebody =
  /\b(?:teacher|worker|nurse|visitor|doctor|GP|assistant|carer|officer|neighbour|friend|midwife|counsellor|tutor|advi[sc]er|advocate|manager|practitioner|professional|therapist|psychologist|chair|author|caller|colleague|relative|parent)\b/
