import { findCitations } from './find-citations.ts'
import { sourceRange } from './normalise.ts'
import { type DateInText, datesIn } from './parse-dates.ts'
import { type PreparedText, prepareText } from './prepare-text.ts'
import { sentenceAround } from './sentence-around.ts'

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
  /** Told by the caller of a section on timescales or method: the review's own dates are no secret. */
  process?: boolean
}

const birth = /\b(?:born|births?|birthdays?|date of birth|d\.? ?o\.? ?b)\b[^.]{0,45}$/i
const death =
  /\b(?:died|dies|deaths?|killed|murdered|passed away|deceased|d\.? ?o\.? ?d|found dead|body was|fatal(?:ly)?|homicide|life (?:was )?(?:pronounced )?extinct|pronounced dead)\b[^.]{0,60}$/i
const deathAfter =
  /^[^.]{0,30}\b(?:died|was (?:killed|murdered|found dead|fatally|pronounced dead)|death)\b/i
/** Whose sentence this is: the review itself … */
const process =
  /\b(?:domestic homicide review|(?:overview|this|the|independent) (?:review|reviewer)(?! (?:conference|child|meeting|appointment))|review panel|(?:the|this) panel|panel (?:meeting|members)|home office|CSP|safety partnership|overview report|terms of reference|scoping|quality assurance|IMRs?|DHRs?|DARDRs?|commissioned)\b/i
/** … a law, a judgment, a publication, what happened to everybody. */
const publicEvent =
  /\b(?:(?:in|into) force|enacted|Royal Assent|judgment|judgement|ruling|EWHC|EWCA|UKSC|published|accessed|retrieved|last updated|amended by|Regulations (?:19|20)\d\d|Act (?:19|20)\d\d (?:was|were|came|received)|national lockdown|Prime Minister)\b/i

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
    if (law.test(plain.slice(Math.max(0, date.start - 80), date.start))) continue
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
  if (date.year === undefined) return 'day'
  if (
    /\b(?:since|after|before|following|inquest|review|report|notif|informed|until)\b[^.]{0,60}$/i.test(
      before,
    )
  )
    return 'day'
  return death.test(before) || deathAfter.test(text.slice(date.end, date.end + 60))
    ? 'death'
    : 'day'
}
