import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import { textOf } from '../../support/texts/text-of.ts'

const small = new Set(['the', 'of', 'and', 'for', 'in'])
const papers =
  /^ ?(?:own )?(?:\p{L}+ )?(?:reports?|reviews?|inquir|inspections?|guidance|polic|audits?|plans?|stud|strateg|protocols?)/iu

/**
 * Whether words begin with the name of somebody to whom this report makes recommendations, in full or in part:
 * “the Trust are to be done first”. “the Trust's own inquiry” is not the Trust.
 */
export function groupNames(report: Report): (words: string) => boolean {
  const groups = report.files
    .flatMap(({ frontMatter }) => frontMatter.recommendations ?? [])
    .map(({ heading }) => (heading ? wordsOf(textOf(heading.tree)) : []))
  return (words) =>
    groups.some((group) => {
      const named = /^\s*(?:[\p{L}\p{N}-]+\s?)+/u.exec(words)?.[0] ?? ''
      let end = 0
      let telling = 0
      for (const { 0: word, index } of allMatches(named, /[\p{L}\p{N}-]+/gu)) {
        const lower = word.toLowerCase()
        if (!small.has(lower) && !group.includes(lower)) break
        if (small.has(lower)) continue
        telling += 1
        end = index + word.length
      }
      const rest = words.slice(end)
      // “Fenvale Council” is not “Fenvale Police”.
      return telling > 0 && !/^['’]|^ \p{Lu}\p{L}/u.test(rest) && !papers.test(rest)
    })
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
