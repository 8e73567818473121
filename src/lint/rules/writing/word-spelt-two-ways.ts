import type { Stretch } from '../../../model/privacy.ts'
import type { Remark, Rule } from '../../../model/rule.ts'
import { liesIn, quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import { opensSentence } from '../../../support/texts/sentences.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { wordsOf } from '../../../support/texts/words-of.ts'
import { withCapitalOf } from '../../../support/writing/upper-first.ts'
import { compoundsIn, joinedFamily } from '../../spelling/find-compounds.ts'
import { phrasesIn } from '../../spelling/phrases-two-ways.ts'
import { sectionSignsIn } from '../../spelling/section-signs.ts'
import type { SpeltWord } from '../../spelling/spelt-word.ts'
import { usualStyle } from '../../spelling/usual-style.ts'
import { variantOf } from '../../spelling/word-variants.ts'

export const wordSpeltTwoWays: Rule = {
  meta: {
    id: 'writing/word-spelt-two-ways',
    severity: 'warning',
    summary: 'The same word spelt in two ways',
    mends: 'spelling',
  },
  check(report, say, { settings, words: dictionary }) {
    const allowed = new Set(settings.allowedWords.map((word) => word.toLowerCase()))
    const isAllowed = ({ run, start, end }: Pick<SpeltWord, 'run' | 'start' | 'end'>): boolean =>
      allowed.has(run.text.slice(start, end).toLowerCase())
    const runs = textRuns(report).filter(({ cited }) => !cited)
    const words = [
      ...runs.flatMap(tabledIn),
      ...sectionSignsIn(runs),
      ...compoundsIn(runs),
      ...phrasesIn(runs),
    ]
    // One place may be a spelling of two kinds: “sec 17 leave”.
    const told = new Map<TextRun, Set<number>>()
    const families = familiesOf(words.filter((word) => !isOthers(word)))
    const isWord = (word: string): boolean => dictionary.isWord(word)
    for (const [key, family] of families) {
      const poor = family.filter((word) => word.poor)
      const good = family.filter((word) => !word.poor)
      // What most places have is not told at each of them, even where the other is the better form.
      if (good.length > 0 && poor.length > good.length) {
        for (const word of good) if (!isAllowed(word)) say(rareForm(word, good, poor))
        continue
      }
      // Of three forms, “front-line”, “frontline” and “front line”, one is to be followed.
      const joined = families.get(joinedFamily(key))
      const usual = usualStyle(joined ?? family, isWord)
      for (const { run, start, end, style, inStyle } of family) {
        const written = run.text.slice(start, end)
        const wanted = withCapitalOf(written, inStyle(usual.style))
        if (written === wanted || isAllowed({ run, start, end })) continue
        if (joined && style === 'hyphen') continue
        const before = told.get(run) ?? new Set()
        if (before.has(start)) continue
        told.set(run, before.add(start))
        const elsewhere = usual.first ? ` as elsewhere in the report (${placeOf(usual.first)})` : ''
        const remedy = usual.isSure
          ? `expected “${wanted}”${elsewhere}`
          : `beside “${wanted}”, each used as often, expected one of the two everywhere`
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${written}”${usual.isSure ? ', ' : ' '}${remedy}`,
          ...(usual.isSure ? { expected: [wanted] } : {}),
        })
      }
    }
  },
}

/** One of the few places with a form that most places have not. */
function rareForm(
  { run, start, end }: SpeltWord,
  few: readonly SpeltWord[],
  many: readonly SpeltWord[],
): Remark {
  const [first] = many
  const most = first ? first.run.text.slice(first.start, first.end) : ''
  const times = few.length === 1 ? 'once' : `${few.length} times`
  const where = first ? placeOf(first) : ''
  return {
    file: run.file,
    position: run.position(start, end),
    message: `Unexpected “${run.text.slice(start, end)}” (${times}) beside “${most}” (${many.length} times, first in ${where}), expected one of the two everywhere`,
  }
}

const placeOf = ({ run, start, end }: SpeltWord): string =>
  `${run.file}, line ${run.position(start, end).start.line}`

/** Words of which both spellings are good. */
function tabledIn(run: TextRun): SpeltWord[] {
  return wordsOf(run).flatMap(({ word, start, end }) => {
    const variant = word.length > 4 ? variantOf(word) : undefined
    if (!variant) return []
    // A capital within a sentence is that of a name or a title, which is spelt as its owner spells it.
    const titled = /^[A-Z]/.test(run.text.slice(start, end)) && !opensSentence(run.text, start)
    // “Program an alert”, “a computer program”: other words.
    const other =
      /^programs?$/.test(word) &&
      (/^ (?:an?|the|it|them|this)\b/.test(run.text.slice(end)) ||
        /\b(?:computer|software) $/i.test(run.text.slice(0, start)))
    return titled || other || isOfCourt(word, run.text, start, end)
      ? []
      : [{ ...variant, run, start, end }]
  })
}

/** A court gives a judgment, whatever the report calls what a nurse forms. */
function isOfCourt(word: string, text: string, start: number, end: number): boolean {
  if (!/^judgments?$/.test(word)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const behind = text.slice(end, end + 60)
  return (
    /\b(?:court|judge|tribunal|coroner|justice)(?:['’]s)? (?:\p{Ll}+ )?$|\b(?:(?:handed|hands|handing) down|delivered|reserved|published|fact-finding|appeal) (?:\p{Ll}+ )?$/iu.test(
      before,
    ) ||
    /^ (?:of|from|by|in) (?:the |an? |his |her )?(?:\p{L}+ ){0,3}?(?:court|judge|tribunal|justice|appeal|proceedings|case|v)\b/iu.test(
      behind,
    ) ||
    /^ was (?:handed down|delivered|reserved|appealed)\b/.test(behind)
  )
}

const stretches = new WeakMap<TextRun, Stretch[]>()

/** Within quotation marks or italics: somebody else's words, or a title. */
function isOthers({ run, start }: SpeltWord): boolean {
  const known = stretches.get(run) ?? [
    ...quotedStretches(run),
    ...run.emphasis.map(([from, to]) => ({ start: from, end: to })),
  ]
  stretches.set(run, known)
  return liesIn(known, start)
}

function familiesOf(words: readonly SpeltWord[]): Map<string, SpeltWord[]> {
  const families = new Map<string, SpeltWord[]>()
  for (const word of words) families.set(word.family, [...(families.get(word.family) ?? []), word])
  return new Map(
    [...families].filter(([, family]) => new Set(family.map(({ style }) => style)).size > 1),
  )
}
