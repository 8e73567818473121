import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { isQuoted } from '../../../support/texts/quoted-stretches.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const aOrAn: Rule = {
  meta: {
    id: 'writing/a-or-an',
    severity: 'warning',
    summary: '“A” before the sound of a vowel, or “an” before another: “a assessment”, “an DHR”',
    mends: 'spelling',
  },
  check(report, say) {
    for (const run of textRuns(report)) {
      if (run.cited) continue
      for (const { index: start, groups } of allMatches(run.text, article)) {
        const { written = '', word = '' } = groups ?? {}
        const wanted = wantedBefore(word)
        if (!wanted || wanted === written.toLowerCase() || isQuoted(run, start)) continue
        if (isWelsh(run.text.slice(Math.max(0, start - 40), start), word)) continue
        const expected = written.startsWith('A') ? `A${wanted.slice(1)}` : wanted
        say({
          file: run.file,
          position: run.position(start, start + written.length),
          message: `Unexpected “${written} ${word}”, expected “${expected} ${word}”`,
          expected: [expected],
        })
      }
    }
  },
}

// A capital begins a sentence, or is a name: “Adult A”.
const article =
  /(?<written>(?:(?<=^|[.!?:] )A|(?<=^|[\p{Ll}\p{N},;:)’”–] )a)n?) ['‘“"]?(?<word>[\p{L}\p{N}](?:[\p{L}\p{N}’'-]*[\p{L}\p{N}])?)/gu

/** “Bwrdd Diogelu Plant a Oedolion” is Welsh. */
const isWelsh = (before: string, word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+ $/u.test(before)

/** The article that a word wants by its sound; undefined where that is not certain. */
function wantedBefore(word: string): 'a' | 'an' | undefined {
  // “U-turn”, “A is older”, “Ysgol”
  if (/^\p{L}(?![\p{L}’'])/u.test(word) || unsure.test(word)) return undefined
  if (/^\d/.test(word)) return eight.test(word) ? 'an' : 'a'
  if (/^\p{Lu}{2}/u.test(word)) return ofLetters(word)
  const plain = word.toLowerCase()
  if (/^[aeiou]/.test(plain)) return likeYouOrOne.test(plain) ? 'a' : 'an'
  if (/^h/.test(plain)) return silentH.test(plain) ? 'an' : 'a'
  return /^[b-z]/.test(plain) ? 'a' : undefined
}

/** “IMR” and “DHR” sound alike, spelt or spoken; “MARAC” is spoken and “NHS” spelt. */
function ofLetters(word: string): 'a' | 'an' | undefined {
  if (/^[AEIO]/.test(word)) return 'an'
  return /^[BCDGJKPQTVWZ]/.test(word) ? 'a' : undefined
}

const eight = /^(?:8|1[18](?!\d))/
const likeYouOrOne =
  /^(?:eu|ewe|on(?:e(?![rt])|ce)|ouija|u(?:nani|ni(?!n(?!g)|m|d)|[kst][aeiu]|biq|ga|ru|r[aeio]|fo))/
const silentH = /^(?:hour|honest|honou?r|heir)/
// Letters and words that no article belongs to, and words before which both are said: “an historic”.
const unsure =
  /^(?:and|or|is|in|on|of|if|it|as|at|are|an?|i|also|all|above|after|into|about|under|until|upon|us|h(?:ist|otel|abit|yst|ypo|ypno|ero|orr|ered|erit|allu).*|y[^aeiou].*)$/i
