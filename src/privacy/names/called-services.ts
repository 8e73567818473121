import { thingNouns } from '../lists/thing-nouns.ts'
import { sourceRange } from '../normalise.ts'
import { isSurelyPerson, livesAsPerson } from '../signs/surely-person.ts'
import type { Word } from '../split-words.ts'
import { isListedName, isPlainWord, isWordName } from '../word-nature.ts'
import { isAfterThing } from './named-things.ts'
import type { Reading } from './read-run.ts'
import { isRelated } from './titles.ts'
import type { WordRun } from './weigh-suspect.ts'

/** What a report calls a service and never somebody. */
const service =
  "(?:service|agency|charity|refuge|hostel|provider|organisation|night shelter|shelter|clinic|helpline|project|programme|housing association|firm|company|solicitors|letting agents?|estate agents?|funeral directors|children's home|care home|nursing home|nursery|unit|overflow)"
const thing = `(?:${[...thingNouns].join('|')})`
/** After a noun that is all: “the team”, “the team for families”, but not “the team leader”. */
const ends =
  '(?=[.;:)]|$|, (?!and\\b|or\\b|the\\b)| (?:of|for|in|at|on|that|which|with|run|based|serving|covering|used|kept|held|shared)\\b)'
const detail = "(?:(?!(?:at|of|from|in|for|by|to|with|and|or|who|whose|is|was)\\b)[\\w'-]+ ){0,4}"
/** “Helena, the regional sexual violence service,”: the end of what it is; a list goes on with “and”. */
const apposition = new RegExp(
  `^, (?:the|an?|our|their|its) ${detail}(?:${service}|${thing})${ends}|^, ${detail}(?:solicitors|funeral directors|estate agents|letting agents)(?=[,.])`,
)
const predicate = new RegExp(
  `^ (?:is|was) (?:not, as its name suggests, )?(?:the|an?|one of) ${detail}(?:${service}\\b(?! (?:worker|manager|user|resident|client|nurse|officer))|${thing}(?:${ends}|, | and\\b))`,
)
const known = new RegExp(`^, as the ${detail}${service} (?:is|was) `)

/** What stands after the name of a town: “Exampleton Magistrates’ Court”. */
const localBodies =
  /^(?:council|court|police|constabulary|mash|marac|mappa|csp|infirmary|borough|district|county|library|station|partnership)$/

/** Words by which this report calls a service or a thing: everywhere, and in one text alone. */
export interface CalledServices {
  everywhere: ReadonlySet<string>
  /** Of these those that are only named in passing, “a game called Simon”, “Storm Eunice”: who acts is somebody. */
  inPassing: ReadonlySet<string>
  within: ReadonlyMap<number, ReadonlySet<string>>
}

/**
 * What a report itself says to be a service, “Helena, the regional sexual violence service,”, or calls a local
 * body after, “Exampleton Magistrates’ Court”; and the short forms of services that the same text names in
 * full: “Esther House … Esther”.
 */
export function calledServices(readings: readonly Reading[]): CalledServices {
  const everywhere = new Set<string>()
  const inPassing = new Set<string>()
  const within = new Map<number, ReadonlySet<string>>()
  for (const reading of readings) {
    const { run, words, normalised, organisations } = reading
    const isOwnName = ({ capital, key }: Word) =>
      capital === 'first' && (!isPlainWord(key) || isWordName(key))
    const told = words.filter(
      (word, at) =>
        isOwnName(word) && (isSaidToBeService(normalised.text, word) || isAfterThing(words, at)),
    )
    for (const [at, { key }] of words.entries()) if (isAfterThing(words, at)) inPassing.add(key)
    for (const { key } of told) everywhere.add(key)
    const heads = organisations.map(([first, last]) => ({
      // “At Exampleton Court”
      head: words.findIndex(
        ({ key }, at) =>
          at === last || (at >= first && (!isPlainWord(key) || (at > 0 && isWordName(key)))),
      ),
      last,
    }))
    for (const { head, last } of heads) {
      const key = words[head]?.key ?? ''
      if (last > head && localBodies.test(words[last]?.key ?? '') && !isListedName(key))
        everywhere.add(key)
    }
    const short = words.filter(
      (_, at) =>
        isHouse(words, at) ||
        isShortOfSaint(words, at) ||
        heads.some(({ head, last }) => head === at && last > head && isLocated(words, at)) ||
        beginsService(reading, at),
    )
    if (short.length > 0) within.set(run, new Set(short.map(({ key }) => key)))
  }
  return { everywhere, inPassing, within }
}

function isSaidToBeService(text: string, { end }: Word): boolean {
  const after = text
    .slice(end, end + 90)
    .replace(/^'s?/, '')
    .toLowerCase()
  return after !== '' && (apposition.test(after) || predicate.test(after) || known.test(after))
}

/** “the Carmel Dental Unit”, where “told Nkemdi Adult Services” is somebody and then a service. */
function isLocated(words: readonly Word[], at: number): boolean {
  return words[at]?.opens === false && /^(?:the|at)$/.test(words[at - 1]?.key ?? '')
}

/** “St Peter’s”, in a text in which “Peter’s” stands alone, and never “Peter” */
function isShortOfSaint(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word?.possessive !== true || before?.key !== 'st' || !/^\.? $/.test(word.gap)) return false
  return words.every(({ key, possessive }) => key !== word.key || possessive)
}

/** “Phoebe House” in a text in which “Phoebe” stands alone. */
function isHouse(words: readonly Word[], at: number): boolean {
  const [word, next, then] = [words[at], words[at + 1], words[at + 2]]
  if (word?.capital !== 'first' || next?.gap !== ' ' || next.capital !== 'first') return false
  return next.key === 'house' && !(then?.gap === ' ' && then.capital !== 'none')
}

/** “Carmel Pharmacy”, but not “Carmel Street”: nobody says a street without its last word. */
function beginsService({ services, normalised, words }: Reading, at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  return services.some(
    ({ kind, start, end }) =>
      kind !== 'street' &&
      start <= sourceRange(normalised, word.start, word.end).start &&
      sourceRange(normalised, word.start, word.end).end < end,
  )
}

/** A service that is called by a name, not somebody: a chair is shown it as advice. */
export function isCalledService(
  { run, words, normalised }: Reading,
  { first, last, evidence }: WordRun,
  { everywhere, within }: CalledServices,
): boolean {
  const key = words[first]?.key ?? ''
  if (first === last && isAfterThing(words, first)) return true
  if (evidence === 'title' || isRelated(words, first)) return false
  // “Esther House is a twelve-bed refuge”
  if (first !== last) return isSaidToBeService(normalised.text, words[last] as Word)
  if (!everywhere.has(key) && within.get(run)?.has(key) !== true) return false
  return !isSurelyPerson(words, first) && !livesAsPerson(words, first)
}
