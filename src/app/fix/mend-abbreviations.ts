import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { type AbbreviationUse, abbreviationsIn } from '../../support/writing/abbreviations.ts'
import { stretchOf } from '../judge/found-secrets.ts'
import type { Edit, Mend } from './mend.ts'
import { replaceWords } from './replace-words.ts'

/**
 * An abbreviation written out where it is first used, and no longer where its words stood till then: both, or
 * neither. Left to the author where the later words stand otherwise than “words (SHORT)”, or where an article
 * would not suit what follows it.
 */
export function mendAbbreviations(
  report: Report,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): Mend[] {
  const wanted = new Map<string, string>(
    findings
      .filter(({ ruleId }) => ruleId === 'writing/abbreviation-unexpanded')
      .flatMap((finding) => {
        const { file, expected = [] } = finding
        const [words, ...others] = expected
        const isPlain = words !== undefined && others.length === 0 && !words.includes('█')
        return isPlain ? [[`${file}:${stretchOf(finding).start}`, words] as const] : []
      }),
  )
  return [...abbreviationsIn(report).values()].flatMap((uses): Mend[] => {
    const [first] = uses
    const words = first && wanted.get(`${first.run.file}:${offsetOf(first, first.start)}`)
    if (!first || words === undefined || !suits(first.run.text.slice(0, first.start), words))
      return []
    const expanded = uses.find(({ expansion }) => expansion !== undefined)
    const here = replace(first, first.start, words, texts)
    const there = expanded ? takeAway(expanded, texts) : []
    if (!here || !there) return []
    const group = 'Abbreviations written out where they are first used, and there alone'
    return [{ kind: 'abbreviations', group, edits: [...here, ...there] }]
  })
}

/** “words (SHORT)” becomes “SHORT”. */
function takeAway(use: AbbreviationUse, texts: ReadonlyMap<string, string>): Edit[] | undefined {
  const { run, start, end, expansion = '' } = use
  const from = run.text.lastIndexOf(expansion, start)
  const isPlain =
    from !== -1 && run.text.slice(from + expansion.length, start) === ' (' && run.text[end] === ')'
  const short = run.text.slice(start, end)
  if (!isPlain || !suits(run.text.slice(0, from), short)) return undefined
  return replace({ ...use, end: end + 1 }, from, short, texts)
}

function replace(
  { run, end }: AbbreviationUse,
  start: number,
  words: string,
  texts: ReadonlyMap<string, string>,
): Edit[] | undefined {
  const { start: from, end: to } = run.position(start, end)
  const text = texts.get(run.file)
  if (text === undefined || from.offset === undefined || to.offset === undefined) return undefined
  return replaceWords(run.file, text, [from.offset, to.offset], words)
}

const offsetOf = ({ run, end }: AbbreviationUse, at: number): number | undefined =>
  run.position(at, end).start.offset

/** Whether an article before the words, if there is one, is right before others too. */
function suits(before: string, words: string): boolean {
  const article = /(?:^|[^\p{L}])(an?) $/iu.exec(before)?.[1]?.toLowerCase()
  return article === undefined || article === (startsWithVowel(words) ? 'an' : 'a')
}

/** By its sound: “MARAC” is said as a word, “HTT” letter by letter. */
function startsWithVowel(words: string): boolean {
  const [first = ''] = words.split(/[\s(]/)
  if (!/^\p{Lu}{2,}/u.test(first)) return /^[aeio]|^u(?!ni)/i.test(first)
  const isWord = /^.[AEIOU]/.test(first)
  return isWord ? /^[AEIOU]/.test(first) : /^[AEFHILMNORSX]/.test(first)
}
