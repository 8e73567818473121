import type { Stretch } from '../../model/privacy.ts'
import { liesIn, quotedStretches } from '../../support/texts/quoted-stretches.ts'
import { sentencesOf } from '../../support/texts/sentences.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import {
  aboutOnePaper,
  inAnother,
  type Mention,
  mentionsIn,
  ofAnother,
  ownBehind,
} from './other-papers.ts'

/**
 * Whether words such as “paragraph 29” or “Appendix 4” speak of another document than this report:
 * “paragraph 29 of the guidance”, “the guidance (paragraph 29)”, “the judge said (at paragraph 29)”, somebody
 * else's words. `isGroup` knows to whom this report speaks: “recommendation 2 of the Trust” is its own.
 */
export function isOfAnother(
  run: TextRun,
  start: number,
  end: number,
  isGroup: (words: string) => boolean = () => false,
): boolean {
  const { text, inQuote } = run
  if (inQuote || isOthersWords(run, start)) return true
  const behind = text.slice(end, end + 80)
  const clause = /^[^.;:]*/.exec(behind)?.[0] ?? ''
  if (ownBehind.test(clause)) return false
  const of = ofAnother.exec(clause)
  if (of) {
    if (isGroup(clause.slice(of[0].length))) return false
    // “recommendation 2 to all forces”: to whom, not of whom.
    if (!/^[\s,)]*to\s+(?!the\b|that\b|an?\b|its\b|[A-Z])/.test(clause)) return true
  }
  const sentences = sentencesOf(text)
  const at = sentences.findIndex((one) => one.start <= start && start < one.end)
  const from = sentences[at]?.start ?? 0
  // “As paragraph 4 says, no other review was held”: the number's own clause is over.
  const isOver = /^, (?!the\b)/.test(clause) && /^\W*As\b[^,]*$/.test(text.slice(from, start))
  if (!isOver && /^\s*(?:in|under|within|,|\()/.test(clause) && inAnother.test(clause)) return true
  if (from === start && isCountedBy(text, start, sentences[at - 1])) return true
  return isOwnedBefore(
    text.slice(Math.max(from, start - longSentence), start),
    /^p(?:p|g|ages?)?\b\.?/i.test(text.slice(start, end)),
    isGroup,
  )
}

/** “The Inspectorate made 25 recommendations. Recommendation 14 asks …”: those that the sentence before counts. */
function isCountedBy(text: string, start: number, before: Stretch | undefined): boolean {
  const words = text.slice(before?.start ?? start, before?.end ?? start).replace(/[.!?]\W*$/, '')
  const nearest = mentionsIn(words).at(-1)
  const thing = text.slice(start, start + 3).toLowerCase()
  return (
    nearest?.owner === 'other' && !nearest.unclear && countedIn(words)?.startsWith(thing) === true
  )
}

/** In characters; what stands farther away says nothing of a number, and a line may be of thousands of them. */
const longSentence = 600

/** Whether what a sentence says before a number makes it another's. */
function isOwnedBefore(
  before: string,
  isPage: boolean,
  isGroup: (words: string) => boolean,
): boolean {
  const possessor = /((?:[\p{L}\p{N}]+ ){0,4}[\p{L}\p{N}]+)(?:['’]s|s['’])\s$/u.exec(before)?.[1]
  if (possessor !== undefined && isGroup(possessor)) return false
  const mentions = mentionsIn(before)
  const nearest = mentions.at(-1)
  if (nearest?.owner === 'own') return false
  if (possessor !== undefined && !/\bthe (?:report|review)$/i.test(possessor)) return true
  if (beside.some((pattern) => pattern.test(before))) return true
  // “its paragraph 61”, “whose recommendation 3”: this report seldom speaks so of itself.
  if (/\b(?:its|whose)\s(?:own\s)?$/i.test(before)) return true
  if (!nearest) return false
  const gap = before.slice(nearest.end)
  if (joint.test(gap) || ofSomething.test(gap) || isTold(gap)) return true
  // “The remarks are quoted on page 9”: of this report, where they are quoted.
  if (nearest.unclear || ownLead.test(gap)) return false
  return (
    isPage ||
    countedIn(before) !== undefined ||
    (opensClause.test(gap) && isAboutOnePaper(before, mentions))
  )
}

const year = '(?:19|20)\\d\\d[a-z]?'
/** “chapter 33, ” between a document and its paragraph. */
const locators =
  '(?:(?:chapter|section|part|schedule|article|volume|page|rule|question)s? [\\w.]+,?\\s*)*'
const small = '(?:(?:at|in|see|and|under|on|its)\\s+)*'

/** Nothing between a document and its number but a year, a mark or a small word: “guidance of 2016 (at ”, “guideline PH50 ”. */
const joint = new RegExp(
  `^(?:[’']s?)?(?: (?:of )?${year}| \\(${year}\\)| [a-z]{0,4}\\d+[a-z]?)?[’'”"\\])]*[\\s,;:(–-]*${locators}${small}\\(?$`,
  'i',
)

/** “the statement to the police, at ”, “the letter of May at ” */
const ofSomething = /^ (?:of|to|from|on|by|for|in) [^.;:,]{1,50},? at $/i

const beside = [
  // “[2013] EWHC 12 (Admin) at ”, “[2015] EWCA Civ 12, ”
  new RegExp(
    `\\b[A-Z]{2,}[a-z]*(?: [A-Z][a-z]+)? \\d+ ?(?:\\([\\w ]+\\))?[\\s,;:(–-]*${small}\\(?$`,
  ),
  // “R v Smith, ”
  new RegExp(`\\bv\\.? [A-Z][\\w’']+[\\s,;:(–-]*${small}\\(?$`),
  // “Working Together (2018), ”, “NICE (2014, ”
  new RegExp(`\\(${year}(?:\\)[\\s,;:(–-]*${small}\\(?|, )$`),
  // “Working Together, ”, “Working Together 2018, ”: a title
  new RegExp(`(?:\\p{Lu}\\p{L}+ )+\\p{Lu}\\p{L}+(?: ${year})?, (?:at )?$`, 'u'),
  // “NICE recommendation 12”
  /(?<![\p{L}\p{N}])(?!DHRs?\b)[A-Z]{3,}[a-z]* $/u,
  // “HMICFRS made recommendations 2 and 3”
  /(?<![\p{L}\p{N}])(?!DHRs?\b)[A-Z]{3,}[a-z]* (?:made|makes|issued) $/u,
]

const verbs =
  'says?|said|states?|stated|notes?|noted|asks?|asked|names?|named|finds?|found|recommends?|recommended|records?|recorded|' +
  'requires?|required|explains?|explained|sets? out|wr[io]tes?|written|observe[sd]|conclude[sd]|describe[sd]|tells?|told|' +
  'makes?|made|gives?|gave|lists?|listed|adds?|added|advise[sd]|calls?|called|warns?|warned|provides?|provided|' +
  'defines?|defined|speaks?|spoke|puts?|quote[sd]|remark(?:s|ed)'
const told = new RegExp(
  `^[^;:]{0,110}?(?<!\\b(?:is|are|was|were|be|been)\\s)\\b(?:${verbs})\\b[^;:]{0,90}$`,
  'i',
)
const leadsIn = /(?:\b(?:in|at|on|under)\s(?:the\s)?|\(\s?(?:(?:see|at|in|on|under)\s)?)$/i
const ownLead =
  /\b(?:is|are|was|were|been)\s(?:\w+ly\s)?(?:\w+(?:ed|en|wn|ld|id|t)\s)?(?:out\s)?(?:in|at|on)\s$|\bas in\s$/i

/** “says that carers were not heard, in ”: what stands between a document and the number that it gives. */
const isTold = (gap: string): boolean => leadsIn.test(gap) && !ownLead.test(gap) && told.test(gap)

/** “pages” of “12 pages”, “recommendations” of “82 recommendations”: then one of them is spoken of. */
const countedIn = (before: string): string | undefined =>
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)\s(pages|recommendations|paragraphs|chapters)\b[^.]*$/i.exec(
    before,
  )?.[1]

const opensClause = /[;:]\s(?:(?:see|in|at|on)\s)?$/i
const isAboutOnePaper = (before: string, mentions: readonly Mention[]): boolean =>
  aboutOnePaper.test(before) && mentions.every(({ owner }) => owner === 'other')

/** Whether a place stands in a quotation, or after a mark that opens one and has no end in this block. */
function isOthersWords(run: TextRun, at: number): boolean {
  if (liesIn(quotedStretches(run), at)) return true
  const before = run.text.slice(0, at)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  return (before.match(/"/g)?.length ?? 0) % 2 === 1
}
