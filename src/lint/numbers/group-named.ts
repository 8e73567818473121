import type { RecommendationGroup } from '../../model/front-matter.ts'
import type { Recommendation, Report } from '../../model/report.ts'
import { textOf } from '../../support/texts/text-of.ts'
import type { WrittenNumber } from './written-numbers.ts'

const small = /^(?:the|of|and|for|in)$/
const leads = /^,? (?:\((?:to )?|(?:made )?(?:of|to|for|from) )(?:the )?/

/**
 * Whose recommendation an author speaks of: the group that is named right behind the number, “recommendation 1 of the
 * Constabulary”, or before it, “the Constabulary's recommendation 1”. Undefined where none is, or a word of several.
 *
 * @param wholly only where all words of its heading stand there
 */
function groupNamed(
  report: Report,
  { run, start, end }: Pick<WrittenNumber, 'run' | 'start' | 'end'>,
  wholly = false,
): RecommendationGroup | undefined {
  const behind = run.text.slice(end)
  const lead = leads.exec(behind)?.[0]
  const after =
    lead === undefined ? [] : wordsOf(/^[^.,;:()!?]*/.exec(behind.slice(lead.length))?.[0] ?? '')
  const [clause = ''] = /[^.,;:()!?]*$/.exec(run.text.slice(0, start)) ?? []
  const before = wordsOf(clause.replace(/(?:['’]s?)? (?:own )?$/, '')).reverse()
  return meant(report, after, wholly) ?? meant(report, before, wholly)
}

/** “recommendation 2 of the Police”, whose group has one: that number. Undefined also where a group is named in part. */
export function numberOutsideGroup(
  report: Report,
  written: WrittenNumber,
): { number: WrittenNumber['numbers'][number]; group: RecommendationGroup } | undefined {
  const group = written.link ? undefined : groupNamed(report, written, true)
  if (!group) return undefined
  const own = report.recommendations.filter((one) => one.group === group)
  const number = written.numbers.find(
    (one) => /^\d+$/.test(one.number) && !own.some((other) => other.number === one.number),
  )
  return number && { number, group }
}

/** The recommendation of that number: the only one, or that of the group that is named beside it. */
export function recommendationMeant(
  report: Report,
  written: Pick<WrittenNumber, 'run' | 'start' | 'end'>,
  number: string,
): Recommendation | undefined {
  const group = groupNamed(report, written)
  const [only, ...others] = report.recommendations.filter(
    (one) => one.number === number && (group === undefined || one.group === group),
  )
  return others.length === 0 ? only : undefined
}

/** The group of which most words stand there, from the number outwards. */
function meant(
  report: Report,
  words: readonly string[],
  wholly: boolean,
): RecommendationGroup | undefined {
  const groups = new Set(report.recommendations.map(({ group }) => group))
  const matches = [...groups].flatMap((group) => {
    const own = new Set(wordsOf(group.heading ? textOf(group.heading.tree) : '').map(lower))
    const end = words.findIndex((word) => !small.test(lower(word)) && !own.has(lower(word)))
    const named = end === -1 ? words : words.slice(0, end)
    // “Fenvale Council” is not “Fenvale Police”; “the Police and the Council” are two.
    const isAnother =
      end > 0 && /^\p{Lu}/u.test(words[end] ?? '') && !small.test(lower(words[end - 1] ?? ''))
    const count = named.filter((word) => !small.test(lower(word))).length
    const all = [...own].filter((word) => !small.test(word)).length
    return count > 0 && !isAnother && (!wholly || count >= all) ? [{ group, count }] : []
  })
  const most = Math.max(...matches.map(({ count }) => count))
  const [best, ...others] = matches.filter(({ count }) => count === most)
  return others.length === 0 ? best?.group : undefined
}

const lower = (word: string): string => word.toLowerCase()
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}-]+/gu) ?? []
