import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const systemUnexplained: Rule = {
  meta: {
    id: 'writing/system-unexplained',
    severity: 'warning',
    summary: 'The name of a computer system, such as “nDelius”, with no word of what it is',
  },
  check(report, say, { settings }) {
    const known = new Set([...common, ...settings.allowedWords].map((word) => word.toLowerCase()))
    for (const run of textRuns(report)) {
      if (run.cited || run.kind === 'heading') continue
      for (const { 0: name, index } of allMatches(run.text, system)) {
        const key = name.toLowerCase()
        if (known.has(key)) continue
        known.add(key)
        const end = index + name.length
        if (isExplained(run.text.slice(0, index), run.text.slice(end))) continue
        say({
          file: run.file,
          position: run.position(index, end),
          message: `Unexpected “${name}” without a word of what it is, expected an explanation where the name first stands, as in “the case records of the probation service (nDelius)”`,
        })
      }
    }
  },
}

/** A small letter or two, then a capital. */
const system = /(?<![\p{L}\p{N}&@/._'’-])[a-z]{1,2}[A-Z][a-z]{2,}(?![\p{L}\p{N}@_]|\.[a-z])/gu

/** Known to everybody. */
const common = ['iPhone', 'iPad', 'iPod', 'iCloud', 'iMessage', 'iPlayer', 'eBay', 'eBook', 'eMail']

const kinds =
  'systems?|databases?|records?|recording|registers?|software|tools?|platforms?|apps?|applications?|portals?|packages?|programs?|websites?|training|courses?'

const before = new RegExp(
  String.raw`\b(?:${kinds})\b['’]?(?:[ ,(:–-]+(?:\p{Ll}+ ){0,3}['"‘“]?)$`,
  'u',
)
const behind = new RegExp(
  String.raw`^['’"”]?(?:s?['’]?s?)? (?:\p{Ll}+ ){0,2}(?:${kinds})\b|^['’"”]?,? ?\(|^['’"”]?, (?:the|an?|which|its|their|where)\b|^['’"”]? (?:is|was) (?:the|an?)\b`,
  'u',
)

/** Behind “the records on”, before “system”, “(the …)” or “, which …”; or in brackets itself. */
const isExplained = (left: string, right: string): boolean =>
  before.test(left) ||
  behind.test(right) ||
  (/\([^()]{0,3}$/.test(left) && /^['’"”]?[);,]/.test(right))
