import { opensSentence } from '../../support/texts/sentences.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import type { Word } from '../../support/texts/words-of.ts'
import { wordSet } from '../../support/word-set.ts'

/** Where a word's capital comes from: the start of a sentence, or the word itself. */
export type Capital = 'none' | 'opening' | 'within'

/** Parts before a hyphen that are no words by themselves. */
const prefixes =
  wordSet(`anti bi co counter cyber de ex inter intra mid micro mis multi neo non over para post pre pro pseudo psycho
  quasi re self semi socio sub trans tri ultra un under vice`)

/**
 * Whether a dictionary can be asked about a word, and with what capital it stands; undefined for
 * parts of addresses, contractions, abbreviations and numbers.
 */
export function readPlainWord({ text }: TextRun, { word, start, end }: Word): Capital | undefined {
  const before = text[start - 1] ?? ' '
  const behind = text[end] ?? ' '
  if (word.length < 3 || /[\p{N}@_/\\&#.]/u.test(before) || /[\p{N}@_/\\&#]/u.test(behind))
    return undefined
  if (/['’]/.test(before) && /\p{L}/u.test(text[start - 2] ?? '')) return undefined
  // “don’t”, “e.g.”, “example.com”, but “partner’s”.
  if (/['’.]/.test(behind) && /\p{L}/u.test(text[end + 1] ?? '')) {
    if (!/^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))) return undefined
  }
  if (behind === '-' && prefixes.has(word)) return undefined
  const written = text.slice(start, end)
  if (!/^\p{Lu}/u.test(written)) return /\p{Lu}/u.test(written) ? undefined : 'none'
  if (/^.+\p{Lu}/u.test(written)) return undefined
  return opensSentence(text, start) ? 'opening' : 'within'
}
