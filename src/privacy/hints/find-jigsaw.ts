import type { Stretch } from '../../model/privacy.ts'
import { stretchOf } from '../../support/all-matches.ts'
import { demonyms } from '../lists/organisation-words.ts'
import { isPlace, isWellKnownPlace, lookUpWord } from '../look-up-word.ts'
import { sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord } from '../word-nature.ts'

export type JigsawPiece = 'age' | 'occupation' | 'place' | 'origin' | 'condition' | 'family'

/** A paragraph that together says more than each of its facts. */
export interface JigsawFinding extends Stretch {
  pieces: JigsawPiece[]
  severity: 'advice'
}

const age = /\b\d{1,2}[- ]year[- ]old\b|\baged? (?:of )?\d{1,2}\b|\b\d{1,2} years (?:old|of age)\b/i
const occupation =
  /\b(?:work(?:ed|s|ing)?|employ(?:ed|ment)|job|career|trained|qualified|retired|self-employed|served) (?:\w+ ){0,2}?(?:as|at|in|for) (?:an? |the )?(?!Social|custody|prison)\w+|\bwas an? (?:\w+ ){0,2}?(?:accountant|actor|architect|baker|barber|bouncer|bricklayer|builder|butcher|carpenter|chef|cleaner|councillor|dentist|doctor|driver|electrician|engineer|farmer|firefighter|fisherman|footballer|gardener|hairdresser|jockey|joiner|journalist|lawyer|lecturer|mechanic|midwife|miner|model|musician|nurse|officer|optician|painter|pharmacist|pilot|plasterer|plumber|postman|postwoman|roofer|sailor|scaffolder|singer|soldier|solicitor|student|surgeon|tailor|teacher|vet|waiter|waitress|welder)\b/i
const condition =
  /\b(?:Huntington|multiple sclerosis|motor neurone|cystic fibrosis|Ehlers|sickle cell|lupus|muscular dystrophy|spina bifida|cerebral palsy|haemophilia|Crohn|Tourette|narcolepsy|deaf|blind|amput\w+|wheelchair|transplant|dwarfism|albinism|thalassaemia|Down'?s syndrome|Parkinson|brain tumour|cleft|epilep\w+|HIV)\b/i
const family =
  /\b(?:mother|father|parent) of (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\btwins?\b|\btriplets?\b|\b(?:two|three|four|five|six|seven|eight) (?:young |older |adult )?(?:children|sons|daughters|siblings|brothers|sisters)\b/i
const person = /\b(?:he|she|his|her|him|was|had)\b/i
const statistics =
  /\bper cent\b|%|\b(?:study|studies|research|survey|statistics|national(?:ly)? average)\b/i

/** Age, work, place, origin, condition, family: three of them about one person may be enough to know who it is. */
export function findJigsaw(paragraph: string | PreparedText): JigsawFinding | undefined {
  const { normalised, words } = typeof paragraph === 'string' ? prepareText(paragraph) : paragraph
  const text = normalised.text
  if (!person.test(text) || statistics.test(text)) return undefined
  const spots = new Map<JigsawPiece, Stretch>()
  for (const [piece, pattern] of [
    ['age', age],
    ['occupation', occupation],
    ['condition', condition],
    ['family', family],
  ] as const) {
    const match = pattern.exec(text)
    if (match !== null) spots.set(piece, stretchOf(match))
  }
  const place = words.find((word, index) => isSmallPlace(word, words[index - 1]))
  if (place !== undefined) spots.set('place', place)
  const origin = words.find(
    (word) =>
      word.capital === 'first' &&
      demonyms.has(word.key) &&
      !/^(?:british|english|western|northern|southern|eastern|european|christmas|easter|covid|coronavirus|brexit|church)$/.test(
        word.key,
      ),
  )
  if (origin !== undefined) spots.set('origin', origin)
  if (spots.size < 3) return undefined
  const ranges = [...spots.values()]
  const start = Math.min(...ranges.map((range) => range.start))
  const end = Math.max(...ranges.map((range) => range.end))
  return { ...sourceRange(normalised, start, end), pieces: [...spots.keys()], severity: 'advice' }
}

/** “in Wexcombe”: a place, and not one that many thousands live in. */
function isSmallPlace(word: Word, before: Word | undefined): boolean {
  if (word.capital !== 'first' || isPlainWord(word.key)) return false
  const bits = lookUpWord(word.key)
  if ((bits & isPlace) === 0 || (bits & isWellKnownPlace) !== 0) return false
  return before !== undefined && /^(?:in|at|near|from|to|of|around|outside)$/.test(before.key)
}
