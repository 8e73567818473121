import { kinship, ranks, titles } from '../lists/person-words.ts'
import { kinOfPeople } from '../lists/words-of-literature.ts'
import { isInPersonsState, livesAsPerson } from '../signs/surely-person.ts'
import { splitWords } from '../split-words.ts'
import { isListedFirstName, isNeverName, isPlainWord, isWordName } from '../word-nature.ts'

/** Names with a year: as they stand, with what stands about them in their sentence. */
export interface NamedInText {
  /** “Walby and Allen”, without the year. */
  names: string
  before: string
  /** After the year. */
  after: string
  /** “(Stark, 2007)” */
  bracketed: boolean
}

const determined = new RegExp(
  `(?:\\b(?:her|his|their|my|our|two|three|four|five|both|other|\\d{1,2})|[a-z]'s?) (?:[a-z-]+ ){0,2}(?:${kinOfPeople}),? ?\\(?$`,
  'i',
)
const inFamily =
  /\b(?:the|an?|new|young) (?:[a-z-]+ ){0,2}(?:sons?|daughters?|baby|twins?|siblings|brother|sister|youngest|eldest|oldest|elder|younger|couple|husband|wife|lodger|tenant),? ?\(?$/i
const straightBehind = new RegExp(`\\b(?:${kinOfPeople})(?: |: ?)$`, 'i')
const untilName = /([A-Za-z]+)\.? (?:\d{1,6} )?$/

/** Whether a name with a year is surely that of somebody, and no author: by a title, a relative, what it does. */
export function isSomebody({ names, before, after, bracketed }: NamedInText): boolean {
  const lead = untilName.exec(before)?.[1]?.toLowerCase() ?? ''
  if (isTitle(lead) || kinship.has(lead)) return !bracketed
  const isOfFamily = () =>
    determined.test(before) || inFamily.test(before) || straightBehind.test(before)
  if (before !== '' && isOfFamily()) return true
  const parts = names.match(/[A-Za-z][A-Za-z'-]*/g) ?? []
  if (parts.slice(0, -1).some((part) => isTitle(part.toLowerCase()) || isKin(part))) return true
  return !bracketed && actsAsSomebody(names, before, after)
}

const isTitle = (key: string): boolean => titles.has(key) || ranks.has(key)
const isKin = (part: string): boolean => kinship.has(part.toLowerCase())

/** “Kai (2010) lives with …”: read without the year. */
function actsAsSomebody(names: string, before: string, after: string): boolean {
  const sentence = `${before}${names}${after}`
  const words = splitWords(sentence)
  const index = words.findLastIndex(({ end }) => end <= before.length + names.length)
  return isInPersonsState(words, index) || livesAsPerson(words, index)
}

/** Whether one of the names is a first name of the lists that stands alone or first: “Kai”, “Leanne Doyle”. */
export function bearsFirstName(names: string): boolean {
  return names.split(/,|&|\band\b/).some((one) => {
    const parts = (one.match(/[A-Za-z][A-Za-z'-]*/g) ?? [])
      .map((part) => part.toLowerCase().replace(/'s?$/, '').replaceAll("'", ''))
      .filter((part) => !isNeverName(part) && !/^(?:et|al|others|colleagues)$/.test(part))
    const [opening = ''] = parts
    // “Van Reisen”
    if (parts.length > 1 && /^(?:van|von|de|den|der|la|le|di)$/.test(opening)) return false
    const name = isPlainWord(opening) && !isWordName(opening) ? (parts[1] ?? '') : opening
    return name.split('-').some(isListedFirstName)
  })
}
