import type { Word } from '../split-words.ts'
import { saidAfter } from './said-after.ts'

/** What time does and people do not, or do to somebody: “went by”, “was when”, “saw a rise”. */
const goesBy = new RegExp(
  `^(?:${[
    '(?:has |had )?(?:passed|ended|began|loomed|came and went|came round|went by)(?: (?:quickly|slowly|quietly|again|at last|too soon))?$',
    '(?:is|was) (?:when|too soon|cancelled|postponed|the (?:day|month|week|season|deadline|earliest|first date))\\b',
    'saw an? (?:rise|fall|increase|decrease|drop)\\b',
  ].join('|')})`,
)

/** Whether what is said of a day, a month or a season is said of time: “September passed.”, “Monday was too late”. */
export function isTimeGoingBy(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.possessive) return false
  // “Contact with June was postponed”
  if (!word.opens && words[index - 1]?.key === 'with') return false
  const after = saidAfter(words, index)
  return after.length > 0 && goesBy.test(after.join(' '))
}
