import type { Word } from '../split-words.ts'
import { isPlainWord, isUsualFirstName } from '../word-nature.ts'

/** Whether a word opens a quotation in another language: “Nid aur yw popeth melyn”. */
export function isForeignSpeech(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word?.opens !== true || !/["']$/.test(word.gap) || isUsualFirstName(word.key)) return false
  const rest = words.slice(index + 1, index + 8)
  const end = rest.findIndex(({ opens, gap }) => opens || gap !== ' ')
  const said = (end === -1 ? rest : rest.slice(0, end)).filter(({ key }) => key.length > 2)
  return (
    said.length > 1 && said.every(({ key, capital }) => capital === 'none' && !isPlainWord(key))
  )
}
