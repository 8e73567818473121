import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { isQuoted } from '../../../support/texts/quoted-stretches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { withCapitalOf } from '../../../support/writing/upper-first.ts'
import { confusions, farthest } from '../../writing/confusions.ts'

export const confusedWord: Rule = {
  meta: {
    id: 'writing/confused-word',
    severity: 'warning',
    summary:
      'A word in the place of another that sounds or looks like it: “could of”, “on license”, “to asses”',
    mends: 'spelling',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      if (run.cited) continue
      for (const { index: start, 0: word } of allMatches(run.text, anyOfThem)) {
        const end = start + word.length
        const left = run.text.slice(Math.max(0, start - farthest), start)
        const right = run.text.slice(end, end + farthest)
        const confused = confusions
          .get(word.toLowerCase().replace('’', "'"))
          ?.find((one) => (one.left?.test(left) ?? true) && (one.right?.test(right) ?? true))
        if (!confused || isQuoted(run, start)) continue
        const expected = likeIn(word, confused.meant)
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${word}”, expected “${expected}”, which is easily mistaken for it`,
          expected: [expected],
        })
      }
    }
  },
}

/** The word that is meant, with the capital and the apostrophe of the one that was written. */
const likeIn = (written: string, wanted: string): string => {
  const marked = written.includes('’') ? wanted.replace("'", '’') : wanted
  return withCapitalOf(written, marked)
}

const anyOfThem = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...confusions.keys()].join('|').replaceAll("'", "['’]")})(?![\\p{L}\\p{N}])`,
  'giu',
)
