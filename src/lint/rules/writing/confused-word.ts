import type { Rule } from '../../../model/rule.ts'
import { liesIn, quotedStretches } from '../../../support/quoted-stretches.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const confusedWord: Rule = {
  meta: {
    id: 'writing/confused-word',
    severity: 'warning',
    summary:
      'A word in the place of another that sounds like it: “could of”, “on license”, “those effected”',
    mends: 'spelling',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      if (run.cited || run.inQuote) continue
      const quoted = quotedStretches(run)
      for (const [pattern, wanted] of confusions) {
        for (const { index, 0: word } of run.text.matchAll(pattern)) {
          if (liesIn(quoted, index)) continue
          const expected = likeIn(word, wanted)
          say({
            file: run.file,
            position: run.position(index, index + word.length),
            message: `Unexpected “${word}”, expected “${expected}”, which sounds like it`,
            expected: [expected],
          })
        }
      }
    }
  },
}

/** The word that is meant, with the capital of the one that was written. */
const likeIn = (written: string, wanted: string): string =>
  /^\p{Lu}/u.test(written) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted

const owner = '(?:her|his|their|the|its)'

/** Each word where the words beside it leave it no sense of its own, and what is meant. */
const confusions: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /(?<=\b(?:would|could|should|must|might)(?:n['’]t| not)? )of\b(?! (?:course|late|necessity)\b)/giu,
    'have',
  ],
  [/(?<=\b(?:rather|other) )then\b(?= \p{L})(?! than\b)/giu, 'than'],
  [
    /(?<=\b(?:more|less) (?:\p{Ll}+ )?)then\b(?= (?:it|he|she|they|any|the|an?|not|usual|once|one|two|\d+)\b)/gu,
    'than',
  ],
  [
    /(?<=\b(?:some|any|no|further|legal|medical|expert|specialist|professional|good|seek|seeks|seeking|sought|receive|received|receiving|gave|given|giving|offered|for|of|on) )advise\b/giu,
    'advice',
  ],
  [/(?<=\b(?:would|could|should|must|will|can) )advice\b/giu, 'advise'],
  [
    /(?<=\b(?:good|best|poor|GP|general|working|common|in|safe|current) )practise\b(?! (?:as|the|their)\b)/gu,
    'practice',
  ],
  [
    /\bpractise\b(?= (?:nurses?|managers?|reviews?|guidance|leads?|frameworks?|standards)\b)/giu,
    'practice',
  ],
  [/(?<=\b(?:on|driving|released on) )license\b/giu, 'licence'],
  [/\blicense\b(?= (?:conditions?|recall|period|holder)\b)/giu, 'licence'],
  [
    /\bprinciple\b(?= (?:social worker|officer|author|advis[eo]r|psychologist|solicitor|inspector|carer|agency|agencies|causes?|reasons?|concerns?|address)\b)/giu,
    'principal',
  ],
  [/(?<=\b[Ii]n )principal\b(?=[.,;:])/gu, 'principle'],
  [
    /(?<=\b(?:those|people|children|families|victims|adults|women|badly|deeply|adversely|directly|greatly|seriously|profoundly|negatively) )effected\b/giu,
    'affected',
  ],
  [/\beffected\b(?= by (?:the abuse|abuse|domestic|alcohol|what|her|his|their)\b)/giu, 'affected'],
  [
    /(?<=\b(?:the|an|any|no|little|adverse|negative|profound|cumulative) )affect\b(?= (?:on|of|that)\b)/giu,
    'effect',
  ],
  [
    /\bit['’]s\b(?= (?:own|staff|policies|members|records|procedures|response|value|duty|duties|recommendations?|report|findings|officers|partners|powers|conditions)\b(?! to\b))/giu,
    'its',
  ],
  [/(?<=\b(?:was|were|been|being|is) )lead\b(?= by\b)/giu, 'led'],
  [/(?<=\b(?:has|have|had) )lead\b(?= to\b)/giu, 'led'],
  [
    new RegExp(
      `(?<=\\b(?:to|not|might|would|could|will|may) )loose\\b(?= (?:${owner}|custody|contact|weight|touch|trust|sight|control|it|them)\\b)`,
      'giu',
    ),
    'lose',
  ],
  [
    /\bloosing\b(?= (?:her|his|their|custody|contact|weight|touch|trust|sight|control|it|them)\b)/giu,
    'losing',
  ],
  [/(?<=^|[.!?] )Their\b(?= (?:was|were|is|are|has been|have been)\b)/gu, 'there'],
  [/\bthere\b(?= own\b)/giu, 'their'],
  [
    /(?<=\b(?:they|who|we|children) )where\b(?= (?:not|told|asked|seen|offered|given|being|also|invited|known|both|living)\b)/giu,
    'were',
  ],
  [
    /\bwho['’]s\b(?= (?:records?|role|job|responsibility|case|behaviour|mother|father|children|family|names?|home|needs|views)\b)/giu,
    'whose',
  ],
  [/\bproscribed\b(?= (?:an?|medication|tablets|antidepressants?|painkillers)\b)/giu, 'prescribed'],
  [
    new RegExp(
      `\\bbreech\\b(?= (?:of|${owner}) )|(?<=\\bin )breech\\b(?! (?:position|birth))`,
      'giu',
    ),
    'breach',
  ],
  [/\bbreeched\b/giu, 'breached'],
  [/\bdependant\b(?= (?:up)?on\b)/giu, 'dependent'],
  [/(?<=\b(?:County|City|Borough|District|Town|Parish) )Counsel\b/gu, 'council'],
  [/(?<=\b(?:was|were|been|it|this|information) )past\b(?= (?:on|onto)\b)/giu, 'passed'],
  [
    /(?<=\b(?:bereavement|alcohol|drugs?|trauma|school|relationship) )councillor\b/giu,
    'counsellor',
  ],
  [/\binsure\b(?= that\b)/giu, 'ensure'],
  [/\bformally\b(?= known as\b)/giu, 'formerly'],
  [/\bbare\b(?= in mind\b)/giu, 'bear'],
  [/(?<=\b(?:she|he|they|who|had|and) )sort\b(?= (?:help|advice|support|medical)\b)/giu, 'sought'],
]
