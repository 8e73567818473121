import type { SpeltWord } from './spelt-word.ts'

/** The spelling that a report follows. */
export interface UsualStyle {
  style: string
  /** The first place that has it; undefined where no place has a form to follow. */
  first: SpeltWord | undefined
  /** Whether more places have it than any other form, or it is the usual one of those that are as frequent. */
  isSure: boolean
}

/**
 * The spelling used most; of two used as often the dictionary's or the field's. Where neither decides nobody can
 * say which one is meant, and nothing is to be mended.
 */
export function usualStyle(
  family: readonly SpeltWord[],
  isWord: (word: string) => boolean,
): UsualStyle {
  const good = family.filter(({ poor }) => !poor)
  const counted = good.length > 0 ? good : family
  const weighed = [...new Set(counted.map(({ style }) => style))]
    .map((style) => {
      const uses = counted.filter((word) => word.style === style)
      const [first] = uses
      const isUsual = first !== undefined && isUsualForm(first, isWord)
      return { style, first, weight: uses.length + (isUsual ? 0.5 : 0) }
    })
    .sort((a, b) => b.weight - a.weight)
  const [best, next] = weighed
  return {
    style: best?.style ?? '',
    first: good.length > 0 ? best?.first : undefined,
    isSure: good.length === 0 || best?.weight !== next?.weight,
  }
}

// The commoner of two good spellings, the ending of British English, the sign of a section.
const commonStyles = new Set(['first', 'is', 's'])

// What the field writes with a hyphen, whatever the dictionary has.
const hyphened =
  /^(?:multiagency|antisocial|nonfatal|exhusband|exwife|expartners?|selfharm\w*|victimblaming)$/

/** “wellbeing” is in the dictionary; of a word that is not there the form with a hyphen is usual. */
function isUsualForm(
  { family, style, inStyle }: SpeltWord,
  isWord: (word: string) => boolean,
): boolean {
  if (family.startsWith('closed '))
    return style === (isWord(inStyle('joined').toLowerCase()) ? 'joined' : 'apart')
  if (!family.startsWith('joined ')) return commonStyles.has(style)
  const joined = inStyle('joined').toLowerCase()
  const isJoined = isWord(joined) && !hyphened.test(joined)
  return style === (isJoined ? 'joined' : 'hyphen')
}
