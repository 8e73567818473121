import type { Report } from '../../model/report.ts'
import { literally } from '../../support/literally.ts'
import { months } from '../../support/writing/calendar.ts'

/** Something that happens once, of which a report may say the month in several places. */
export interface DatedEvent {
  /** “the first panel meeting”; “$” stands for what `which` in the pattern finds. */
  name: string
  /** Its words, with the month as `month` at their end: what stands between holds no other event. */
  pattern: RegExp
  /** What a month before the death means; undefined where there cannot be one. */
  past?: 'usual' | 'another'
}

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|final|last'
const month = `(?<month>(?:${months.join('|')}) (?:19|20)\\d\\d)`
const day = '(?:\\d{1,2}(?:st|nd|rd|th)? )?'
const until = `(?:,? (?:was|were|took place|was held|being|work|its work|which was))?,? (?:held )?(?:in|on|during)(?: early| mid| late| the end of)?(?: the)?(?: \\d{1,2}(?:st|nd|rd|th)?)? (?:of )?${month}`

const decided = '(?:decided|agreed|(?:decision|agreement) (?:was )?(?:taken|made|reached))'
const review = '(?:review|DHR|DARDR)'
// The team of a patient decides “to review his medication” and on “a review of the plan”.
const toHold = `(?= (?:to|that) [^.;]{0,60}\\b(?:(?:commission|hold|undertake|conduct|carry out) (?:an?|the|this) (?:domestic (?:homicide|abuse related death) |statutory |independent )?${review}(?! of (?!the (?:death|circumstances)))|criteria [^.;]{0,40}\\b${review})\\b)`
const period = `(?:review period|period (?:under|of) (?:the )?review|[Tt]h(?:e|is) ${review} (?:considers|considered|covers|covered|examines|examined|looks at|looked at)(?: [^.;]{0,40})? period)(?: of time)?(?:,? (?:which|that))? ?(?:is|was|runs|ran|extends|extended)? (?:from|between) `

/** The events of a report and the ways in which one says when they were. */
export function datedEvents(report: Report): DatedEvent[] {
  return [...stepsOfReview, ...eventsOfCase(report)]
}

const stepsOfReview: readonly DatedEvent[] = [
  ...event(
    'the $ panel meeting',
    `(?<which>${ordinals}) (?:panel meeting|meeting of the (?:review |DHR )?panel)`,
  ),
  ...event('the first panel meeting', 'panel (?:first met|met for the first time)'),
  {
    name: 'the first panel meeting',
    pattern: new RegExp(
      `(?:in|on) ${month}(?=,? (?:when the (?:review )?panel (?:first met|met for the first time)|with the first (?:panel meeting|meeting of the (?:review |DHR )?panel)))`,
      'gu',
    ),
  },
  {
    name: 'the first panel meeting',
    pattern: new RegExp(
      `panel met (?:[\\w-]+ times|on [\\w-]+ occasions)(?:: (?:in|on)|,? between) (?:\\d{1,2} )?(?<month>(?:(?:${months.join('|')})(?:,| and) )*(?:${months.join('|')}) (?:19|20)\\d\\d)`,
      'gu',
    ),
  },
  ...event('the commission', `commissioned (?:the|this) ${review}`),
  ...event(
    'the commission',
    `[Tt]h(?:e|is) ${review} was (?:formally )?commissioned(?: by [^.;,]{0,60}?)?`,
  ),
  ...event('the appointment of the chair', 'chair (?:of the (?:review|panel) )?was appointed'),
  {
    name: 'the decision to hold a review',
    pattern: new RegExp(`${decided}[^.;]{0,60}? (?:in|on) (?:\\d{1,2} )?${month}${toHold}`, 'gu'),
  },
  ...event(
    'the notice to the Home Office',
    'Home Office was (?:notified|informed|told)(?: of [^.;,]{0,40})?',
  ),
  {
    name: 'the start of the review period',
    pattern: new RegExp(period + day + month, 'gu'),
    past: 'usual',
  },
  ...event('the start of the review', '[Tt]h(?:e|is) review (?:began|started|commenced)'),
  ...event(
    'the completion of the report',
    '[Tt]h(?:e|is) (?:overview )?report was (?:completed|finished|finalised)',
  ),
]

/** Of several who died, or who were tried, each may have a month of their own. */
function eventsOfCase({ facts, pseudonyms }: Report): DatedEvent[] {
  const [subject, ...others] = facts.subject
  const named = (name: string): string => `(?<![\\p{L}-])${literally(name)}`
  const found: DatedEvent[] = []
  if (subject !== undefined && others.length === 0) {
    const name = named(subject)
    found.push(
      ...event('the death', `${name} (?:died|was killed|was murdered)`),
      // “told of her death in May” gives the month of the telling.
      ...event(
        'the death',
        `(?:(?<=^|[.;:] )|(?<=\\b(?:[Ff]ollowing|[Ss]ince|[Bb]efore|into|concerns|surrounding|circumstances of|time of) ))(?:[Tt]he death of ${name}|${name}['’]s death)`,
      ),
      ...event(
        'the opening of the inquest',
        'inquest (?:into [^.;,]{0,40} )?(?:was )?(?:formally )?opened(?: and (?:adjourned|suspended))?',
      ),
      ...event('the opening of the inquest', 'opened (?:an|the) inquest(?: into [^.;,]{0,40}?)?'),
    )
  }
  const [accused, ...more] = pseudonyms.filter(({ role }) => role === 'perpetrator')
  if (accused && more.length === 0) {
    const name = named(accused.name)
    found.push(
      ...event('the sentence', `${name} was sentenced(?: to [^.;]{0,80}?)?`, 'another'),
      ...event(
        'the conviction',
        `${name} was (?:convicted|found guilty)(?: of [^.;,]{0,40}?)?`,
        'another',
      ),
    )
  }
  const names = pseudonyms.map(({ name }) => literally(name))
  if (names.length > 0) {
    const anybody = `(?<![\\p{L}-])(?<which>${names.join('|')})`
    found.push(...event('the birth of $', `${anybody} was born`, 'usual'))
  }
  return found
}

/** An event whose month stands behind its words, or at the beginning of their sentence. */
function event(name: string, words: string, past?: DatedEvent['past']): DatedEvent[] {
  const patterns = [
    new RegExp(words + until, 'gu'),
    new RegExp(`(?<=^|[.!?] )(?:In|On) (?:\\d{1,2} )?${month}(?=,? (?:the )?${words})`, 'gu'),
  ]
  return patterns.map((pattern) => (past ? { name, pattern, past } : { name, pattern }))
}
