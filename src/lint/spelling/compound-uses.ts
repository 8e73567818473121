import { wordSet } from '../../support/word-set.ts'
import { isPhrase } from './phrases-two-ways.ts'

/** In which use two words stand apart, as far as they may be a compound in it. */
export function useOf(before: string, one: string, two: string, next: string | undefined) {
  if (prefixes.has(one)) return 'apart'
  if (isNoun(one, two))
    return beforeNouns.has(before) || (next === 'of' && before !== 'to') ? 'apart' : undefined
  if (canBeNoun(next)) return beforeAdjectives.has(before) ? 'apart' : undefined
  return isSmall(one) || isPhrase(one, two) ? undefined : 'alone'
}

// What the field writes apart before a noun too: “mental health nurse”.
const openForms = new Set([
  'mental health',
  'domestic abuse',
  'domestic violence',
  'social care',
  'child protection',
  'risk assessment',
  'care plan',
  'substance misuse',
  'primary care',
  'public health',
])
export const isOpen = (first: string, second: string): boolean =>
  openForms.has(`${first} ${second}`)

/** “A third party rang”: nothing follows that the two words could be said of. */
const pastVerb =
  /^(?:rang|came|went|said|told|gave|took|saw|left|made|knew|got|found|met|felt|heard|wrote|died|kept|held|led|began|asked|called|moved|stayed|visited|reported|attended)$/

/** No words of their own: “the ex partner”. */
export const prefixes = new Set(['ex', 'non', 'anti', 'semi', 'multi'])

const beforeNouns = wordSet(
  'a an the this that any no further second first third his her their its our with without limited regular prompt appropriate routine',
)
const beforeAdjectives = wordSet(
  'a an any no this these those some his her their its our every each another other for of with as and',
)

/** “follow-up”, “hand-over”: a verb and its adverb, made a noun. */
export function isNoun(first: string, second: string): boolean {
  return /^(?:up|over|down|in|out|off|back)$/.test(second) && first.length > 2
}

const small =
  wordSet(`of to and or for in on at by with from as but that which who whom whose when where while than then if because
  so is are was were be been being has have had do does did will would can could may might must shall should
  not also only about after before between during into through under until upon within without it its he she
  they them his her their there this these those such both either very more most less`)
/** Whether a word after a compound may be what the compound is said of. */
export const canBeNoun = (word: string | undefined): boolean =>
  word !== undefined && !isSmall(word) && !pastVerb.test(word)
export const isSmall = (word: string): boolean => small.has(word) || /ly$/.test(word)
