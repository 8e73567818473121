import type { Stretch } from '../model/privacy.ts'
import { literally } from '../support/literally.ts'
import { sourceRange } from './normalise.ts'
import { type PreparedText, prepareText } from './prepare-text.ts'
import { sentenceAround } from './sentence-around.ts'

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
  /\b(?:(?:step|grand)?(?:son|daughter)s?|(?:little|baby|young|small|teenage|\d+[- ]year[- ]old|school) ?(?:boy|girl)s?|(?:male|female) (?:child|baby|infant|toddler|sibling)|(?:boy|girl)s?(?= (?:at|in|of) (?:school|nursery|primary|the house)))(?!-in-law)\b/gi
const child =
  /\b(?:child|baby|infant|toddler|newborn)\b(?!ren| (?:protection|in need|safeguarding|benefit|care|care|minding|sexual|abuse|maintenance|support|contact|arrangements|and family|poverty|welfare|health|development|exploitation|death|practice))/gi
const pronoun = /\b(?:he|him|his|himself|she|her|hers|herself)\b/gi
const sexOf = (word: string): Sex => (/^(?:he|him|his|himself)$/i.test(word) ? 'm' : 'f')

/** Whether a report promises that its children are gender-neutral. */
export function saysGenderNeutral(texts: readonly string[]): boolean {
  return texts.some((text) => /gender[- ]neutral/i.test(text))
}

/**
 * Where a child's sex may show: “son”, “daughter”, and he or she within reach of a child whose parent is not
 * meant. `people` are the pseudonyms; how the report speaks of them tells whose “her” in “her child” is.
 */
export function findChildSex(
  texts: ReadonlyArray<string | PreparedText>,
  people: readonly string[],
): ChildSexFinding[] {
  const prepared = texts.map((text) => (typeof text === 'string' ? prepareText(text) : text))
  const sexes = sexesOf(
    prepared.map(({ normalised }) => normalised.text),
    people,
  )
  const found: ChildSexFinding[] = []
  for (const [run, { normalised }] of prepared.entries()) {
    const text = normalised.text
    // The sentence of the promise names the words that it forswears.
    const add = (range: Stretch, form: ChildSexFinding['form']) => {
      const sentence = sentenceAround(text, range)
      if (/gender[- ]neutral/i.test(text.slice(sentence.start, sentence.end))) return
      found.push({
        run,
        form,
        severity: 'warning',
        ...sourceRange(normalised, range.start, range.end),
      })
    }
    for (const match of text.matchAll(noun))
      add({ start: match.index, end: match.index + match[0].length }, 'noun')
    let reached = 0
    for (const match of text.matchAll(child)) {
      if (match.index < reached) continue
      const range = pronounInReach(text, match.index, match[0].length, sexes, people)
      if (range === undefined) continue
      add(range, 'pronoun')
      reached = range.end
    }
  }
  return found
}

/** The first he or she after a child, in its sentence, that can be nobody else who is named there. */
function pronounInReach(
  text: string,
  at: number,
  length: number,
  sexes: ReadonlyMap<string, Sex>,
  people: readonly string[],
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
  for (const match of before.matchAll(pronoun)) present.add(sexOf(match[0]))
  if (/\b(?:mother|mum|wife|woman|girlfriend|grandmother|aunt|sister)\b/i.test(before + after))
    present.add('f')
  if (
    /\b(?:father|dad|husband|man|male|boyfriend|partner|grandfather|uncle|brother|perpetrator)\b/i.test(
      before + after,
    )
  )
    present.add('m')
  const owner = /\b(her|his)(?: \w+)? $/i.exec(before)?.[1]
  for (const match of after.matchAll(pronoun)) {
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
      for (const match of text.matchAll(pattern)) balance += sexOf(match[1] ?? '') === 'f' ? 1 : -1
    if (balance !== 0) sexes.set(name, balance > 0 ? 'f' : 'm')
  }
  return sexes
}
