import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const printedComment: Rule = {
  meta: {
    id: 'format/printed-comment',
    severity: 'error',
    summary:
      'A note of the author that is printed, as the marks around it are not those of a comment',
  },
  check(report, say) {
    for (const { file, text, position } of textRuns(report)) {
      for (const { index, 0: comment } of allMatches(text, pattern)) {
        const [opening] = comment.match(/^[<!\s–—-]*[–—-]/) ?? []
        say({
          file,
          position: position(index, index + comment.length),
          message: `Unexpected “${opening}”, expected “<!--” and “-->” around a comment: as it stands, this one is printed`,
          note: 'Word processors make one long dash of two hyphens.',
        })
      }
    }
  },
}

// “<!– … –>”, “< !-- … -->”, “<-- … -->”. Without an exclamation mark it may be an arrow, unless its end is there too.
const pattern =
  /<\s?!\s?[-–—]{1,2}(?:[^<>]*[-–—]\s?!?>)?|<[-–—]{1,2}(?=\s?\p{L})[^<>]*[-–—]{1,2}>/gu
