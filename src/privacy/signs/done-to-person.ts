import { wordSet } from '../../support/word-set.ts'
import type { Word } from '../split-words.ts'

/** What is said or given to somebody. */
const tells = wordSet(
  'told asked tell ask informed advised rang phoned texted emailed called messaged gave offered sent showed reminded warned assured encouraged referred saw met arrested interviewed',
)
/** After a verb whose object is somebody: “told …”, “asked …”. */
export function doneToPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  return word?.opens === false && /^\s+$/.test(word.gap) && tells.has(before?.key ?? '')
}
