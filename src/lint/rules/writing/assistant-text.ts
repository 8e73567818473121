import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'
import { liesIn, quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const assistantText: Rule = {
  meta: {
    id: 'writing/assistant-text',
    severity: 'warning',
    errorFrom: 'published',
    summary: 'What a chat program says about a text that it writes, or leaves in it',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      const { file, text, position } = run
      if (!mayMatch.test(text)) continue
      for (const { index, 0: words } of [...marks, ...sayings].flatMap((one) =>
        allMatches(text, one),
      )) {
        if (liesIn(quotedStretches(run), index)) continue
        const message = `Unexpected “${words.replace(privateUse, '')}”, which a chat program left here, expected what the report itself says`
        say({ file, position: position(index, index + words.length), message })
      }
    }
    for (const { file, tree } of report.prose) {
      for (const { url, position } of nodesOf(tree, 'link')) {
        const [origin] = fromAssistant.exec(url) ?? []
        if (origin === undefined) continue
        const message = `Unexpected “${origin.slice(1)}” in the address, which says that a chat program found it, expected the address without it`
        say({ file, position, message })
      }
    }
  },
}

/** Signs by which chat programs refer to what they have read. */
const marks = [
  /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?/g,
  /【\d+(?::\d+)?†[^】]{0,80}】/g,
  /[\uE200-\uE206]*(?:file)?cite[\uE200-\uE206]*turn\d+[a-z]+\d+(?:[\uE200-\uE206]*turn\d+[a-z]+\d+)*[\uE200-\uE206]*/g,
  /\[cite_start\]|\[cite: ?\d[\d, -]*\]/g,
]
const privateUse = /[\uE200-\uE206]/g

const sayings = [
  /\bas an? (?:AI|artificial intelligence|large language model)(?: (?:language )?model| assistant)?,? (?:I|my)\b/gi,
  /\bas of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|cut-?off)\b|\bmy knowledge cut-?off\b/gi,
  // “Certainly! Here is …:”, “Here’s a more concise version:”; “Here is what was found:” is none.
  /(?<=^|[.!?] )(?:(?:Certainly|Of course|Absolutely|Sure)[!,.:]? (?:[Hh]ere(?:’s|'s| is| are)|[Bb]elow (?:is|are)|I(?:’|')(?:ve|ll)) [^.!?:]*[.!:]?|(?:Here(?:’s|'s| is)|Below is) (?:a|an|the|your) (?:more )?(?:revised|rewritten|reworded|rephrased|polished|improved|refined|edited|updated|formal|concise|professional|cleaned[- ]up)\b[^.!?:]*:)/g,
  /(?<=^|[.!?] )I hope (?:this|that) (?:helps|is helpful)\b/g,
  /(?<=^|[.!?] )(?:Please )?[Ll]et me know if you(?:’d|'d| would|) (?:like|want|need|prefer)\b[^.!?]*[.!?]?/g,
  /(?<=^|[.!?] )(?:Would you like|Do you want) me to\b[^.!?]*\?/g,
]

const mayMatch =
  /oaicite|†|turn\d|\[cite|\bAI\b|artificial|language model|knowledge|as of my|here|below|I hope|let me know|you (?:like|want) me/i

/** What chat programs add to an address. */
const fromAssistant = /[?&]utm_source=(?:chatgpt|openai|copilot|perplexity|gemini|claude)[\w.]*/i
