import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { anyOf } from '../../support/any-of.ts'
import { capitalFollows } from '../capital-follows.ts'
import { findCitations, mayBeNote } from '../citations/find-citations.ts'
import { findReferences } from '../citations/find-references.ts'
import type { CompiledExplained } from '../explained.ts'
import { fieldAbbreviations } from '../lists/field-abbreviations.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import { standsForPerson } from '../signs/stands-for-person.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord } from '../word-nature.ts'

const pattern = anyOf(
  [
    // “K. N.-B.”, “K N-B”, “M a-R”
    /(?<![A-Za-z0-9.'@/&-])(?=[A-Za-z.' ]{1,9}-)(?:[A-Z](?:'[A-Z])?\.?[ -]?|[a-z]\.?-){1,4}[A-Z]\.?(?![A-Za-z0-9@/&-])/,
    /(?<![A-Za-z0-9.'@/&-])(?:[A-Z]\. ?){1,3}(?:[A-Z](?:'[A-Z])?\.?|[a-z]\.)(?![A-Za-z0-9@/&-])/,
    /(?<![A-Za-z0-9.'@/&#-])[A-Z]{2,4}(?![A-Za-z0-9@/&-])/,
  ],
  'g',
)

/**
 * Initials: three, or dotted, are an error; two bare letters a warning, since they are so much else. What is
 * an abbreviation or a word as well (“DC”, “CAB”) counts, as a warning, where only a person can stand.
 */
export function matchInitials(
  register: CompiledRegister,
  { normalised, words }: PreparedText,
  explained: CompiledExplained,
): RegisterMatch[] {
  if (register.initials.size === 0) return []
  // In a line of capitals two letters say nothing.
  const shouting =
    words.length > 3 && words.filter((word) => word.capital === 'all').length > words.length / 2
  const references = new Set(findReferences(normalised.text).map(({ start }) => start))
  const matches: RegisterMatch[] = []
  let at = 0
  let cited: Stretch[] | undefined
  // “Devries KM, Campbell, J.C et al.”
  const isCited = (start: number): boolean => {
    cited ??= findCitations(normalised.text, mayBeNote(normalised.text) ? 'unknown' : 'prose')
    return cited.some((range) => range.start <= start && start < range.end)
  }
  for (const match of allMatches(normalised.text, pattern)) {
    while (at < words.length && (words[at]?.start ?? 0) < match.index) at += 1
    const hyphenated = match[0].includes('-')
    const dotted = hyphenated || (match[0].includes('.') && /^[A-Z]\./.test(match[0]))
    // “S. O'D.”: the surname begins with its first letter all the same.
    const key = match[0]
      .replace(/'[A-Z]/, '')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
    const entry = register.initials.get(key)?.[0]
    if (entry === undefined || key.length < (hyphenated ? 3 : 2)) continue
    if (!hyphenated && /[a-z]/.test(match[0]) && fieldAbbreviations.has(key)) continue
    if (references.has(match.index)) continue
    if (!dotted && shouting) continue
    const ambiguous =
      !dotted &&
      (fieldAbbreviations.has(key) || explained.abbreviations.has(key) || isPlainWord(key))
    // “sent to GP”, “seen by PC”: posts, whoever holds them
    if (!dotted && /^(?:gp|pc|dr)$/.test(key)) continue
    if (!dotted && isOfTerm(words[at + 1])) continue
    if (ambiguous && !isPersonHere(words, at)) continue
    if (!dotted && key.length === 2 && isSomebodys(words, at)) continue
    if (/[A-Za-z],? $/.test(normalised.text.slice(0, match.index)) && isCited(match.index)) continue
    // “J. S. Mill”: what goes on into a surname is that person's, not these initials.
    const rest = normalised.text.slice(match.index + match[0].length)
    if (dotted && key.length === 2 && !match[0].endsWith('. ') && /^ [A-Z][a-z]/.test(rest))
      continue
    matches.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      form: 'initials',
      entry,
      severity: dotted || (key.length > 2 && !ambiguous) ? 'error' : 'warning',
      possessive: /^'s\b/.test(rest),
      whole: false,
    })
  }
  return matches
}

/** “her OM”, “Callum's GP”, “the VM”: what somebody has is a post or a thing. */
function isSomebodys(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || !/^(?:'s)? $/.test(words[at]?.gap ?? '')) return false
  return (
    before.possessive ||
    /^(?:the|an?|their|our|its|his|her|my|your|each|every|another|any|no)$/.test(before.key)
  )
}

/** “AW Act”, “KN Review” */
function isOfTerm(next: Word | undefined): boolean {
  return next?.gap === ' ' && !next.opens && next.capital === 'first' && isPlainWord(next.key)
}

/** “wrote to DC again”, but not “the DC”, “DC 4512”, “with DC Baker”. */
function isPersonHere(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined || word.digitsFollow || !standsForPerson(words, at)) return false
  if (capitalFollows(words, at)) return false
  return !isSomebodys(words, at) && !/^(?:local|new|this)$/.test(before?.key ?? '')
}
