import type { Stretch } from '../../model/privacy.ts'
import { allMatches, stretchOf } from '../../support/all-matches.ts'
import { months } from '../../support/writing/calendar.ts'
import {
  onLiterature,
  perhapsOnLiterature,
  sendsToWork,
  surelySendsToWork,
  worksAlsoSay,
  worksHave,
  worksSay,
} from '../lists/words-of-literature.ts'
import { sentenceAround } from '../sentence-around.ts'
import { bearsFirstName, isSomebody, type NamedInText } from './named-in-citation.ts'

// No longer than a name is: a run of capitals without end would be read from each of them.
export const surname = "[A-Z][A-Za-z'-]{1,40}(?: [A-Z][A-Za-z'-]{1,40})?"
const notMonth = `(?!${months.map((name) => (name === 'May' ? 'May ' : name)).join('|')}|Spring|Summer|Autumn|Winter)`
const year = '(?:19|20)\\d\\d[a-z]?'
const dated = `,? \\(${year}(?:[:,][^)]{0,12})?\\)|, ${year}(?=[);]|[:,] ?(?:pp?\\.? ?)?\\d)`
/** “Donovan and Hester, in Violence and Love (Example Press, 2014)” */
const inTheirWork = `, in [A-Z][^.()\\n]{4,80} \\([^()\\n]{0,40}${year}\\)`
/** “the report of 2020 (Hunter and Burton)” */
const ofReport = `(?=\\))(?<=\\b(?:[Rr]eport|[Ss]tudy|[Rr]eview|[Ss]urvey) (?:of|in) ${year} \\(\\k<names>)`
const inText = new RegExp(
  `${notMonth}(?<names>${surname}(?:(?:,| and| &|, and) ${surname}){0,4}(?<others> et al\\.?| and others| and colleagues)?)(?:${dated}|${inTheirWork}|${ofReport})|(?<many>${surname}(?:, ${surname})* (?:et al\\b|and colleagues|and others (?=ha(?:s|ve)\\b)))`,
  'g',
)

const longestBracket = 200

/** A work as it is cited in a sentence. */
export interface CitedWork extends Stretch {
  /** Its authors, in small letters. */
  authors: string[]
}

interface Candidate extends CitedWork {
  named: NamedInText
  /** With a year. */
  dated: boolean
  verdict: 'work' | 'somebody' | 'unsure'
}

/**
 * Authors who are cited in a sentence, by name and year: “Stark (2007) describes”, “(Monckton Smith, 2021)”. A name with
 * a year may as well be a child and its birth, so that something has to speak of a work and nothing of a person.
 *
 * @param known surnames of authors whose works the report lists
 */
export function worksInText(
  text: string,
  known: ReadonlySet<string>,
  isNote: boolean,
): CitedWork[] {
  const found: Candidate[] = []
  for (const match of allMatches(text, inText)) {
    const names = match.groups?.names ?? match.groups?.many ?? ''
    const range = stretchOf(match)
    const sentence = sentenceAround(text, range)
    const before = text.slice(sentence.start, range.start)
    const named = {
      names,
      before,
      after: text.slice(range.end, sentence.end).replace(/^,(?= [a-z])/, ''),
      bracketed: isInBrackets(text, range.start),
    }
    const authors = authorsIn(names)
    const verdict = judge(named, match[0], authors, known, isNote && sentence.start === 0)
    found.push({ ...range, authors, named, verdict, dated: match[0] !== names })
  }
  const rows = inRows(found, text)
  // Where works are cited, “Kelly (1988) wrote” is one more of them.
  const cites = rows.some(({ verdict }) => verdict === 'work')
  return rows.filter(
    ({ verdict, dated }) => verdict === 'work' || (cites && dated && verdict === 'unsure'),
  )
}

function judge(
  named: NamedInText,
  whole: string,
  authors: readonly string[],
  known: ReadonlySet<string>,
  opensNote: boolean,
): Candidate['verdict'] {
  if (isSomebody(named)) return 'somebody'
  const { names, before, after, bracketed } = named
  const first = bearsFirstName(names)
  if (/ et al\b/.test(names) || authors.every((author) => known.has(author))) return 'work'
  const sentence = `${before} ${after}`
  if (worksSay.test(after) || surelySendsToWork.test(before)) return 'work'
  if ((bracketed || !first) && onLiterature.test(sentence)) return 'work'
  if (/'s?(?:,? \(|$)/.test(whole) && worksHave.test(after)) return 'work'
  // “(Johnson, 2008: 14)”
  if (bracketed && /^[:,] ?(?:pp?\.? ?)?\d/.test(after)) return 'work'
  // “As Walby and Allen (2004) say”
  const saying = worksAlsoSay.test(after)
  if (saying && (/\bas $/i.test(before) || /^As /.test(names))) return 'work'
  if (first) return 'unsure'
  const dated = whole !== names
  if (bracketed || (/ and (?:others|colleagues)/.test(names) && dated)) return 'work'
  if (saying || sendsToWork.test(before) || perhapsOnLiterature.test(sentence)) return 'work'
  return opensNote && dated && /^\W*(?:(?:also|in|and|by) )*$/i.test(before) ? 'work' : 'unsure'
}

/** A semicolon between two works ends no bracket. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBracket), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Of names in a row, “X (2012) and Y (2010)”, one says what all are; whoever is somebody comes first. */
function inRows(found: readonly Candidate[], text: string): Candidate[] {
  const rows: Candidate[][] = []
  for (const one of found) {
    const row = rows.at(-1)
    const gap = row ? text.slice(row.at(-1)?.end, one.start) : undefined
    if (row && gap !== undefined && /^[,;)]{0,2} ?(?:and |or |& |with )?$/.test(gap)) row.push(one)
    else rows.push([one])
  }
  return rows.flatMap((row) => {
    const verdict = (['somebody', 'work'] as const).find((kind) =>
      row.some((one) => one.verdict === kind),
    )
    return row.map((one) => ({ ...one, verdict: verdict ?? one.verdict }))
  })
}

export function authorsIn(names: string): string[] {
  return (names.match(/[A-Z][A-Za-z'-]+/g) ?? [])
    .flatMap((part) => part.toLowerCase().replace(/'s?$/, '').split('-'))
    .filter((part) => part.length > 1)
}
