import type { TextRun } from '../support/text-run.ts'

// What else than this report has numbered paragraphs, appendices and recommendations.
const documents =
  'acts?|guidance|guidelines?|codes?|code of practice|regulations?|rules|orders?|schedules?|judge?ments?|' +
  'letters?|reports?|reviews?|policy|policies|protocols?|procedures?|plans?|strategy|frameworks?|standards?|' +
  'inspections?|imrs?|toolkits?|manuals?|handbooks?|conventions?|directives?|statutes?|circulars?|' +
  'documents?|white paper|green paper|consultation|study|article|book|volume|inquiry|enquiry|audit|statement|' +
  'papers?|agreement|contract|minutes|forms?|bill|constitution|leaflet|remarks|logs?|notes|records?|files?|' +
  'chronology|transcripts?|diary|diaries|register|certificate|assessments?'
const own =
  '(?:this|the|our|the present) (?:overview |draft |same )?(?:report|review)\\b|(?:this|the same|that) (?:section|chapter|document)\\b'

const ofAnother = new RegExp(`^[\\s,)]*(?:of|to|from)\\s+(?!${own}|which\\b|whom\\b)`, 'i')
const inAnother = new RegExp(
  `^[\\s,;(]*(?:in|under|within|at|see)?\\s*(?:\\S+\\s+){0,6}?(?:${documents})\\b`,
  'i',
)
const another = `(?<!\\b(?:this|the present|our) (?:overview |draft )?)\\b(?:${documents})\\b`
const joint = `[’'”"\\])]*[\\s,;:(–-]*(?:(?:at|in|see|and|under|its)\\s+)*\\(?$`
const befores = [
  // “the guidance (paragraph 29)”, “the Act's paragraph 3”, “guideline PH50 recommendation 6”
  new RegExp(
    `${another}(?:[’']s?)?(?: (?:of )?(?:19|20)\\d\\d| [a-z]{0,4}\\d+[a-z]?)?${joint}`,
    'i',
  ),
  // “the letter to the Home Office at paragraph 2”, “the IMR states in paragraph 5”
  new RegExp(
    `${another}[^.;]{0,50}\\b(?:at|(?:states?|says?|notes?|explains?|recommends?|records?|requires?|finds?|found|sets out) (?:in|under))\\s$`,
    'i',
  ),
  // “[2013] EWHC 12 (Admin) at paragraph 20”, “R v Smith, paragraph 8”
  new RegExp(`(?:\\b[A-Z]{2,}[a-z]* \\d+ ?(?:\\([\\w ]+\\))?|\\bv\\.? [A-Z][\\w’']+)${joint}`),
  // “Working Together (2018), paragraph 45”
  new RegExp(`\\((?:19|20)\\d\\d[a-z]?\\)${joint}`),
]

/**
 * Whether words such as “paragraph 29” or “Appendix 4” speak of another document than this report:
 * “paragraph 29 of the guidance”, “the guidance (paragraph 29)”, somebody else's words.
 */
export function isOfAnother({ text, inQuote }: TextRun, start: number, end: number): boolean {
  if (inQuote || isQuoted(text, start)) return true
  const after = text.slice(end, end + 80)
  const clause = /^[^.;:]*/.exec(after)?.[0] ?? ''
  if (ofAnother.test(clause)) return !/^[\s,)]*to\s+(?!the\b|that\b|an?\b|its\b|[A-Z])/.test(clause)
  if (/^\s*(?:in|under|within|,|\()/.test(clause) && inAnother.test(clause) && !isOwn(clause))
    return true
  const before = text.slice(Math.max(0, start - 90), start)
  return befores.some((pattern) => pattern.test(before))
}

const ownStart = new RegExp(`^[\\s,;(]*(?:in|under|within|at|see)?\\s*(?:${own})`, 'i')
const isOwn = (clause: string): boolean => ownStart.test(clause)

/** Whether a place stands between quotation marks: these are somebody else's words. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  if ((before.match(/"/g)?.length ?? 0) % 2 === 1) return true
  const opening = Math.max(
    ...[...before.matchAll(/(?:^|[\s(])[‘'](?=\S)/g)].map(({ index }) => index),
    -1,
  )
  const closing = Math.max(
    ...[...before.matchAll(/[’'](?![\p{L}\p{N}])/gu)].map(({ index }) => index),
    -1,
  )
  return opening > closing && /[’'](?![\p{L}\p{N}])/u.test(text.slice(at))
}
