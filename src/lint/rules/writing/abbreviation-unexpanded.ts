import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { abbreviationsIn } from '../../../support/abbreviations.ts'

export const abbreviationUnexpanded: Rule = {
  meta: {
    id: 'writing/abbreviation-unexpanded',
    severity: 'warning',
    summary: 'An abbreviation used before the words that it stands for, or without them',
  },
  check(report, say) {
    const glossary = new Map(report.abbreviations.map(({ short, long }) => [short, long]))
    for (const [short, uses] of abbreviationsIn(report)) {
      const [first] = uses
      if (!first || first.expansion !== undefined) continue
      const { file, position, text } = first.run
      // In a line that expands it, an abbreviation may stand before its expansion too.
      const expanded = uses.find(({ expansion }) => expansion !== undefined)
      if (expanded?.order === first.order) continue
      const long = expanded?.expansion ?? glossary.get(short)
      if (!expanded && long !== undefined && !isBeforeGlossary(report, file)) continue
      const at = position(first.start, first.end)
      const written = text.slice(first.start, first.end)
      if (long === undefined) {
        const remedy =
          uses.length === 1
            ? 'expected its words in full'
            : `expected its words in full, then “(${short})”`
        say({
          file,
          position: at,
          message: `Unexpected “${written}”, which is never expanded, ${remedy}`,
        })
        continue
      }
      const where = expanded
        ? `${expanded.run.file}, line ${expanded.run.position(expanded.start, expanded.end).start.line}`
        : 'the glossary'
      const words = lowerFirst(written.endsWith('s') && !short.endsWith('s') ? plural(long) : long)
      const wanted = `${words} (${written})`
      say({
        file,
        position: at,
        message: `Unexpected “${written}” before its words, which stand in ${where}, expected “${wanted}” here`,
        expected: [wanted],
      })
    }
  },
}

/** Whether a file's words are read before the list of abbreviations. */
function isBeforeGlossary({ sections }: Report, file: string): boolean {
  const glossary = sections.findIndex(({ source }) => source.frontMatter.abbreviations)
  const own = sections.findIndex(({ source }) => source.file === file)
  return own <= glossary
}

/** “Multi-agency …” becomes “multi-agency …”; a name (“Clinical Commissioning Group”) keeps its capitals. */
function lowerFirst(long: string): string {
  return /^\p{Lu}\p{Ll}.*\s\p{Lu}|^\p{Lu}{2}/u.test(long)
    ? long
    : long.charAt(0).toLowerCase() + long.slice(1)
}

/** “review” becomes “reviews”, “duty of care” “duties of care”; what is plural stays. */
function plural(long: string): string {
  const [, head = long, rest = ''] = /^(.+?)( (?:of|for|in|on|to|by|with|and) .+)$/.exec(long) ?? []
  if (/s$/.test(head)) return long
  const noun = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : `${head}${/(?:x|z|ch|sh)$/.test(head) ? 'es' : 's'}`
  return noun + rest
}
