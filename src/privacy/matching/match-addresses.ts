import { allMatches } from '../../support/all-matches.ts'
import { anyOf } from '../../support/any-of.ts'
import type { CompiledExplained } from '../explained.ts'
import type { PreparedText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import { entryWithin } from './entry-within.ts'

// E-mail addresses, handles, web addresses, file names and paths: one stretch without spaces. Each begins where its
// letters begin: tried at every letter of it, a word of thousands would take minutes.
const pattern = anyOf(
  [
    /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*/,
    /(?<![A-Za-z0-9])@[A-Za-z0-9._-]{3,}/,
    /(?:https?:\/\/|www\.)[^\s<>"')]+/,
    /(?<![A-Za-z0-9_-])(?=[A-Za-z0-9-]*_)[A-Za-z0-9_-]*[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?:\.[A-Za-z0-9]+)?/,
    /(?<![A-Za-z0-9_~-])[A-Za-z0-9_~-]+(?:[/\\.][A-Za-z0-9_~-]+)*\.(?:docx?|pdf|png|jpe?g|gif|svg|webp|md|xlsx?|csv|txt|msg|eml|heic|mp[34])\b/,
  ],
  'g',
)

/** Names inside addresses, handles and file names, where small letters and figures surround them. */
export function matchAddresses(
  register: CompiledRegister,
  { normalised: { text } }: PreparedText,
  explained: CompiledExplained,
): RegisterMatch[] {
  // Most paragraphs hold none, and this test is ten times as fast as the search.
  if (register.parts.size === 0 || !/[@_]|:\/\/|www\.|\w\.(?:[a-z]{3,4}|md)\b/i.test(text))
    return []
  const matches: RegisterMatch[] = []
  for (const match of allMatches(text, pattern)) {
    const found = entryWithin(register, match[0], explained)
    if (found === undefined) continue
    const stretch = match[0].replace(/[.,;:]+$/, '')
    const number = stretch.length === text.length ? numberOf(register, stretch, explained) : 0
    matches.push({
      start: match.index + number,
      end: match.index + stretch.length,
      form: 'address',
      entry: found.entry,
      severity: found.sure ? 'error' : 'warning',
      possessive: false,
      whole: true,
    })
  }
  return matches
}

/** How long the folders and number before a section's name are: they show the chair which file is meant. */
function numberOf(register: CompiledRegister, path: string, explained: CompiledExplained): number {
  const head = /^(?:[\w.-]+\/)*\d+[-_]/.exec(path)?.[0] ?? ''
  return entryWithin(register, head, explained) === undefined ? head.length : 0
}
