import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { literally } from '../../support/literally.ts'
import { sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import { sentenceAround } from '../sentence-around.ts'
import { isPromise } from './gender-neutral.ts'
import { isOfAdult } from './is-of-adult.ts'

/** A word that may tell a child's sex, which only a reader can judge. */
export interface ChildSexFinding extends Stretch {
  /** Which of the texts. */
  run: number
  form: 'noun' | 'pronoun'
  severity: 'warning'
}

type Sex = 'f' | 'm'
const either: readonly Sex[] = ['f', 'm']

const noun =
  /\b(?:(?:step|grand)?(?:son|daughter)s?|(?:little|baby|young|small|teenage|\d+[- ]year[- ]old|school) ?(?:boy|girl)s?|(?:male|female) (?:child|baby|infant|toddler|sibling)|(?<!\b(?:old|golden|best|home|local|other|women and|men and|against) )(?:boy|girl)s?(?!'? (?:racer|band|guide|scout|school|and women|and men)))(?!-in-law)\b/gi
const sonOrDaughter = /\b(?:step|grand)?(?:son|daughter)(?=s?\b)/gi
const child =
  /\b(?:child|baby|infant|toddler|newborn)\b(?!ren| (?:protection|in need|safeguarding|benefit|care|care|minding|sexual|abuse|maintenance|support|contact|arrangements|and family|poverty|welfare|health|development|exploitation|death|practice))/gi
const pronoun = /\b(?:he|him|his|himself|she|her|hers|herself)\b/gi
const sexOf = (word: string): Sex => (/^(?:he|him|his|himself)$/i.test(word) ? 'm' : 'f')

/** Of whom a report speaks by their pseudonyms. */
export interface ReportPeople {
  /** Those who are no children, as far as the report says. */
  others: readonly string[]
  /** Of them, those who are surely grown up. */
  adults: readonly string[]
  children: readonly string[]
  /** What the report says that those who are no children are to others: “Wren’s son”. */
  relationships?: readonly string[]
}

/**
 * Where a child's sex may show: “son”, “daughter”, and he or she within reach of a child whose parent is not
 * meant. How the report speaks of the others tells whose “her” in “her child” is.
 */
export function findChildSex(
  texts: ReadonlyArray<string | PreparedText>,
  { others: people, adults, children, relationships = [] }: ReportPeople,
): ChildSexFinding[] {
  const prepared = texts.map((text) => (typeof text === 'string' ? prepareText(text) : text))
  const sexes = sexesOf(
    prepared.map(({ normalised }) => normalised.text),
    people,
  )
  // Of whom “her son” is said again and again where a grown-up son is one of those the report is about.
  const ofAdults = new Set(relationships.flatMap(sonsAndDaughters))
  const found: ChildSexFinding[] = []
  for (const [run, { normalised }] of prepared.entries()) {
    const text = normalised.text
    // The sentence of the promise names the words that it forswears.
    const add = (range: Stretch, form: ChildSexFinding['form']) => {
      const sentence = sentenceAround(text, range)
      if (isPromise(text.slice(sentence.start, sentence.end))) return
      found.push({
        run,
        form,
        severity: 'warning',
        ...sourceRange(normalised, range.start, range.end),
      })
    }
    for (const match of allMatches(text, noun)) {
      const range = { start: match.index, end: match.index + match[0].length }
      const mayBeAdults = sonsAndDaughters(match[0]).some((one) => ofAdults.has(one))
      if (mayBeAdults && !youth.test(text.slice(0, match.index))) continue
      if (!isOfAdult(text, range, adults)) add(range, 'noun')
    }
    let reached = 0
    for (const { start, end, isNamed } of childrenIn(text, children)) {
      if (start < reached) continue
      const range = pronounInReach(text, start, end - start, sexes, people, isNamed)
      if (range === undefined) continue
      add(range, 'pronoun')
      reached = range.end
    }
  }
  return found
}

/** What makes a child of the son or daughter behind it. */
const youth =
  /\b(?:young(?:er|est)?|little|small|baby|infant|newborn|unborn|teenage|school-?age(?:d)?|(?:[1-9]|1[0-7])[- ]year[- ]old|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]year[- ]old) $/i

const sonsAndDaughters = (words: string): string[] => words.toLowerCase().match(sonOrDaughter) ?? []

/** Where a text speaks of a child, by that word or by a pseudonym. */
function childrenIn(text: string, names: readonly string[]): Array<Stretch & { isNamed: boolean }> {
  const named = names.length > 0 ? new RegExp(names.map(alone).join('|'), 'g') : undefined
  const found = [child, ...(named ? [named] : [])].flatMap((pattern) =>
    allMatches(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isNamed: pattern === named,
    })),
  )
  return found.sort((one, other) => one.start - other.start)
}

/** Those of whom “she” may be said beside a child who is named: a story of a family is full of them. */
const somebody =
  /\b(?:teacher|worker|nurse|visitor|doctor|GP|assistant|carer|officer|neighbour|friend|midwife|counsellor|tutor|advi[sc]er|advocate|manager|practitioner|professional|therapist|psychologist|chair|author|caller|colleague|relative|parent)\b/

/** The first he or she after a child, in its sentence, that can be nobody else who is named there. */
function pronounInReach(
  text: string,
  at: number,
  length: number,
  sexes: ReadonlyMap<string, Sex>,
  people: readonly string[],
  isNamed: boolean,
): Stretch | undefined {
  const sentence = sentenceAround(text, { start: at, end: at + length })
  const before = text.slice(sentence.start, at)
  const after = text.slice(at + length, Math.min(sentence.end, at + length + 80))
  const present = new Set<Sex>()
  for (const name of people) {
    if (!new RegExp(alone(name)).test(before + after)) continue
    // Whom the report never calls he or she may be either.
    const sex = sexes.get(name)
    for (const one of sex ? [sex] : either) present.add(one)
  }
  if (isNamed && somebody.test(before + after)) return undefined
  for (const match of allMatches(before, pronoun)) present.add(sexOf(match[0]))
  if (/\b(?:mother|mum|wife|woman|girlfriend|grandmother|aunt|sister)\b/i.test(before + after))
    present.add('f')
  if (
    /\b(?:father|dad|husband|man|male|boyfriend|partner|grandfather|uncle|brother|perpetrator)\b/i.test(
      before + after,
    )
  )
    present.add('m')
  const owner = /\b(her|his)(?: \w+)? $/i.exec(before)?.[1]
  for (const match of allMatches(after, pronoun)) {
    const sex = sexOf(match[0])
    const start = at + length + match.index
    // “told her child that he wanted to kill him”: the mother is not meant, so somebody must read it.
    const objectOfChild =
      owner !== undefined && sex !== sexOf(owner) && /^(?:him|her)$/i.test(match[0])
    if (!present.has(sex) || objectOfChild) return { start, end: start + match[0].length }
  }
  return undefined
}

/** A name wherever it is no part of another word; “Child A)” ends in no letter. */
const alone = (name: string): string => `(?<!\\w)${literally(name)}(?!\\w)`

/** How the report speaks of each person: he or she, whichever follows the name more often. */
function sexesOf(texts: readonly string[], people: readonly string[]): Map<string, Sex> {
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
