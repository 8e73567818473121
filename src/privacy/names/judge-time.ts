import { personVerbs } from '../lists/person-words.ts'
import { standsForPerson } from '../signs/stands-for-person.ts'
import { wordOrName } from '../signs/word-or-name.ts'
import type { Word } from '../split-words.ts'
import type { Judgement } from './judge-word.ts'

/** “had moved by May”: by then, and not by somebody. */
const untilThen =
  /^(?:moved|returned|arrived|ended|died|stopped|closed|completed|left|gone|finished|improved|changed|opened|separated|started|begun|expired|reduced|increased|needed|expected|required|resolved|concluded|lapsed|ready|planned|reduced|came|went|became|grew|happened)$/

/** “told May”, “according to June”, “named Sunday” */
export function judgeTime(words: readonly Word[], index: number): Judgement {
  const verdict = wordOrName(words, index)
  if (verdict === 'name') return 'suspect'
  // “by June” is a time, “assaulted by June” is none.
  const before = words[index - 1]
  const verb = before?.opens === false ? (words[index - 2]?.key ?? '') : ''
  const done = (/(?:ed|en)$/.test(verb) || personVerbs.has(verb)) && !untilThen.test(verb)
  const by = before?.key === 'by' && !done
  return verdict === 'unclear' && !by && standsForPerson(words, index) ? 'suspect' : verdict
}
