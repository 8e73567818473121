import { editDistance } from './edit-distance.ts'

/**
 * The word of `known` that `word` was probably meant to be (“did you mean”), or undefined where none
 * is near: at most a third of its letters away.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let furthest = Math.max(1, Math.floor(word.length / 3))
  for (const candidate of known) {
    const steps = editDistance(word.toLowerCase(), candidate.toLowerCase(), furthest)
    if (steps > furthest) continue
    furthest = steps - 1
    nearest = candidate
  }
  return nearest
}
