import type { Root } from 'mdast'
import type { Report } from '../../model/report.ts'
import { type Explained, nothingExplained } from '../../privacy/explained.ts'
import { organisationWords } from '../../privacy/lists/organisation-words.ts'
import { isWord } from '../../privacy/look-up-word.ts'
import { findNames } from '../../privacy/names/find-names.ts'
import type { Register } from '../../privacy/register/register.ts'
import { isListedName } from '../../privacy/word-nature.ts'
import { allMatches } from '../../support/all-matches.ts'
import { textOf } from '../../support/texts/text-of.ts'
import { glossaryOf } from '../../support/writing/glossary-of.ts'
import { namesOfOne } from '../../support/writing/names-of-one.ts'
import { titledNames } from './titled-names.ts'
import { townsOf } from './towns-of.ts'

/** Who may be named in a report, by what it says of itself: panel, authors, allowed names, agencies. */
export function explainedOf(report: Report, register: Register): Explained {
  const { facts, panel, pseudonyms, allowedNames, abbreviations, recommendations } = report
  const members = panel.flatMap((row) => (row.kind === 'organisation' ? row.members : []))
  const organisations = panel.map((row) =>
    row.kind === 'organisation' ? row.organisation : row.heading,
  )
  const words = (prose: ReadonlyArray<{ tree: Root } | undefined>): string[] =>
    prose.flatMap((one) => (one ? textOf(one.tree) : []))
  const agencies = [...(facts.partnership ? [facts.partnership] : []), ...words(organisations)]
  return {
    pseudonyms: [
      ...facts.subject,
      ...pseudonyms.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...register.people.flatMap((person) => person.pseudonym ?? []),
    ],
    panel: words(members.map(({ name }) => name)).flatMap(namesOfOne),
    titled: members.flatMap(({ name, title, role }) =>
      titledNames(
        textOf(name.tree),
        [title, role].map((one) => (one ? textOf(one.tree) : '')),
      ),
    ),
    authors: [facts.author, facts.chair].flatMap((name) => (name ? namesOfOne(name) : [])),
    allowed: allowedNames.flatMap(({ name }) => namesOfOne(name)),
    abbreviations: [
      ...abbreviations.map(({ short }) => short),
      ...report.files.flatMap(({ text }) => initialsIn(text)),
    ],
    phrases: [
      ...agencies,
      ...agencies.flatMap(shortForm),
      ...areasOf(agencies, facts.partnership),
      ...townsOf(report.files.map(({ text }) => text)),
      ...words(members.flatMap(({ title, role }) => [title, role])),
      ...words(recommendations.flatMap(({ item, group }) => [item.lead, group.heading])),
      ...glossaryOf(report)
        .map(({ long }) => long)
        .filter((long) => !isSomebody(long)),
    ],
  }
}

/** “ABC: Anna Bella Kowalczyk”: what stands in the glossary explains no name of a person. */
function isSomebody(long: string): boolean {
  const found = findNames([{ text: long, place: 'data' }], nothingExplained)
  return found.some(({ kind, severity }) => kind === 'person' && severity === 'error')
}

/** Letters in brackets after a name, and the name before them: “College of Policing (CoP)”. */
const inBrackets = /\((\p{Lu}\p{L}{1,6})\)/gu
const nameBefore =
  /(?<!\p{L})(?:\p{Lu}\p{L}+ (?:(?:of|for|and|in|to) (?:\p{Lu}\p{L}+ )+)+|(?:\p{Lu}\p{L}+ ){2,6})$/u
const longestName = 200

/** Letters of each word, where small ones are among them or no word is a name: as nobody’s name has them. */
function initialsIn(text: string): string[] {
  return allMatches(text, inBrackets).flatMap(({ index, 1: short = '' }) => {
    const [words = ''] = nameBefore.exec(text.slice(Math.max(0, index - longestName), index)) ?? []
    const all = words.trim().replace(/^The /, '').split(' ')
    const isNobodys =
      all.some((word) => /^\p{Ll}/u.test(word)) ||
      all.every((word) => isWord(word.toLowerCase()) && !isListedName(word.toLowerCase()))
    return isNobodys && all.map((word) => word.charAt(0)).join('') === short ? [short] : []
  })
}

const fields =
  /^(?:domestic|sexual|women|women['’]s|children|children['’]s|family|families|mental|substance|drugs?|alcohol|young|victims?|independent|specialist|abuse)$/

/**
 * “Harbour Light” of “Harbour Light Domestic Abuse Service”: what stands before the first word that agencies end in. Of
 * one word it may be somebody’s name as well.
 */
function shortForm(agency: string): string[] {
  const words = agency.split(' ')
  const end = words.findIndex(
    (word) => organisationWords.has(word.toLowerCase()) || fields.test(word.toLowerCase()),
  )
  const own = words.slice(0, end === -1 ? 0 : end)
  if (!own.every((word) => /^\p{Lu}/u.test(word))) return []
  const [first = ''] = own
  return own.length > 1 || (own.length === 1 && !isListedName(first.toLowerCase()))
    ? [own.join(' ')]
    : []
}

/** The areas after which agencies are called: in the partnership’s name, or in those of two agencies. */
function areasOf(agencies: readonly string[], partnership = ''): string[] {
  const own = (name: string): string[] =>
    (name.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter((word) => !isWord(word.toLowerCase()))
  const inTwo = new Map<string, number>()
  for (const word of agencies.flatMap((name) => [...new Set(own(name))]))
    inTwo.set(word, (inTwo.get(word) ?? 0) + 1)
  const often = [...inTwo].flatMap(([word, count]) => (count > 1 ? [word] : []))
  return [...new Set([...own(partnership), ...often])]
}
