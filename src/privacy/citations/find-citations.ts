import { allMatches, stretchOf } from '../../support/all-matches.ts'
import { sentenceAround } from '../sentence-around.ts'
import { bearsFirstName, isSomebody } from './named-in-citation.ts'
import { authorsIn, type CitedWork, surname, worksInText } from './works-in-text.ts'

const initials = '(?:[A-Z]\\.? ?-?){1,4}'
// “Walby, S. and Allen, J. (2004)”, “Devries KM, Mak JY, …”, “Hester, M. The Three …”
const authors = new RegExp(
  `(?<![A-Za-z])(?<name>${surname})[.,]{0,2} ${initials}(?=[,.;:(&]| and | et al| ?$)`,
  'g',
)
const year = '(?:19|20)\\d\\d[a-z]?'
const marks = [
  new RegExp(`\\b${year}\\b`),
  // “Walby, S. (2004)”
  new RegExp(`[A-Z]\\.?,? (?:\\(eds?\\.?\\),? )?\\(${year}\\)`),
  /\bpp?\.? ?\d+/,
  /\bvol(?:ume)?\.? ?\d+|(?<!\d)\d+\(\d+\)|;\d+\(?\d*\)?:\d+/i,
  /\bdoi\b|https?:|www\./i,
  /\bJournal\b|\bReview of\b|\bPress\b|Palgrave|Routledge|Springer|Sage\b|Elsevier|Kingsley|Macmillan|\bPublish/,
  /\bet al\b|\beds?\.|\bcited (?:by|in)\b/,
  // “… stopping them. University of Wexcombe, 2022.”
  new RegExp(`[.?!]['"”’)]? (?:[A-Z]\\w+ )*University\\b[^.,]{0,40}, ${year}\\.?$`),
  /\bISBN\b|\bPMID\b|\bEpub\b|\b[Aa]ccessed:? (?:on )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z]|\b[Aa]vailable (?:at|from)\b/,
]
/** “Home Office (2016), Multi-agency …” */
const titled = new RegExp(`^([^.()]{2,90}) \\(${year}\\)[.,:]? (?=["'[A-Z]|https?:|www\\.)`)
/** A judgment with its judge: “(Queen’s Bench Division, HHJ …, 13th March 2013)”, “[2013] EWHC 416”. */
const judgment =
  /\bR(?:ex|egina)? v\.? [A-Z][A-Za-z'-]+(?: and (?:[Oo]thers|[Aa]nother))?,? [[(]\d{4}|\([^()]*(?:Division|EWHC|EWCA|UKSC|UKHL| v )[^()]*\)/g
const longestReference = 600

/** What a text is: a footnote, any other text of a report, or one of whose place nothing is known. */
export type CitingText = 'note' | 'prose' | 'unknown'

/** A note begins with a capital. */
export const mayBeNote = (text: string): boolean => /^\W{0,4}[A-Z]/.test(text)

/**
 * Stretches of a note or of prose in which works are cited: their authors are named there rightly.
 *
 * @param known surnames of authors whose works the report lists: see `listedAuthors`
 */
export function findCitations(
  text: string,
  place: CitingText,
  known: ReadonlySet<string> = new Set(),
): CitedWork[] {
  const found = worksInText(text, known, place === 'note')
  for (const match of allMatches(text, judgment)) found.push({ ...stretchOf(match), authors: [] })
  const reference = referenceIn(text, place !== 'prose')
  return reference ? [...found, reference] : found
}

/** Surnames of the authors in a footnote or an entry of a reference list: “Stark, E. (2007) …”. */
export function listedAuthors(text: string, isNote: boolean): readonly string[] {
  return referenceIn(text, isNote)?.authors ?? []
}

/** “See Zorvan and Orluk (2021), …” */
const pointing = /^\W{0,4}(?:See(?: also)?|Cf\.?|Compare) (?=[A-Z])/

/** A text that describes a work, from its first author on. */
function referenceIn(text: string, mayBeNote: boolean): CitedWork | undefined {
  // Nearly every text is none.
  if (!/\d/.test(text) && !mayBeNote) return undefined
  const named = allMatches(text, authors)
  if (!named.every((match) => isAuthor(text, match))) return undefined
  const first = named[0]?.index
  if (first === undefined && !mayBeNote) return undefined
  const points = pointing.exec(text)?.[0] ?? ''
  const head = titled.exec(text.slice(points.length))?.[1]
  // Nobody but authors stands in such a row: “Bates L, Hoeger K, Perry P. …”.
  const row = first === 0 && named.length >= 3 ? 1 : 0
  const weight =
    marks.filter((mark) => mark.test(text)).length + headWeight(head, points !== '') + row
  const work = {
    end: text.length,
    authors: named.flatMap(({ groups }) => authorsIn(groups?.name ?? '')),
  }
  if (mayBeNote && weight >= (first === undefined ? 3 : 2)) return { ...work, start: 0 }
  // An entry of a reference list begins with its author.
  const least = first === 0 ? 2 : 3
  if (first === undefined || weight < least || text.length >= longestReference) return undefined
  return { ...work, start: first }
}

/** “Zorvan and Orluk (2021), …”; to whom a note points is an author, whatever the name. */
function headWeight(head: string | undefined, points: boolean): number {
  if (head === undefined) return 0
  if (points) return 2
  return bearsFirstName(head) ? 0 : 1
}

/** “Stark, E.”, and not “PC Marsh, J.” or “her son, Kai D.,”. */
function isAuthor(text: string, { index, 0: whole, groups }: RegExpExecArray): boolean {
  const end = index + whole.length
  const sentence = sentenceAround(text, { start: index, end })
  return !isSomebody({
    names: groups?.name ?? '',
    before: text.slice(sentence.start, index),
    after: text.slice(end, sentence.end).replace(/^,? ?\((?:19|20)\d\d[a-z]?\)/, ''),
    bracketed: false,
  })
}
