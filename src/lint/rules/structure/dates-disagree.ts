import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { literally } from '../../../support/literally.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { monthInWords, monthOf, months } from '../../../support/writing/calendar.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const datesDisagree: Rule = {
  meta: {
    id: 'structure/dates-disagree',
    severity: 'warning',
    summary:
      'Two months for one event: the death, or a step of the review itself; or a step before the death',
  },
  check(report, say) {
    const events = eventsOf(report)
    // The months of the title page, then each event's first statement.
    const first = new Map<string, Statement>()
    const { titlePage, facts } = report
    for (const [event, month, key] of [
      ['the death', facts.died, 'died'],
      ['the completion of the report', facts.completed, 'completed'],
    ] as const) {
      if (!titlePage || !month) continue
      first.set(event, { month, words: monthInWords(month), where: `${titlePage.file}, “${key}:”` })
    }
    const { died, completed } = facts
    if (titlePage && died && completed && completed < died) {
      say({
        file: titlePage.file,
        position: placeOfValue(titlePage, ['report', 'completed']),
        message: `Unexpected month of completion ${completed} before that of the death (${died}), expected a later one`,
      })
    }
    for (const run of textRuns(report)) {
      if (run.kind === 'heading' || run.cited || run.inQuote) continue
      for (const { event, month, words, start, end } of statementsIn(run, events)) {
        const known = first.get(event)
        const position = run.position(start, end)
        if (!known)
          first.set(event, { month, words, where: `${run.file}, line ${position.start.line}` })
        if (known && known.month !== month) {
          say({
            file: run.file,
            position,
            message: `Unexpected “${words}” for ${event}, which was in ${known.words} elsewhere (${known.where}), expected one month in both places`,
          })
        } else if (!known && died && month < died && !ofPeriod.test(event)) {
          say({
            file: run.file,
            position,
            message: `Unexpected “${words}” for ${event}, which is before the death (${monthInWords(died)}), expected a later month`,
          })
        }
      }
    }
  },
}

interface Statement {
  month: string
  words: string
  where: string
}

interface Event {
  name: string
  /** Its words; what follows them up to the month holds no other event. */
  pattern: RegExp
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

function eventsOf({ facts }: Report): Event[] {
  const [subject, ...others] = facts.subject
  const name = subject && literally(subject)
  return [
    {
      name: 'the $ panel meeting',
      pattern: of(`(?<which>${ordinals}) (?:panel meeting|meeting of the (?:review |DHR )?panel)`),
    },
    {
      name: 'the first panel meeting',
      pattern: of('panel (?:first met|met for the first time)'),
    },
    {
      name: 'the first panel meeting',
      pattern: new RegExp(
        `(?:in|on) ${month}(?=,? when the (?:review )?panel (?:first met|met for the first time))`,
        'gu',
      ),
    },
    {
      name: 'the first panel meeting',
      pattern: new RegExp(
        `panel met (?:[\\w-]+ times|on [\\w-]+ occasions)(?:: (?:in|on)|,? between) (?:\\d{1,2} )?${month}`,
        'gu',
      ),
    },
    { name: 'the commission', pattern: of('commissioned (?:the|this) (?:DHR|DARDR|review)') },
    {
      name: 'the decision to hold a review',
      pattern: new RegExp(`${decided}[^.;]{0,60}? (?:in|on) (?:\\d{1,2} )?${month}${toHold}`, 'gu'),
    },
    {
      name: 'the notice to the Home Office',
      pattern: of('Home Office was (?:notified|informed|told)(?: of [^.;,]{0,40})?'),
    },
    { name: 'the start of the review period', pattern: new RegExp(period + day + month, 'gu') },
    {
      name: 'the start of the review',
      pattern: of('(?:[Tt]he|[Tt]his) review (?:began|started|commenced)'),
    },
    {
      name: 'the completion of the report',
      pattern: of('(?:[Tt]he|[Tt]his) (?:overview )?report was (?:completed|finished|finalised)'),
    },
    // Of several who died each may have a month of their own.
    ...(name && others.length === 0
      ? [
          {
            name: 'the death',
            pattern: of(`(?<![\\p{L}])${name} (?:died|was killed|was murdered)`),
          },
        ]
      : []),
  ]
}

const ofPeriod = /period$/

const of = (words: string): RegExp => new RegExp(words + until, 'gu')

function statementsIn(run: TextRun, events: readonly Event[]) {
  if (!/\b(?:19|20)\d\d\b/.test(run.text)) return []
  return events.flatMap(({ name, pattern }) =>
    allMatches(run.text, pattern).flatMap(({ index, 0: whole, groups }) => {
      const words = groups?.month ?? ''
      const read = monthOf(words)
      if (!read) return []
      const event = name.replace('$', groups?.which ?? '').replace('final', 'last')
      const end = index + whole.length
      return [{ event, month: read, words, start: end - words.length, end }]
    }),
  )
}
