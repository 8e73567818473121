import { brandNames } from '../lists/brand-names.ts'
import { brands } from '../lists/field-words.ts'
import type { Word } from '../split-words.ts'
import { actsAsPerson } from './acts-as-person.ts'
import { isSurelyPerson } from './surely-person.ts'

const taken =
  /^(?:bought|buying|buys|buy|drank|drinking|drinks|drink|wore|wearing|wears|smoked|smoking|smokes|ate|eating|sipped|sipping|downed|necked|shoplifted|vaped|vaping|sprayed)$/
const amounts =
  /^(?:cans?|bottles?|pints?|glass|glasses|units?|doses?|packets?|packs?|boxe?s?|tins?|tubs?|jars?|pairs?|bars?|tubes?|sprays?|cases?|crates?|litres?|shots?|smell|smelled|smelt|stank|reeked|brand|bag|bags|carton|cartons|pouch|sleeve)$/
/** What bears a brand before it: “Yale locks”, “Paul Mitchell salons”. */
const things =
  /^(?:locks?|nightlatch(?:es)?|doors?|alarms?|hoists?|sheets?|pistols?|rifles?|shotguns?|air|boilers?|pushchairs?|buggy|pram|steriliser|monitor|tins?|cans|bottles?|perfumes?|aftershave|scent|coats?|jackets?|hoodies?|shirts?|t-shirts?|trainers|jeans|trousers|socks|boots|dress|bags?|handbags?|purse|wallet|watches|bracelets?|necklace|charms?|drills?|vans?|cars?|bikes?|bicycles?|mopeds?|motorbikes?|mobility|apps?|footage|doorbells?|cameras?|vodka|whisky|whiskey|gin|rum|cider|lager|beer|beers|wine|cigarettes|tobacco|vapes?|crisps|biscuits|chocolates?|soup|sauce|tea|coffee|soap|shampoo|conditioner|deodorant|lotion|lipsticks?|foundation|mascara|make-up|makeup|razors?|blades?|flasks?|mugs?|carrier|stores?|shops?|salons?|showroom|vouchers?|payroll|software|slips|adverts?|tyres|batteries|heater|kettles?|toaster|grill|hoover|washing|dishwasher|fridge|lawnmower|headphones|speakers?|tablets|pans?|sausages|slices|potatoes|rice|books?)$/
/** After a brand that was bought, drunk or worn; “bought Stella a coat” and “wore Lee down” are of somebody. */
const afterBrands =
  /^(?:and|or|but|at|from|every|each|all|most|because|when|until|instead|again|daily|that|before|after|by|for)$/

/** “bought Stella and Lambrini”, “Olay, Dove and Nivea”, “Yale locks”: a name that is a brand as well, where a thing is spoken of. */
export function isBrand(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  const joins = (one: Word | undefined) => one?.gap === ' ' && !one.opens && one.capital !== 'none'
  if (word === undefined || !brandNames.has(word.key) || joins(next)) return false
  // “Smokes Sterling”
  if (joins(word) && before?.capital !== 'none' && !taken.test(before?.key ?? '')) return false
  if (actsAsPerson(words, index) || isSurelyPerson(words, index)) return false
  return isUsed(words, index) || isBesideBrands(words, index)
}

/** Bought, drunk, worn, a can of it, or before what is sold. */
function isUsed(words: readonly Word[], index: number): boolean {
  const [earlier, before, word, next] = [-2, -1, 0, 1].map((step) => words[index + step])
  if (word === undefined || word.possessive) return false
  const article = /^(?:an?|two|three|four|his|her|my|the|empty)$/.test(before?.key ?? '')
  if (next?.gap === ' ' && next.capital === 'none' && things.test(next.key))
    return word.opens || article || before?.capital === 'none'
  if (word.opens || before === undefined || word.gap !== ' ') return false
  // “a child’s Raleigh”
  if (before.possessive && /^(?:an?|the)$/.test(earlier?.key ?? '') && before.capital === 'none')
    return next === undefined || next.opens || next.gap !== ' '
  if (before.key === 'of') return amounts.test(earlier?.key ?? '')
  if (next?.gap === ' ' && next.capital === 'none' && !afterBrands.test(next.key)) return false
  if (taken.test(before.key)) return true
  return /^(?:her|him|them|me|us)$/.test(before.key) && earlier?.key === 'bought'
}

/** In a row with brands: “Coral and Betfair”, “Olay, Simple, Dove, Nivea”. */
const isBesideBrands = (words: readonly Word[], index: number): boolean =>
  hasBrand(words, index, -1) || hasBrand(words, index, 1)

const mostItems = 6

/** Goes from item to item of a list, while only commas, “and” and “or” part them. */
function hasBrand(words: readonly Word[], from: number, by: 1 | -1): boolean {
  let at = from
  for (let item = 0; item < mostItems; item += 1) {
    const step = stepOf(words, at, by)
    if (step === undefined) return false
    at = step
    for (;;) {
      const word = words[at]
      if (word === undefined) return false
      if (brands().has(word.key)) return true
      const other = words[at + by]
      const later = by === 1 ? other : word
      if (other === undefined || other.capital === 'none' || later?.opens !== false) break
      if (later.gap !== ' ') break
      at += by
    }
  }
  return false
}

function stepOf(words: readonly Word[], at: number, by: 1 | -1): number | undefined {
  const other = words[at + by]
  const later = by === 1 ? other : words[at]
  if (other === undefined || later === undefined || later.opens) return undefined
  const item = (one: number) => {
    const word = words[one]
    return word !== undefined && word.capital !== 'none' && word.key.length > 1 ? one : undefined
  }
  if (/^(?:'s)?(?:, | ?& ?)$/.test(later.gap) && other.capital !== 'none') return item(at + by)
  if (!/^(?:and|or)$/.test(other.key)) return undefined
  const far = words[at + 2 * by]
  const between = by === 1 ? far : other
  return between !== undefined && !between.opens && /^(?:'s)?,? $/.test(between.gap)
    ? item(at + 2 * by)
    : undefined
}
