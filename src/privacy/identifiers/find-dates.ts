import { findCitations } from '../citations/find-citations.ts'
import { sourceRange } from '../normalise.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import { sentenceAround } from '../sentence-around.ts'
import { type DateInText, datesIn, turned } from './parse-dates.ts'

/** A date that says too much. It bears offsets and never the text that it found. */
export interface DateFinding {
  start: number
  end: number
  kind: 'day' | 'birth' | 'death'
  severity: 'error' | 'warning'
}

export interface DateContext {
  /** A note or a list of references, where works bear their dates. */
  note?: boolean
  /** In a section on timescales or method, whose dates are the review's own and no secret. */
  process?: boolean
}

const birth = new RegExp(
  `\\b(?:born|births?|birthdays?|date of birth|d\\.? ?o\\.? ?b|${turned}(?= on ))\\b[^.]{0,45}$`,
  'i',
)
const death =
  /^(?<ahead>.*)\b(?:died|dies|(?<noun>deaths?|homicide)|killed|murdered|passed away|deceased|d\.? ?o\.? ?d|found dead|body was|fatal(?:ly)?|life (?:was )?(?:pronounced )?extinct|pronounced dead)\b(?<between>[^.]{0,60})$/is
const deathAfter =
  /^[^.]{0,30}\b(?:died|was (?:killed|murdered|found dead|fatally|pronounced dead)|(?<noun>death))\b/i
/** “From 1 January 2019 to her death”, “1 January 2019 until the date of her death”: a period that begins on that day. */
const from = /\b(?:from|between|since) (?:the )?$/i
const toDeath = /^ ?(?:and|to|until|till|up (?:to|until)|[-–—])(?= )[^.;]{0,40}\bdeath\b/i
const toDayOfDeath =
  /^ (?:and|to|until|till|up (?:to|until))(?:,? and including,?)? the (?:date|day|time|moment|month) of [^.;]{0,30}\bdeath\b/i
/** “referred the death to the partnership on …”, “her death was discussed on …”: the day of that, not of the death. */
const told =
  /\b(?:referr(?:ed|al)|notified|notification|notice|informed|told|reported|discuss(?:ed|ion)|considered|sent|decision|decided|determined|commissioned|met(?! (?:her|his|their) )|agreed|learn(?:ed|t)|announced|inquest)\b/i
/** What does it, where the death is named first: “the death was the subject of a meeting on …”. */
const tells = /\b(?:letter|criteria|meeting|reports?|reviews?|reviewed|scoping|partnership|CSP)\b/i
const sinceThen = /\b(?:since|after|before|following|until)\b[^.]{0,60}$/i
/** Whose sentence this is: the review itself … */
const process =
  /\b(?:domestic homicide review|(?:overview|this|the|independent) (?:review|reviewer)(?! (?:conference|child|meeting|appointment))|review panel|(?:the|this) panel|panel (?:meeting|members)|home office|CSP|safety partnership|overview report|terms of reference|scoping|quality assurance|IMRs?|DHRs?|DARDRs?|commissioned)\b/i
/** … a law, a judgment, a publication, what happened to everybody. */
const publicEvent =
  /\b(?:(?:in|into) force|enacted|Royal Assent|judgment|judgement|ruling|EWHC|EWCA|UKSC|published|accessed|retrieved|last updated|amended by|Regulations (?:19|20)\d\d|Act (?:19|20)\d\d (?:was|were|came|received)|national lockdown|Prime Minister)\b/i

/** “(last viewed on 3 May 2025)”: when the author looked at a page. */
const lookedAt =
  /(?:^|[([]|[.,;] )(?:last )?(?:viewed|visited|checked|consulted|downloaded)(?: on)?:? $/i

/** “strangulation became an offence on …”: the date of a law, whatever it forbids. */
const law =
  /\b(?:became an? (?:[a-z-]+ )?offence|(?:came|brought) into force|Royal Assent)\b[^.]{0,20}$/i

/** Dates by the day in the narrative; of birth and death they are errors anywhere. */
export function findDates(text: string | PreparedText, context: DateContext = {}): DateFinding[] {
  const { normalised } = typeof text === 'string' ? prepareText(text) : text
  const plain = normalised.text
  const dates = datesIn(plain)
  if (dates.length === 0) return []
  const citations = findCitations(plain, context.note === true ? 'note' : 'prose')
  const found: DateFinding[] = []
  for (const date of dates) {
    const before = plain.slice(Math.max(0, date.start - 80), date.start)
    if (law.test(before) || (context.note === true && lookedAt.test(before))) continue
    const kind = kindOf(plain, date)
    if (kind === 'day') {
      if (citations.some((range) => range.start < date.end && date.start < range.end)) continue
      const sentence = sentenceAround(plain, date)
      const words = plain.slice(sentence.start, sentence.end)
      if (context.process === true || process.test(words) || publicEvent.test(words)) continue
    }
    found.push({
      kind,
      severity: kind === 'day' ? 'warning' : 'error',
      ...sourceRange(normalised, date.start, date.end),
    })
  }
  return found
}

function kindOf(text: string, date: DateInText): DateFinding['kind'] {
  // Day and month without a year are a birthday at most.
  const sentence = sentenceAround(text, date)
  const before = text.slice(Math.max(sentence.start, date.start - 80), date.start)
  if (
    birth.test(before) ||
    (date.year !== undefined &&
      /^\W{0,3}\(?(?:d\.?o\.?b|date of birth)/i.test(text.slice(date.end, date.end + 18)))
  )
    return 'birth'
  if (date.year === undefined || sinceThen.test(before)) return 'day'
  const ahead = text.slice(Math.max(sentence.start, date.start - 160), date.start)
  return isOfDeath(ahead, text.slice(date.end, sentence.end)) ? 'death' : 'day'
}

/** Whether a date is that of a death, by the words of its sentence before and after it. */
function isOfDeath(ahead: string, behind: string): boolean {
  const before = death.exec(ahead)?.groups
  const between = before?.between ?? ''
  if (before && !told.test(between) && !tells.test(between))
    return before.noun === undefined || !told.test(before.ahead ?? '')
  if (toDayOfDeath.test(behind) || (from.test(ahead) && toDeath.test(behind))) return false
  const after = deathAfter.exec(behind.slice(0, 60))?.groups
  return after !== undefined && (after.noun === undefined || !told.test(behind.slice(0, 90)))
}
