import type { Rule } from '../../../model/rule.ts'
import { placeOfValue } from '../../../support/place-of-value.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const placeholder: Rule = {
  meta: {
    id: 'writing/placeholder',
    severity: 'warning',
    errorFrom: 'published',
    summary: 'A gap that was to be filled in later: TODO, XXX, “[insert …]”',
  },
  check(report, say) {
    const tell = (
      file: string,
      words: string,
      position: Parameters<typeof say>[0]['position'],
    ): void =>
      say({
        file,
        position,
        message: `Unexpected “${words}”, expected the words that it stands for`,
      })
    const { titlePage } = report
    for (const [key, value] of Object.entries(titlePage ? report.facts : {})) {
      const found = typeof value === 'string' ? first(value) : undefined
      const name = key === 'authorRole' ? 'author-role' : key
      if (titlePage && found) tell(titlePage.file, found, placeOfValue(titlePage, ['report', name]))
    }
    for (const { file, text, position } of textRuns(report)) {
      for (const pattern of patterns) {
        for (const match of text.matchAll(pattern)) {
          const end = match.index + match[0].length
          tell(file, match[0], position(match.index, end))
        }
      }
    }
  },
}

const patterns = [
  /\b(?:TODO|FIXME|TBC|TBD|TBA|TKTK|tbc|tbd|tba)\b:?/g,
  // “xx/xx/2023”, “£XX”
  /(?<![\p{L}\p{N}])(?:xx|XX|\d\d)[/.-](?:xx|XX)[/.-](?:xx|XX|xxxx|XXXX|\d{4}|\d\d)(?![\p{L}\p{N}])|£ ?(?:x+|X+)(?![\p{L}\p{N}])/gu,
  /\((?:still )?to be (?:added|inserted|completed|confirmed|supplied|provided|written|agreed)\)/gi,
  /\b(?:author|chair|administrator|CSP|partnership) to (?:insert|add|fill in|complete|supply)\b/gi,
  /(?<![\p{L}\p{N}])(?:X{3,}|x{3,}|Xx{2,})(?![\p{L}\p{N}])/gu,
  /\?{3,}|_{4,}/g,
  // Of a letter that is to be merged, or of a template.
  /\{\{[^{}\n]{1,60}\}\}/g,
  // “[insert date]”, “<name of agency>”, “[…]” not: it leaves words out of a quotation.
  /[[<{](?:please |to )?(?:insert|add|enter|complete|fill in|delete|check|confirm|update|expand|tbc|name|date|number|month|agency|author|text|ref(?:erence)?|page|paragraph|xx+)(?: [^\]>}]{0,60})?[\]>}]/gi,
  /\b(?:lorem ipsum|(?:details|text|section|paragraph|date|name|words|information|wording|figures?) (?:still )?to be (?:added|inserted|completed|confirmed|supplied|provided|written))\b/gi,
]

function first(text: string): string | undefined {
  return patterns.map((pattern) => text.match(pattern)?.[0]).find((found) => found !== undefined)
}
