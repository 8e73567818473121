import type { Stretch } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../../support/all-matches.ts'
import { literally } from '../../support/literally.ts'

/** Where a text speaks of one child. */
export interface Mention extends Stretch {
  /** By a pseudonym. */
  isNamed: boolean
}

const rank = '(?:elder|older|younger|eldest|oldest|youngest|middle|other)'
const several = '(?:children|siblings|twins|babies)'
const word =
  '(?:child|baby|infant|toddler|newborn)\\b(?!ren| (?:protection|in need|safeguarding|benefit|care|care|minding|sexual|abuse|maintenance|support|contact|arrangements|and family|poverty|welfare|health|development|exploitation|death|practice))'
const goesOn = '(?=[,;.]| (?:is|was|has|had|who|now|then|said|told|asked|did|does)\\b)'
const child = new RegExp(
  [
    `\\b${word}`,
    `(?<=\\bthe )${rank} (?:sibling|twin)\\b`,
    `\\bone of (?:the|her|his|their) (?:two |three |four )?${several}\\b`,
    `(?<=\\bthe )(?:elder|older|younger) of (?:the two|them|the (?:two )?${several})${goesOn}`,
    `(?<=\\bthe )(?:eldest|oldest|youngest)(?: of (?:the (?:two|three|four|five)|them|the ${several}))?${goesOn}`,
  ].join('|'),
  'gi',
)

/** Where a text speaks of a child, by that word or by a pseudonym, in the order of the text. */
export function mentionsOfChildren(text: string, names: readonly string[]): Mention[] {
  const named = names.length > 0 ? new RegExp(names.map(alone).join('|'), 'g') : undefined
  const found = [child, ...(named ? [named] : [])].flatMap((pattern) =>
    allMatches(text, pattern).map((match) => ({
      ...stretchOf(match),
      isNamed: pattern === named,
    })),
  )
  return found.sort((one, other) => one.start - other.start)
}

const siblings =
  "'s? (?:own )?((?:(?:big|little|baby|older|elder|younger|twin) |(?:half|step)-?)*(?:brother|sister)s?)\\b"

/** “Aspen’s big brother”, “the baby’s sister”: who is somebody’s brother or sister is a boy or a girl. */
export function siblingsOfChildren(
  text: string,
  names: readonly string[],
  others: readonly string[],
): Stretch[] {
  const owners = [word.replace(/\(\?!.*$/, ''), ...names.map(alone)].join('|')
  const adult = others.length > 0 ? new RegExp(`^,? (?:${others.map(alone).join('|')})`) : undefined
  return allMatches(text, new RegExp(`(?:\\b${owners})${siblings}`, 'g')).flatMap((match) => {
    const end = match.index + match[0].length
    if (adult?.test(text.slice(end))) return []
    return [{ start: end - (match[1] ?? '').length, end }]
  })
}

/** A name wherever it is no part of another word; “Child A)” ends in no letter. */
export const alone = (name: string): string => `(?<!\\w)${literally(name)}(?!\\w)`
