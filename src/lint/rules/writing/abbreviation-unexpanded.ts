import type { Secret } from '../../../model/privacy.ts'
import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { isQuoted } from '../../../support/texts/quoted-stretches.ts'
import { opensSentence, sentencesOf } from '../../../support/texts/sentences.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { type AbbreviationUse, abbreviationsIn } from '../../../support/writing/abbreviations.ts'
import { glossaryOf } from '../../../support/writing/glossary-of.ts'
import { knownAbbreviations } from '../../../support/writing/known-abbreviations.ts'
import { upperFirst } from '../../../support/writing/upper-first.ts'
import { declaredNames } from '../../spelling/declared-names.ts'
import { findWordsOf } from '../../writing/find-words-of.ts'

export const abbreviationUnexpanded: Rule = {
  meta: {
    id: 'writing/abbreviation-unexpanded',
    severity: 'warning',
    summary: 'An abbreviation used before the words that it stands for, or without them',
    mends: 'abbreviations',
  },
  check(report, say, { secrets, words: { isWord } }) {
    const declared = declaredNames(report)
    const glossary = new Map(glossaryOf(report).map(({ short, long }) => [short, long]))
    for (const [short, uses] of abbreviationsIn(report)) {
      const [first] = uses
      if (!first || first.expansion !== undefined) continue
      // “Marked URGENT”: few abbreviations are as long and a word.
      if (/^[A-Z]{6,}$/.test(short) && isWord(short.toLowerCase())) continue
      if (declared.has(short.toLowerCase()) || isOfSomebody(first, secrets())) continue
      const { file, position, text } = first.run
      // In a sentence that expands it, an abbreviation may stand before its expansion too.
      const expanded = uses.find(({ expansion }) => expansion !== undefined)
      if (expanded && areInOneSentence(first, expanded)) continue
      const long = expanded?.expansion ?? glossary.get(short)
      if (!expanded && long !== undefined && !isBeforeGlossary(report, file)) continue
      const at = position(first.start, first.end)
      const written = text.slice(first.start, first.end)
      if (long === undefined) {
        if (!isExplained(text.slice(first.end), short))
          say({ file, position: at, message: neverExpanded(report, short, written, uses) })
        continue
      }
      const where = expanded
        ? `${expanded.run.file}, line ${expanded.run.position(expanded.start, expanded.end).start.line}`
        : 'the glossary'
      const words = lowerFirst(written.endsWith('s') && !short.endsWith('s') ? plural(long) : long)
      const opens = opensSentence(text, first.start) && !text.slice(0, first.start).endsWith(': ')
      const wanted = `${opens ? upperFirst(words) : words} (${written})`
      const unexpected = `Unexpected “${written}” before its words, which stand in ${where}, expected`
      // What somebody said or wrote is not written out for them.
      if (isQuoted(first.run, first.start)) {
        const message = `${unexpected} “${words} (${written})” before this quotation, or in a footnote`
        say({ file, position: at, message })
        continue
      }
      const message = `${unexpected} “${wanted}” here`
      say({ file, position: at, message, expected: [wanted] })
    }
  },
}

/** Whether it is a name in capitals, or a part of one: what is to be done about that another rule says. */
function isOfSomebody({ run, start, end }: AbbreviationUse, secrets: readonly Secret[]): boolean {
  const at = run.position(start, end)
  const [from, to] = [at.start.offset ?? 0, at.end.offset ?? 0]
  return secrets.some(
    ({ file, position, layer, kind, entry }) =>
      file === run.file &&
      (layer === 'register' ? entry?.kind === 'person' : layer === 'name' && people.has(kind)) &&
      (position?.start.offset ?? to) < to &&
      (position?.end.offset ?? from) > from,
  )
}

const people = new Set(['person', 'professional'])

const areInOneSentence = (one: AbbreviationUse, other: AbbreviationUse): boolean =>
  one.order === other.order &&
  sentencesOf(one.run.text).some(
    ({ start, end }) =>
      start <= one.start && one.start < end && start <= other.start && other.start < end,
  )

/** “S-DASH (S for stalking is brought to the fore)”: its words are not given, but what it is. */
function isExplained(behind: string, short: string): boolean {
  const letter = /^['"’”]? ?\(['"‘“]?([A-Z])['"’”]? (?:is |stands )?for /.exec(behind)?.[1]
  return letter !== undefined && short.includes(letter)
}

function neverExpanded(
  report: Report,
  short: string,
  written: string,
  uses: readonly AbbreviationUse[],
): string {
  const [first] = uses
  const [found, ...others] = findWordsOf(report, short)
  if (!first || !found || others.length > 0) {
    const several = found ? [found, ...others].map(({ words }) => `“${words}”`).join(' or ') : ''
    const known = knownAbbreviations.get(short)
    const usual = known ? ` (as a rule “${known}”)` : ''
    const maybe = several === '' ? usual : ` (${several})`
    const remedy = uses.length === 1 ? '' : `, then “(${short})”`
    return `Unexpected “${written}”, which is never expanded, expected its words in full${maybe}${remedy}`
  }
  const { run, start, words } = found
  const runs = textRuns(report)
  const isBefore = run === first.run ? start < first.start : runs.indexOf(run) < first.order
  const where = `${run.file}, line ${run.position(start, start + words.length).start.line}`
  const place = isBefore && !run.cited ? 'there' : 'here'
  return `Unexpected “${written}”, whose words stand in ${where}, without it, expected “${words} (${short})” ${place}`
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
