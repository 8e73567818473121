import type { Stretch } from '../../model/privacy.ts'
import { literally } from '../../support/literally.ts'
import { sentenceAround } from '../sentence-around.ts'

const kin =
  '(?:(?:step|grand|god)?(?:daughter|son|mother|father|parent)|(?:half-)?(?:sister|brother)|mum|mam|dad|nan|grandma|grandad|auntie|aunt|uncle|niece|nephew|cousin|wife|husband|partner|widow|widower|friend|neighbour|colleague)'
/** One thing that somebody is said to be: “a much-loved sister”; without an article only a relative is. */
const one = `(?:(?:an?|the) (?:(?!(?:an?|the|of|to|with|for|her|his|their) )[\\w-]+ ){0,4}?[\\w-]+|${kin})`
const joint = '(?:, (?:and )?| and )'
const is =
  '(?:was|is|became|(?:has|had) been|will be)(?: (?:also|always|still|both|first|above all))?:? '
const before = `(?:${one}${joint})*(?:(?:an?|the|\\p{Lu}\\w+'s) (?:(?!(?:of|to|with|for) )[\\w-]+ ){0,4}?)?$`

/** What nobody is said to be who is a child. */
const grownUp =
  /\b(?:mother|father|parent|mum|mam|dad|wife|husband|partner|widow|widower|aunt|auntie|uncle|grandma|grandad|grandmother|grandfather|nan)\b/i
const list = new RegExp(`^(?:${joint}${one})*`, 'iu')
const isList = new RegExp(`\\b(?:${is}|as )(${before.slice(0, -1)})$`, 'iu')

/** What the table of pseudonyms says that somebody is: “Mother of Wren”. */
export interface Relationship {
  name: string
  is: string
}

/**
 * Whether “son” or “daughter” is said of somebody grown up: “Wren was a daughter, a sister, a mother”. Whoever is a
 * mother too is one, whatever they are called.
 *
 * @param parentsOfAdults pseudonyms of those whose sons and daughters are grown up
 */
export function isOfAdult(
  text: string,
  range: Stretch,
  adults: readonly string[],
  parentsOfAdults: readonly string[] = [],
): boolean {
  const sentence = sentenceAround(text, range)
  const ahead = text.slice(sentence.start, range.start)
  const behind = text.slice(range.end, sentence.end)
  const child = text.slice(range.start, range.end)
  if (/^(?:son|daughter)s?$/i.test(child) && parentsOfAdults.some((name) => isTheirs(ahead, name)))
    return true
  if (adults.some((name) => isChildOfParents(ahead, name)) || isLongAgo(ahead, behind, adults))
    return true
  if (adults.some((name) => isNamed(ahead, behind, name))) return true
  // “Wren was a mother, and a daughter was born”
  if (/^(?:'s?\b| (?:was|were|is|had|has|lived|born)\b)/i.test(behind)) return false
  const listed = isList.exec(ahead)?.[1]
  if (listed !== undefined && grownUp.test(listed + (list.exec(behind)?.[0] ?? ''))) return true
  return adults.some((name) =>
    new RegExp(`(?<!\\w)${literally(name)},?(?: who)? ${is}${before}`, 'u').test(ahead),
  )
}

/** “Hazel’s daughter Wren”; but “told her daughter Wren had died”. */
const isNamed = (ahead: string, behind: string, name: string): boolean =>
  new RegExp(`^ ${literally(name)}(?![\\w'-])`).test(behind) &&
  !/\b(?:tell|tells|told|assured|warned|promised|reminded|informed) (?:\w+'s|her|his|their|the) (?:[a-z-]+ )?$/.test(
    ahead,
  )

/** “As a boy he saw his father”, “as a girl Wren danced” */
function isLongAgo(ahead: string, behind: string, adults: readonly string[]): boolean {
  if (!/\bas a (?:little |small |young )?$/i.test(ahead)) return false
  const who = ['he', 'she', ...adults.map(literally)].join('|')
  return new RegExp(`^,? (?:${who})(?!\\w)`).test(behind)
}

const parents = '(?:mother|father|parents|mum|mam|dad|stepmother|stepfather)'

/** “Wren’s mother said that her daughter …”, “the father of Wren told his daughter”: Wren, if nobody else is named between. */
function isChildOfParents(ahead: string, name: string): boolean {
  const who = literally(name)
  return isTheirOwn(ahead, `${who}'s? ${parents}|${parents} of ${who}`)
}

/** “Hazel said that her daughter …”, “Hazel’s daughter”, where Hazel is the mother of somebody grown up. */
const isTheirs = (ahead: string, name: string): boolean =>
  ahead.endsWith(`${name}'s `) || isTheirOwn(ahead, literally(name))

/** Whether a son or daughter that follows is that of a parent who was spoken of, with nobody else named between. */
function isTheirOwn(ahead: string, parent: string): boolean {
  const between = new RegExp(`(?<!\\w)(?:${parent})\\b(.*)$`, 'su').exec(ahead)?.[1]
  return (
    between !== undefined &&
    /\b(?:his|her|their|my|our|a|only) (?:[a-z-]+ ){0,2}$/i.test(between) &&
    !/(?<![.!?:]\s*["']?)\b\p{Lu}\p{Ll}/u.test(between)
  )
}

/** “Mother of Wren”, “Wren’s father”, “Mother of the person who died”; of a child’s father nobody knows. */
export function isParentOfAdult({ is }: Relationship, adults: readonly string[]): boolean {
  const whose = [
    'the (?:person|woman|man) who',
    'the (?:victim|deceased|perpetrator)\\b',
    ...adults.map(literally),
  ].join('|')
  return new RegExp(
    `\\b${parents} of (?:${whose})|(?:^|\\b)(?:${whose})['’]s? ${parents}\\b`,
    'iu',
  ).test(is)
}
