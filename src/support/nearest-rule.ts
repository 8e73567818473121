import { literally } from './literally.ts'
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

/** The hint for somebody who named a rule that does not exist: what was meant, or the groups or rules that begin so. */
export function hintOfRule(written: string, ids: readonly string[]): string {
  const groups = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))]
  const near = nearestRule(written, ids) ?? nearestWord(written, groups)
  if (near !== undefined) return `Did you mean ${near}?`
  if (written.length < 2) return nothingNear
  const begins = new RegExp(`(?<![^/-])${literally(written)}`, 'i')
  const begun = groups.filter((group) => begins.test(group))
  const meant = begun.length > 0 ? begun : ids.filter((id) => begins.test(id)).toSorted()
  return meant.length > 0 ? `Did you mean ${meant.join(' or ')}?` : nothingNear
}

const nothingNear = '“dhr rules” lists them all'
