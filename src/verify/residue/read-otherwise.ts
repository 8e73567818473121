import type { FoundText } from '../extraction.ts'
import { literalsOf } from './script-literals.ts'
import { turnRound } from './turn-round.ts'

/** Where a font of symbols keeps its pictures: each lies as far from here as the letter on its key does from zero. */
const symbols = /[\uf020-\uf0ff]/g
/** A mark that makes what follows read backwards, up to the mark that ends it. */
const fromBehind = /\u202e([^\u202c\u202e\n]*)/g
const pieces = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,3}(?: {1,3}[\p{L}\p{M}]{1,3}){5,}(?![\p{L}\p{M}])/gu

/**
 * What texts say besides their characters: letters that symbols of a font stand for, what a mark of direction turns
 * round, words whose letters stand apart, what a script puts together. Searched for people of the register alone.
 */
export function readOtherwise(texts: readonly FoundText[]): FoundText[] {
  const found: FoundText[] = []
  for (const { text, place, line, kind } of texts) {
    const add = (said: string, where = place) =>
      found.push({ text: said, place: where, line, kind: 'data' })
    if (/[\uf020-\uf0ff]/.test(text))
      add(text.replaceAll(symbols, letterOf), `${place}, in a font of symbols`)
    if (text.includes('\u202e'))
      add(
        text.replaceAll(fromBehind, (_, inside) => turnRound(inside)),
        `${place}, turned round`,
      )
    const words = wordsInPieces(text)
    if (words.length > 0) add(words.join('\n'), `${place}, letters put together`)
    const literals = kind === 'code' ? literalsOf(text) : []
    if (literals.length > 0) add(literals.join('\n'))
  }
  return found
}

/** Words whose letters stand apart but for a few that come near one another, as where each is set by itself. */
const wordsInPieces = (text: string): string[] =>
  (text.match(pieces) ?? [])
    .map((stretch) => stretch.split(/ +/))
    .filter((parts) => parts.filter((part) => part.length === 1).length >= parts.length / 3)
    .map((parts) => parts.join(''))

const letterOf = (symbol: string): string => String.fromCharCode(symbol.charCodeAt(0) - 0xf000)
