import { allMatches } from '../../support/all-matches.ts'

/** What else than this report has numbered paragraphs, pages, appendices and recommendations. */
const papers =
  'acts?|guidance|guidelines?|code of practice|codes?|regulations?|rules|orders?|schedules?|judge?ments?|' +
  'letters?|reports?|reviews?|policy|policies|protocols?|procedures?|plans?|strategy|frameworks?|standards?|' +
  'inspections?|imrs?|toolkits?|manuals?|handbooks?|conventions?|directives?|statutes?|circulars?|' +
  'documents?|white paper|green paper|consultation|study|research|article|book|volume|audit|statement|' +
  'papers?|agreement|contract|minutes|forms?|bill|constitution|leaflet|remarks|logs?|notes|records?|files?|' +
  'chronology|transcripts?|diary|diaries|register|certificate|assessments?|surveys?|handouts?|notices?|booklets?|' +
  'briefings?|guides?|charter|questionnaires?|findings document'

/** Who speaks in numbered paragraphs of their own. */
const speakers =
  'judges?|court|tribunal|coroner|ombudsman|commissioner|inspectors?|inspectorate|inquiry|(?<!lines? of )enquiry'

/** Short names of those who publish: “NICE”, “HMICFRS”. A DHR may be this one. */
const shortNames = '(?!DHRs?\\b)[A-Z]{3,}[a-z]?'

const mine = 'this|our|the present|the same'
/** What comes with a report of this kind: “the action plan at Appendix C”. Not “the Trust's action plan”. */
const enclosed =
  '(?:the|an) (?:multi-agency |joint |agreed |full |overall |single )?action plan|(?<=^\\W*)action plan|' +
  'the (?:combined|integrated|merged|multi-agency) chronology'
const ownWords =
  `(?:${mine}) (?:overview |draft |same )?(?:report|review|section|chapter|dhr|document)|` +
  `the overview report|the (?:review )?panel|that (?:section|chapter)|we|${enclosed}`

/** A paper, a person or an office that is named before a number, and whose number it may be. */
export interface Mention {
  end: number
  owner: 'own' | 'other'
  /** “the report”: this one as well as another. */
  unclear: boolean
}

const mention = new RegExp(
  `\\b(?:(?<own>${ownWords})|(?<unclear>the (?:report|review))|(?<other>${papers}|${speakers}))\\b`,
  'gi',
)
const shortName = new RegExp(`\\b${shortNames}\\b`, 'g')

/** The papers, persons and offices that a stretch of words names, in order. */
export function mentionsIn(words: string): Mention[] {
  const found = allMatches(words, mention).map((match): Mention => {
    const { own, unclear } = match.groups ?? {}
    // “the report of the inspectorate”: another.
    const end = match.index + match[0].length
    return { end, owner: own ? 'own' : 'other', unclear: unclear !== undefined }
  })
  for (const match of allMatches(words, shortName)) {
    const end = match.index + match[0].length
    if (!found.some((one) => one.end === end)) found.push({ end, owner: 'other', unclear: false })
  }
  return found.sort((a, b) => a.end - b.end)
}

/** Words that say at once after a number that it is of this report: “above”, “of this report”. */
export const ownBehind = new RegExp(
  '^[\\s,;(]*(?:(?:above|below)\\b|(?:in|of|to|from|under|within|at|see)?\\s*' +
    `(?:${mine}|the) (?:overview |draft |same )?(?:report|review)\\b|` +
    '(?:in|of)\\s*(?:this|the same|that) (?:section|chapter)\\b|of (?:this|the same) document\\b)',
  'i',
)

/** “of the guidance”, “to that Act”: of what a number is. Not “paragraph 3 of which”. */
export const ofAnother = /^[\s,)]*(?:of|to|from)\s+(?!which\b|whom\b)/i

/** “in the 2018 guidance”, “(Care Act)”: a paper close after a number. */
export const inAnother = new RegExp(
  `^[\\s,;(]*(?:in|under|within|at|see)?\\s*(?:\\S+\\s+){0,6}?(?:${papers})\\b`,
  'i',
)

/** A sentence whose subject is one paper: “The letter is two pages long; …”. */
export const aboutOnePaper =
  /^\W*(?:(?:the|that|his|her|its|their|an?)\s)(?:[\p{L}\p{N}’']+\s){0,4}?(?:guidance|act|code|letter|policy|protocol|strategy|framework|convention|statement|inquiry|study|article|judge?ment|notice|agreement|leaflet|handout|book|imr|report|review)\b/iu
