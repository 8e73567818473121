import type { Rule } from '../../../model/rule.ts'
import { quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const quoteStyle: Rule = {
  meta: {
    id: 'writing/quote-style',
    severity: 'advice',
    summary: 'Quotations in single marks and in double marks',
    mends: 'quotes',
  },
  check(report, say) {
    const quotations = textRuns(report).flatMap((run) =>
      run.cited || runsOn(run) ? [] : quotedStretches(run).map((stretch) => ({ run, stretch })),
    )
    const doubles = quotations.filter(({ stretch }) => stretch.marks === 'double')
    const singles = quotations.length - doubles.length
    if (doubles.length === 0 || singles === 0) return
    const usual = singles >= doubles.length ? 'single' : 'double'
    for (const { run, stretch } of quotations) {
      if (stretch.marks === usual) continue
      const { start, end } = stretch
      const inside = run.text.slice(start + 1, end - 1)
      const wanted = usual === 'single' ? `‘${inside}’` : `“${inside}”`
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected ${stretch.marks} quotation marks, expected ${usual} ones as in most of the report`,
        // One that holds another quotation is for its author.
        ...(marksInside.test(inside) ? {} : { expected: [wanted] }),
      })
    }
  },
}

const marksInside = /["“”‘]|(?<![\p{L}\p{N}])['’]/u

/** Whether a quotation begins with the words and ends in a later paragraph: what is quoted in it bears other marks. */
function runsOn(run: TextRun): boolean {
  const first = run.text.search(/\S/)
  return (
    /["“'‘]/.test(run.text[first] ?? '') &&
    !quotedStretches(run).some(({ start }) => start === first)
  )
}
