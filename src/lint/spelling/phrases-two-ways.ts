import { allMatches } from '../../support/all-matches.ts'
import { opensSentence } from '../../support/texts/sentences.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import type { SpeltWord } from './spelt-word.ts'

/** A word or phrase of which several spellings are seen, with what each is called. */
interface Phrase {
  family: string
  pattern: RegExp
  /** What tells the spellings apart; undefined where this use does not count. */
  styleOf(match: RegExpMatchArray): string | undefined
  /** Whether a style is one that nobody should follow, however often it stands. */
  isPoor?(style: string): boolean
  /** The phrase in another of its styles. */
  inStyle(style: string, match: RegExpMatchArray): string
}

const gap = { hyphen: '-', joined: '', apart: ' ' }
type Gap = keyof typeof gap
const styleOfGap = (between: string): Gap =>
  between === '-' ? 'hyphen' : between === '' ? 'joined' : 'apart'

/** Two words that are parted, joined or hyphenated in all their uses. */
const pair = (first: string, second: string, ends = 's?'): Phrase => ({
  family: `phrase ${first} ${second}`,
  pattern: new RegExp(`(?<![\\w-])(${first})(-?| )(${second})(${ends})(?![\\w-])`, 'gi'),
  styleOf: ([, , between = '']) => styleOfGap(between),
  inStyle: (style, [, one, , two, end]) => `${one}${gap[style as Gap]}${two?.toLowerCase()}${end}`,
})

/** Two words in one or apart. With a hyphen they are a compound, and judged with those. */
const closed = (words: string, before = '', behind = ''): Phrase => ({
  family: `closed ${words}`,
  pattern: new RegExp(
    `(?<![\\w-])${before}(${words.replace(' ', ')([- ]?)(')})(?![\\p{L}\\p{N}-])${behind}`,
    'giu',
  ),
  styleOf: ([, , between = '']) => styleOfGap(between),
  inStyle: (style, [, one, , two]) => `${one}${gap[style as Gap]}${two?.toLowerCase()}`,
})

const phrases: Phrase[] = [
  // “In the front line” is a noun and always apart.
  closed(
    'front line',
    '',
    '(?= (?:staff|officers?|workers?|professionals?|practi(?:ce|tioners?)|services?|teams?|police|agenc(?:y|ies)|managers?|roles?|nurses?|social|responders?|employees|colleagues)\\b)',
  ),
  closed('health care', '(?<!\\b(?:mental|public|sexual|oral|child|maternal) )'),
  closed('under way'),
  closed(
    'well being',
    "(?<=\\b(?:her|his|their|its|our|the|own|emotional|mental|physical|psychological|general|and|for|of|[’']s|s[’']) )",
  ),
  {
    // A public inquiry and a section 42 enquiry bear their own names.
    family: 'phrase enquiries',
    pattern:
      /(?<=\b(?:mak(?:e|es|ing)|made|further|initial|routine|police|house-to-house) (?:(?:further|initial|routine|no|any|some|more|several) )?)(en|in)(quiries)\b/gi,
    styleOf: ([, start]) => (start?.toLowerCase() === 'en' ? 'first' : 'second'),
    inStyle: (style, [, , end]) => `${style === 'first' ? 'en' : 'in'}${end}`,
  },
  pair('e', 'mail', '(?:s|ed|ing)?'),
  pair('per', 'cent', ''),
  pair('policy', 'maker'),
  pair('self', 'harm', '(?:s|ed|ing)?'),
  {
    family: 'phrase carer assessment',
    pattern: /(?<![\w-])(carer)(s['’]|['’]s|s)( assessments?)(?![\w-])/gi,
    // “Carers’ assessments” are those of several, and say nothing of how “a carer’s assessment” is to be spelt.
    styleOf: ([, , end = '', noun]) =>
      /^s['’]$/.test(end) && noun?.endsWith('s') ? undefined : end.replace('’', "'"),
    // “A carers assessment” is no other way of spelling it.
    isPoor: (style) => style === 's',
    inStyle: (style, [written, one, , noun]) =>
      `${one}${written.includes('’') ? style.replace("'", '’') : style}${noun}`,
  },
  {
    // “They meet face to face” is another use.
    family: 'phrase face-to-face',
    pattern:
      /(?<![\w-])(face)([ -])to\2(face)(?= \p{Ll}{4,})(?! (?:with|when|from|once|that|before|after|until|again|every|about|than|where|because|while|during|only|they|alone|there)\b)/giu,
    styleOf: ([, , between = '']) => styleOfGap(between),
    inStyle: (style, [, one, , two]) => [one, 'to', two].join(gap[style as Gap]),
  },
  {
    // “Section 47 of the Act” is another use than “an s47 enquiry”.
    family: 'phrase section',
    pattern:
      /(?<![\w./-])([Ss]ection|[Ss]ect?\.?|[Ss]\.?)( ?)(\d{1,3}[A-Z]{0,2})(?= (?:leave|enquir|inquir|strategy|meeting|assessment|investigation|visit|duty|report|notice|detention|suite|powers?)\w*\b)/g,
    styleOf: ([, sign = '']) => (/^section$/i.test(sign) ? 'words' : 'sign'),
    inStyle: (style, [, , , number]) => `${style === 'words' ? 'section ' : 's'}${number}`,
  },
]

const head = 'assessments?|making|sharing|keeping|taking|neglect|blaming'
/** Heads of compounds that are spelt the same before a noun and elsewhere. */
const heads = new RegExp(`(?<![\\w-])(\\p{L}\\p{Ll}{2,})([- ])(${head})(?![\\p{L}-])`, 'giu')
const inAllUses = new RegExp(`^(?:\\w+ (?:${head})|self harm\\w*|policy makers?)$`)

/** Whether two words are looked for here, whatever they stand before. */
export const isPhrase = (first: string, second: string): boolean =>
  inAllUses.test(`${first} ${second}`)

// “the making”, “good making”: no compound.
const noFirst =
  /^(?:an?|the|this|that|these|her|his|their|its|our|and|or|for|of|in|by|was|were|is|are|with|from|not|no|any|all|each|joint|further|full|first|second|new|own|good|better|poor)$/i

/** Words and phrases with a hyphen here, joined there and parted elsewhere, in the same use. */
export function phrasesIn(runs: readonly TextRun[]): SpeltWord[] {
  const found = runs.flatMap((run) => [
    ...phrases.flatMap((phrase) => usesOf(phrase, run)),
    ...compoundsOf(run),
  ])
  const hyphened = new Set(
    found.flatMap(({ family, style }) => (style === 'hyphen' ? [family] : [])),
  )
  return found.filter(({ family }) => !family.startsWith('closed ') || !hyphened.has(family))
}

function usesOf({ family, pattern, styleOf, isPoor, inStyle }: Phrase, run: TextRun): SpeltWord[] {
  return allMatches(run.text, pattern).flatMap((match) => {
    const style = styleOf(match)
    const { index, 0: written } = match
    if (style === undefined || isTitled(run, index, written)) return []
    return [
      {
        run,
        start: index,
        end: index + written.length,
        family,
        style,
        poor: isPoor?.(style) ?? false,
        inStyle: (other) => inStyle(other, match),
      },
    ]
  })
}

function compoundsOf(run: TextRun): SpeltWord[] {
  if (!/assessment|making|sharing|keeping|taking|neglect|blaming/i.test(run.text)) return []
  return allMatches(run.text, heads).flatMap((match) => {
    const { index, 0: written } = match
    const [, first = '', between = '', second = ''] = match
    if (noFirst.test(first) || isTitled(run, index, written)) return []
    // Before a noun a hyphen is asked for: “a risk-assessment tool”.
    const behind = /^ (\p{Ll}+)/u.exec(run.text.slice(index + written.length))?.[1]
    if (behind !== undefined && !endsNoun.test(behind)) return []
    const family = `noun ${first.toLowerCase()} ${second.toLowerCase().replace(/s$/, '')}`
    const style = styleOfGap(between)
    const inStyle = (other: string): string => `${first}${gap[other as Gap]}${second.toLowerCase()}`
    return [{ run, start: index, end: index + written.length, family, style, inStyle }]
  })
}

/** Words that begin something else, after a noun. */
const endsNoun =
  /^(?:of|to|and|or|for|in|on|at|by|with|from|as|but|that|which|who|when|where|while|than|if|because|so|is|are|was|were|has|had|have|did|does|will|would|could|may|might|must|shall|should|not|also|only|about|after|before|between|during|into|under|until|within|without|it|he|she|they|there|then|both|came|took|met|\p{Ll}+ly|\p{Ll}+ed)$/u

/** A capital within a sentence is that of a name or a title. */
const isTitled = (run: TextRun, at: number, written: string): boolean =>
  /^\p{Lu}/u.test(written) && !/^[Ss]ec|^S\d|^S\.?\d/.test(written) && !opensSentence(run.text, at)
