import type { Stretch } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../../support/all-matches.ts'

const day = '(?:[12]\\d|3[01]|0?[1-9])'
const ordinal = `${day} ?(?:st|nd|rd|th)`
const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\\.?'
/** What stands before a day, and what follows where it is a day and no floor, birthday or regiment. */
const before = '(?:on|by|until|till|since|from|before|after|dated|of)'
const ending =
  '(?=\\s*(?:[.,;:!?)]|$)|\\s+(?:at|and|when|to|of (?:this|that|the|last|next) (?:same )?month|I|she|he|they|we|it|there)\\b)'

const patterns = [
  // Saturday 11th, Sat 11
  new RegExp(
    `\\b${weekday},? (?:the )?(?:${ordinal}|${day}(?![\\d:%/-]|\\.\\d|\\s?(?:am|pm)\\b))`,
    'gi',
  ),
  // on the 14th
  new RegExp(`(?<=\\b${before} the )${ordinal}${ending}`, 'gi'),
  // appointment 12/3, on 12/3
  new RegExp(
    `(?<=\\b(?:on|dated?|seen|since|until|by|from|w/c|appt|appointment|visit(?:ed)?|dna):? )${day}/(?:0?[1-9]|1[0-2])(?![\\d/.])`,
    'gi',
  ),
]

/** Days without their month, or without their year in mere figures: what only a person can turn into a month. */
export function unsureDates(text: string): Stretch[] {
  if (!/\d/.test(text)) return []
  return patterns.flatMap((pattern) => allMatches(text, pattern).map(stretchOf))
}
