import damerauLevenshtein from 'damerau-levenshtein'

/**
 * The word of `known` that `word` was probably meant to be (“did you mean”), or undefined where none
 * is near: at most a third of its letters away.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const { steps } = damerauLevenshtein(word.toLowerCase(), candidate.toLowerCase())
    if (steps < least) {
      least = steps
      nearest = candidate
    }
  }
  return nearest
}
