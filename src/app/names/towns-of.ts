import { isFirstName, isWord, lookUpWord } from '../../privacy/look-up-word.ts'
import { namePartsOf } from '../../privacy/name-parts.ts'
import { isRelated, isTitled } from '../../privacy/names/titles.ts'
import { prepareText } from '../../privacy/prepare-text.ts'
import { isInPersonsState, livesAsPerson } from '../../privacy/signs/surely-person.ts'
import type { Word } from '../../privacy/split-words.ts'
import { isListedFirstName, isPlainWord } from '../../privacy/word-nature.ts'
import { allMatches } from '../../support/all-matches.ts'

const publicBody =
  / (?:Police|Constabulary|(?:(?:Metropolitan )?Borough |City |County |District |Town |Parish )?Council|Crown Court|County Court|Magistrates|General Hospital|Royal Infirmary|Community Safety Partnership|Safeguarding (?:Children|Adults?)|Clinical Commissioning|CCG|Town Hall|Town (?:Centre|FC)|Rovers|Wanderers|Parkway|(?:Railway )?Station|University|Argus|Gazette|Echo)\b/g

/** The town, or the two, at the end of what stands before the word for a public body. */
const townsBefore = /(?:(\p{Lu}[\p{L}-]{3,}) (?:and|&) )?(\p{Lu}[\p{L}-]{3,})$/u
const longestTowns = 80

/** How towns end after which some people are named: “Westbrook”. */
const townEnding =
  /(?:ham|bury|brook|field|worth|wick|mouth|bridge|port|pool|chester|thorpe|minster)$/

/**
 * The towns and counties of a report: a police force, a council or a court is called after nobody. Whoever has a title
 * or a first name before it, or cries, is somebody, and “… University” a slip or a chance.
 */
export function townsOf(texts: readonly string[]): string[] {
  const towns = new Set(texts.flatMap(townsIn))
  for (const town of towns) {
    const key = town.toLowerCase()
    const named = (lookUpWord(key) & isFirstName) !== 0 && !townEnding.test(key)
    if (isWord(key) || named) towns.delete(town)
  }
  for (const text of texts) {
    // Only where a town is mentioned are the words of a paragraph read.
    for (const block of towns.size > 0 ? text.split(/\n\s*\n/) : []) {
      const mentioned = [...towns].filter((town) => block.includes(town))
      if (mentioned.length === 0) continue
      const { words } = prepareText(block)
      for (const town of mentioned) if (isSomebody(words, town)) towns.delete(town)
    }
  }
  return [...towns]
}

/** What the report says to be a place: “the market town of Kelmarket”, “Cholderstoke, a garrison town on …”. */
const placeNoun =
  '(?:town|village|city|hamlet|suburb|parish|port|resort|estate|district|borough|county|valley|island)'
const place = String.raw`\p{Lu}\p{L}{3,}(?:[ -](?:on|upon|by|le|the|under)[ -]\p{Lu}\p{L}+| \p{Lu}\p{L}{3,})?`
const toldBefore = new RegExp(String.raw`\b${placeNoun} of (${place})`, 'gu')
const toldBehind = new RegExp(String.raw`, (?:an?|the) (?:[\p{L}-]+ ){0,3}?${placeNoun}\b`, 'gu')
const placeBehind = new RegExp(String.raw`\b(?:in|to|from|near|at|of) (${place})$`, 'u')

function townsIn(text: string): string[] {
  const told = [
    ...allMatches(text, toldBefore).map(({ 1: town = '' }) => town),
    ...allMatches(text, toldBehind).flatMap(
      ({ index }) =>
        placeBehind.exec(text.slice(Math.max(0, index - longestTowns), index))?.[1] ?? [],
    ),
  ]
  return [...told, ...townsOfBodies(text)]
}

function townsOfBodies(text: string): string[] {
  return allMatches(text, publicBody).flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - longestTowns), index)
    return (
      townsBefore
        .exec(before)
        ?.slice(1)
        .filter((town) => town !== undefined) ?? []
    )
  })
}

/** Whether a word that may be a town is somebody's name in one of its places. */
function isSomebody(words: readonly Word[], town: string): boolean {
  const key = namePartsOf(town).at(-1)
  return words.some((word, at) => {
    if (word.key !== key || word.capital === 'none') return false
    return (
      isTitled(words, at) ||
      isRelated(words, at) ||
      (!/[ -]/.test(town) && isBehindFirstName(words, at)) ||
      isInPersonsState(words, at) ||
      livesAsPerson(words, at)
    )
  })
}

/** “Marta Kowalczyk”, but not “In May Westmarl Police …” */
function isBehindFirstName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before?.capital !== 'first' || word?.gap !== ' ' || word.opens) return false
  return isListedFirstName(before.key) && !isPlainWord(before.key)
}
