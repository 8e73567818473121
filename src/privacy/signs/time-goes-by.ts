import type { Word } from '../split-words.ts'
import { saidAfter } from './said-after.ts'

/** What time does and people do not, or do to somebody: “went by”, “brought rain”, “saw a rise”. */
const goesBy = new RegExp(
  `^(?:${[
    '(?:passed|ended|began|loomed|came and went|came round|came around|went by|flew by|wore on|drew (?:near|on|in|to an? (?:end|close)))(?: (?:quickly|slowly|quietly|again|at last|too soon))?$',
    '(?:passed|went by|ended|began|came and went) (?:without|and (?:nothing|nobody|still|no|with it)|with no)(?![\\w-])',
    '(?:began|ended|started|opened|closed) with (?:an? )?(?:snow|frost|rain|storms?|heatwave|floods?|strike|lockdown)(?![\\w-])',
    '(?:has|had|would have|must have) (?:passed|come and gone|gone by|ended|begun)$',
    '(?:proved|was|were) (?:busier|quieter than|the busiest|the quietest)',
    '(?:felt|seemed) (?:long|longer|endless|far off)',
    'gave (?:no|some|little) (?:respite|relief)',
    '(?:suits?|suited|did not suit|does not suit)(?![\\w-])',
    'needed cover',
    'took its toll',
    'was set as the (?:date|deadline)',
    '(?:is|was) (?:cancelled|postponed|rearranged|ruled out|half over|nearly over|pay ?day|(?:a )?bank holiday)(?![\\w-])',
    '(?:is|was) (?:when|too soon|the (?:day|month|week|season|deadline|earliest|first date))(?![\\w-])',
    'broke (?:wet|cold|fine|dry|hot)(?![\\w-])',
    'brought (?:relief|respite|rain|snow|frost|floods?|an end|a (?:lull|reprieve|heatwave|respite)|the (?:first|last|end|start|snow|rain)|its own)(?![\\w-])',
    'saw an? (?:rise|fall|increase|drop|decrease|spike|surge|peak|lull|reduction|spate|flurry)(?![\\w-])',
    'turned (?:to|into) (?:spring|summer|autumn|winter|dusk)(?![\\w-])',
    '(?:gave way|gives way) to(?![\\w-])',
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
