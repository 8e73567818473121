import { nearestWord } from './nearest-word.ts'

/** The rule that was probably meant: by its whole id, or by its name without its group (“heading-end”). */
export function nearestRule(word: string, ids: readonly string[]): string | undefined {
  const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1)
  const named = ids.find((id) => nameOf(id) === word.toLowerCase())
  if (named !== undefined || word.includes('/')) return named ?? nearestWord(word, ids)
  const near = nearestWord(word, ids.map(nameOf))
  return ids.find((id) => nameOf(id) === near)
}
