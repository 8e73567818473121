import type { Position } from 'unist'
import type { Secret } from '../../../model/privacy.ts'
import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { isQuoted, liesIn } from '../../../support/texts/quoted-stretches.ts'
import { opensSentence } from '../../../support/texts/sentences.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { wordsOf } from '../../../support/texts/words-of.ts'
import {
  type CapitalisedName,
  capitalisedNames,
} from '../../../support/writing/capitalised-names.ts'
import { glossaryOf } from '../../../support/writing/glossary-of.ts'
import { likelySpellings } from '../../../support/writing/likely-spellings.ts'
import { upperFirst } from '../../../support/writing/upper-first.ts'
import { type Capital, readPlainWord } from '../../spelling/plain-words.ts'
import { wordsRunTogether } from '../../spelling/run-together.ts'
import { timeMeant, timesWithCapital } from '../../spelling/times-with-capital.ts'
import { variantOf } from '../../spelling/word-variants.ts'

export const britishSpelling: Rule = {
  meta: {
    id: 'writing/british-spelling',
    severity: 'advice',
    summary: 'A word that British English spells differently, or does not have',
    mends: 'spelling',
  },
  check(report, say, { settings, words, secrets }) {
    const allowed = new Set(settings.allowedWords.map((word) => word.toLowerCase()))
    // Only a word that the dictionary lacks is looked for among the names.
    let names: ReadonlySet<string> | undefined
    const isName = (word: string): boolean => {
      names ??= wordsOfNames(report)
      return names.has(word)
    }
    let titled: ReadonlySet<string> | undefined
    const isTitled = (word: string): boolean => {
      titled ??= wordsOfNames(report, ({ run, start }) => !opensSentence(run.text, start))
      return titled.has(word)
    }
    let used: ReadonlySet<string> | undefined
    const isUsed = (word: string): boolean => {
      used ??= new Set(textRuns(report).flatMap((run) => wordsOf(run).map(({ word }) => word)))
      return used.has(word)
    }
    const isGood = (word: string): boolean =>
      words.isWord(fold(word)) && words.britishSpelling(word) === undefined
    // Most words of a report are good and come again and again.
    const good = new Set(allowed)
    for (const run of textRuns(report)) {
      if (run.cited) continue
      for (const placed of wordsOf(run)) {
        const { word, start, end } = placed
        const other = americanFor(word, run.text, start, end)
        if (other !== undefined && !allowed.has(word)) {
          if (isQuoted(run, start) || readPlainWord(run, placed) === 'within') continue
          const wanted = /^\p{Lu}/u.test(run.text.slice(start, end)) ? upperFirst(other) : other
          const message = `Unexpected American “${run.text.slice(start, end)}”, expected “${wanted}”`
          say({ file: run.file, position: run.position(start, end), message, expected: [wanted] })
          continue
        }
        if (good.has(word)) continue
        const isEitherWay =
          variantOf(word) !== undefined && words.britishSpelling(word) === undefined
        if (isGood(word) || isEitherWay) {
          good.add(word)
          continue
        }
        // “doi:10.1000/1” is no word, and of “::panle” another rule speaks.
        if (/^:[\p{L}\p{N}]/u.test(run.text.slice(end)) || run.text.startsWith('::', start - 2))
          continue
        // “rec. 2”: another rule speaks of the number with all that stands before it.
        if (/^recs?$/.test(word) && /^\.? ?\d/.test(run.text.slice(end, end + 3))) continue
        // “co-ordinated”: a part that is no word by itself, but with what stands before its hyphen.
        const part = /(\p{L}+)-$/u.exec(run.text.slice(Math.max(0, start - 12), start))?.[1]
        if (part !== undefined && isGood(part.toLowerCase() + word)) continue
        // “Gwasanaeth Cam-drin Domestig”: the end of a name.
        const isOfName = /^\p{Lu}/u.test(part ?? '')
        if (part && isOfName && !opensSentence(run.text, start - part.length - 1)) continue
        // What somebody wrote or said stays as it is: a message is evidence with its slips.
        if (isQuoted(run, start)) continue
        const capital = readPlainWord(run, placed)
        const isTitle = run.emphasis.some(([from, to]) => liesIn([{ start: from, end: to }], start))
        if (capital === undefined || isTitle) continue
        const position = run.position(start, end)
        const british = words.britishSpelling(word)
        if (british !== undefined) {
          // Both ways in one report: writing/word-spelt-two-ways says so.
          if (variantOf(word) !== undefined && isUsed(british)) continue
          // A capital within a sentence: “World Trade Center” spells itself.
          if (capital === 'within') continue
          const wanted = capital === 'none' ? british : upperFirst(british)
          const message = `Unexpected American spelling “${run.text.slice(start, end)}”, expected “${wanted}”`
          say({ file: run.file, position, message, expected: [wanted] })
        } else if (timeOf(word, capital) !== undefined) {
          const wanted = upperFirst(timeOf(word, capital) ?? word)
          const message = `Unexpected “${run.text.slice(start, end)}”, expected “${wanted}”`
          say({ file: run.file, position, message, expected: [wanted] })
        } else if (wordsRunTogether(word) !== undefined) {
          const pair = wordsRunTogether(word) ?? word
          const wanted = capital === 'none' ? pair : upperFirst(pair)
          const message = `Unexpected “${run.text.slice(start, end)}”, expected two words: “${wanted}”`
          say({ file: run.file, position, message, expected: [wanted] })
        } else if (capital === 'opening') {
          if (word.length < 7 || !endings.test(word)) continue
          // “Wexmere Road”, or a word that has its capital elsewhere too.
          if (/^ \p{Lu}/u.test(run.text.slice(end)) || isTitled(word)) continue
          const likely = likelySpellings(word, isGood).filter(
            (one) => endings.test(one) && one !== `${word}s`,
          )
          if (likely.length === 0 || isSecret(secrets(), run.file, position)) continue
          const listed = likely.map((one) => `“${upperFirst(one)}”`).join(' or ')
          const message = `Unexpected word “${run.text.slice(start, end)}”, which the dictionary does not have, did you mean ${listed}?`
          say({ file: run.file, position, message, expected: likely.map(upperFirst) })
        } else if (capital === 'none' && !isName(word)) {
          good.add(word)
          const likely = likelySpellings(word, isGood)
          const remedy =
            likely.length === 0
              ? 'expected another word, or this one under “allowed-words:” in dhr.yaml'
              : `did you mean ${likely.map((one) => `“${one}”`).join(' or ')}?`
          const times = timesIn(report, word)
          const count = times > 1 ? ` (${times} times)` : ''
          const message = `Unexpected word “${word}”${count}, which the dictionary does not have, ${remedy}`
          say({
            file: run.file,
            position,
            message,
            ...(likely.length > 0 ? { expected: likely } : {}),
          })
        }
      }
    }
  },
}

/** What stands in British dictionaries too, though nobody writes it there: “toward”, “gotten”, “a program of visits”. */
function americanFor(word: string, text: string, start: number, end: number): string | undefined {
  if (word === 'toward') return 'towards'
  if (word === 'gotten' && text[start - 1] !== '-') return 'got'
  if (!/^programs?$/.test(word)) return undefined
  const isPlan =
    /^ (?:of|for|to) (?:visits?|support|work|treatment|care|training|activit|courses?|help|education|recovery|rehabilitation|meetings|change|reform|perpetrators|men|women|parents|offenders)/.test(
      text.slice(end, end + 30),
    )
  return isPlan ? word.replace('program', 'programme') : undefined
}

/** The month or day that a word is, without its capital or with a slip in it. */
const timeOf = (word: string, capital: Capital): string | undefined =>
  capital === 'none' && timesWithCapital.has(word) ? word : timeMeant(word)

/** Endings that words have and names hardly: at the head of a sentence the capital says nothing. */
const endings =
  /(?:ly|(?<!g)ates?|ated|ments?|tions?|sions?|ences?|ances?|fully|ally|ously|ous|ive|ible|able|ieved?|eived?|err?ed|urr?ed|itt?ed)$/

const isSecret = (secrets: readonly Secret[], file: string, { start, end }: Position): boolean =>
  secrets.some(
    (one) =>
      one.file === file &&
      (one.position?.start.offset ?? 0) < (end.offset ?? 0) &&
      (start.offset ?? 0) < (one.position?.end.offset ?? 0),
  )

/** How often a word stands in what is checked; it is reported at its first place alone. */
const timesIn = (report: Report, wanted: string): number =>
  textRuns(report)
    .filter(({ cited }) => !cited)
    .flatMap((run) => wordsOf(run))
    .filter(({ word }) => word === wanted).length

const wordsOfNames = (
  report: Report,
  accepts: (name: CapitalisedName) => boolean = () => true,
): Set<string> =>
  new Set(
    [
      ...glossaryOf(report).map(({ long }) => long),
      ...capitalisedNames(report)
        .filter(accepts)
        .map(({ text }) => text),
    ].flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)),
  )

/** “naïve” stands in the dictionary as “naive”. */
const fold = (word: string): string =>
  /^[a-z]+$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
