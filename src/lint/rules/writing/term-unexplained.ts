import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const termUnexplained: Rule = {
  meta: {
    id: 'writing/term-unexplained',
    severity: 'advice',
    summary: 'A professional term in quotation marks, such as “Toxic Trio”, that nothing explains',
  },
  check(report, say, { settings }) {
    const known = new Set(settings.allowedWords.map((word) => word.toLowerCase()))
    const uses = new Map<string, TermUse[]>()
    for (const run of textRuns(report)) {
      if (run.cited || run.kind === 'heading' || !/['‘“"]\p{Lu}/u.test(run.text)) continue
      for (const match of allMatches(run.text, quoted)) {
        const { term = '' } = match.groups ?? {}
        const start = match.index + 1
        const use = { run, term, start, end: start + term.length }
        uses.set(term.toLowerCase(), [...(uses.get(term.toLowerCase()) ?? []), use])
      }
    }
    for (const [key, all] of uses) {
      const [first] = all
      if (!first || known.has(key) || all.some(isExplained)) continue
      const { run, term, start, end } = first
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected term “${term}” that nothing explains, expected what it means, in brackets or a footnote, or plain words instead`,
      })
    }
  },
}

interface TermUse {
  run: TextRun
  term: string
  start: number
  end: number
}

/** Two to four capitalised words in quotation marks: not a whole sentence, and no mark within. */
const quoted = /(?<![\p{L}\p{N}])['‘“"](?<term>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3})['’”"](?!\p{L})/gu

const title =
  /\b(?:called|named|titled?|entitled|headed|heading|section|report|guidance|guide|book|film|leaflet|document|paper|article|campaign|course|training|programme|project|policy|strategy|framework|letter|poster|app|website|song|say(?:s|ing)|said|wrote|marked)[,:]? ['‘“"]$/

const explanation =
  /^['’”"](?: ?[(–—:]|, (?:which|that is|meaning|the|an?|or)\b| (?:(?:is|are|was|were) (?:the|an?|when|where|how)|means?|refers?|describes?|stands?|(?:report|guidance|guide|leaflet|campaign|course|training|programme|project|policy|strategy|framework|poster|app|website|scheme|service|letter|model)s?)\b)/

/** A title of something, or a term with its meaning or a footnote after it. */
function isExplained({ run, start, end }: TermUse): boolean {
  const behind = run.text.slice(end)
  const noted = run.calls.some(({ at }) => at > end && at <= end + 3)
  return noted || explanation.test(behind) || title.test(run.text.slice(0, start))
}
