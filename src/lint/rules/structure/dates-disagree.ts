import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { monthInWords, monthOf } from '../../../support/writing/calendar.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'
import { type DatedEvent, datedEvents } from '../../writing/dated-events.ts'

export const datesDisagree: Rule = {
  meta: {
    id: 'structure/dates-disagree',
    severity: 'warning',
    summary:
      'Two months for one event of the case or the review, or a step of the review before the death',
  },
  check(report, say) {
    const events = datedEvents(report)
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
      for (const { event, month, words, past, start, end } of statementsIn(run, events)) {
        if (past === 'another' && died && month < died) continue
        const known = first.get(event)
        const position = run.position(start, end)
        if (!known)
          first.set(event, {
            month,
            words: monthInWords(month),
            where: `${run.file}, line ${position.start.line}`,
          })
        if (known && known.month !== month) {
          say({
            file: run.file,
            position,
            message: `Unexpected “${words}” for ${event}, which was in ${known.words} elsewhere (${known.where}), expected one month in both places`,
          })
        } else if (!known && died && month < died && past === undefined) {
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

function statementsIn(run: TextRun, events: readonly DatedEvent[]) {
  if (!/\b(?:19|20)\d\d\b/.test(run.text)) return []
  return events.flatMap(({ name, pattern, past }) =>
    allMatches(run.text, pattern).flatMap(({ index, 0: whole, groups }) => {
      const words = groups?.month ?? ''
      // “September and November 2023”: the first of them, in the year of the last.
      const read = monthOf(words.replace(/^(\p{L}+)\b.* (\d{4})$/u, '$1 $2'))
      if (!read) return []
      const event = name.replace('$', groups?.which ?? '').replace('final', 'last')
      const end = index + whole.length
      return [{ event, month: read, words, past, start: end - words.length, end }]
    }),
  )
}
