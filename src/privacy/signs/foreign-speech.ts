import type { Word } from '../split-words.ts'
import { isListedName, isPlainWord, isUsualFirstName } from '../word-nature.ts'

/** The small words of Welsh, without those of one or two letters that English has too. */
const welsh = new Set(
  `yn yng roedd oedd oes mae maen mai sydd sy ydi ydy ydw ydych dydi dwi rwy bydd fydd wedi wnaeth bod fod cael gael dim ddim nid nad nac ond pan fel ac am ar gan efo gyda wrth mewn hyd tan
  fy dy ei ein eich eu fo ef hi ni chi nhw chdi mi beth pwy lle sut pam pryd dyma dyna hyn hynny hon honno yma yna yno hefyd rhaid eisiau byth iawn neu medda`.split(
    /\s+/,
  ),
)
/** How far around a word its language is looked for. */
const reach = 12

/**
 * Whether a word opens a sentence in another language, where its capital says nothing: “Nid aur yw popeth melyn”. Of
 * Welsh the small words tell; any other language has to stand in quotation marks.
 */
export function isForeignSpeech(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word?.opens !== true || isUsualFirstName(word.key)) return false
  const isQuoted = /["']$/.test(word.gap)
  if (isListedName(word.key) && !isQuoted && !welsh.has(word.key)) return false
  let first = index
  while (first > 0 && index - first < reach && !parts(words[first])) first -= 1
  let last = index
  while (last + 1 < words.length && last - index < reach && !parts(words[last + 1])) last += 1
  const around = words.slice(first, last + 1)
  const isWelsh = around.filter(({ key }) => welsh.has(key) && !isPlainWord(key)).length > 1
  if (!isWelsh && !/["']$/.test(words[first]?.gap ?? '')) return false
  const said = around.filter(
    (one) => one !== word && one.capital === 'none' && (one.key.length > 2 || welsh.has(one.key)),
  )
  const english = said.filter(({ key }) => isPlainWord(key) && !welsh.has(key)).length
  const opener = welsh.has(word.key) && !isPlainWord(word.key) ? 1 : 0
  const foreign = said.length - english + opener
  return foreign > 1 && english * 2 <= foreign
}

/** Whether something other than the end of a sentence stands before a word: a quotation, a bracket, another line. */
const parts = (word: Word | undefined): boolean => /["'()|\n]/.test(word?.gap ?? '')
