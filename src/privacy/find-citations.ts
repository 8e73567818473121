import type { Range } from './normalise.ts'

const initials = '(?:[A-Z]\\.? ?-?){1,4}'
// No longer than a name is: a run of capitals without end would be read from each of them.
const surname = "[A-Z][A-Za-z'-]{1,40}(?: [A-Z][A-Za-z'-]{1,40})?"
const author = `${surname}[.,]{0,2} ${initials}`
// “Walby, S. and Allen, J. (2004)”, “Devries KM, Mak JY, …”, “Hester, M. The Three …”
const authors = new RegExp(`(?<![A-Za-z])${author}(?=[,.;:(&]| and | et al| ?$)`, 'g')
const month =
  '(?!January|February|March|April|May |June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)'
const inText = new RegExp(
  `${month}${surname}(?:(?:,| and| &|, and) ${surname}){0,4}(?: et al\\.?| and others)?(?:,? \\((?:19|20)\\d\\d[a-z]?(?:[:,][^)]{0,12})?\\)|, (?:19|20)\\d\\d[a-z]?(?=[);]))|${surname} et al\\b|${surname} and colleagues`,
  'g',
)
const marks = [
  /\b(?:19|20)\d\d[a-z]?\b/,
  /\((?:19|20)\d\d[a-z]?\)/,
  /\bpp?\.? ?\d+/,
  /\bvol(?:ume)?\.? ?\d+|(?<!\d)\d+\(\d+\)|;\d+\(?\d*\)?:\d+/i,
  /\bdoi\b|https?:|www\./i,
  /\bJournal\b|\bReview of\b|\bPress\b|Palgrave|Routledge|Springer|Sage\b|Elsevier|Kingsley|Macmillan|\bPublish/,
  /\bet al\b|\beds?\.|\bcited (?:by|in)\b/,
  /\bISBN\b|\bPMID\b|\bEpub\b|\baccessed\b|\bavailable (?:at|from)\b/i,
]

/** Stretches of a note or of prose in which works are cited: their authors are named there rightly. */
export function findCitations(text: string, isNote: boolean): Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(inText))
    found.push({ start: match.index, end: match.index + match[0].length })
  // A judgment with its judge: “(Queen’s Bench Division, HHJ …, 13th March 2013)”, “[2013] EWHC 416”.
  for (const match of text.matchAll(/\([^()]*(?:Division|EWHC|EWCA|UKSC|UKHL| v )[^()]*\)/g)) {
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  const weight = marks.filter((mark) => mark.test(text)).length
  const first = text.search(authors)
  if (isNote && first !== -1 && weight >= 2) found.push({ start: 0, end: text.length })
  else if (isNote && weight >= 3) found.push({ start: 0, end: text.length })
  else if (first !== -1 && weight >= 3 && text.length < 600)
    found.push({ start: first, end: text.length })
  return found
}

/** Surnames of the authors of the works that are cited in these stretches, in small letters. */
export function citedSurnames(text: string, citations: readonly Range[]): string[] {
  // With the bracket that ends “(Stark, 2007)”, by which it is known.
  return citations.flatMap(({ start, end }) => surnamesIn(text.slice(start, end + 1)))
}

function surnamesIn(text: string): string[] {
  const names: string[] = []
  for (const match of text.matchAll(authors)) {
    const name = match[0].replace(new RegExp(`[.,]{0,2} ${initials}$`), '')
    names.push(...name.split(/[ -]/).map((part) => part.toLowerCase().replace(/[^a-z]/g, '')))
  }
  for (const match of text.matchAll(inText)) {
    names.push(
      ...(match[0].match(/[A-Z][A-Za-z'-]+/g) ?? []).flatMap((part) =>
        part.toLowerCase().split('-'),
      ),
    )
  }
  return names.filter((name) => name.length > 1)
}
