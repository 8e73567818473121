import { nearestWord } from './nearest-word.ts'

/** The rule that was probably meant: by its whole id, or by its name without its group (“heading-end”). */
export function nearestRule(written: string, ids: readonly string[]): string | undefined {
  const word = written.replace(/\s*[/\\]\s*/, '/')
  const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1)
  const named = ids.find((id) => nameOf(id) === word.toLowerCase())
  if (named !== undefined || word.includes('/')) return named ?? nearestWord(word, ids)
  const near = nearestWord(word, ids.map(nameOf))
  return ids.find((id) => nameOf(id) === near)
}
