import type { FoundText } from '../extraction.ts'
import { turnRound } from '../residue/turn-round.ts'

/** What lets letters be seen from the right to the left, or as in a mirror. */
const turns =
  /<bdo\b|\bdir\s*=\s*["']?rtl|direction\s*:\s*rtl|bidi-override|isolate-override|row-reverse|\bscale(?:x|3d)?\s*\(\s*-|\brotate[yz]?\s*\(\s*-?180|\bscale\s*:\s*-|\brotate\s*:\s*[yz]\s+-?180|\bmatrix\s*\(\s*-|&#(?:8238|x202e);/i
/** Letters that stand each in an element of its own. */
const single = /^\p{L}\p{M}*$/u

/**
 * The words of a page as they are seen, where that is not how they stand in it: letter by letter in boxes of their
 * own, and from behind where the page turns anything round. What is turned is for its style to say, which may hang
 * on anything; so all words are read from behind then, for people of the register alone.
 */
export function asSeen(texts: readonly FoundText[], html: string): FoundText[] {
  const shown = texts.filter(({ kind }) => kind === 'prose' || kind === 'note')
  const words = [...shown, ...joinLetters(shown)]
  const turned = turns.test(html)
    ? words.map((one) => ({
        ...one,
        text: turnRound(one.text),
        place: `${one.place}, turned round`,
      }))
    : []
  return [...words.slice(shown.length), ...turned].map((one) => ({ ...one, kind: 'data' }))
}

/** Words of which each letter is a text of its own. */
function joinLetters(texts: readonly FoundText[]): FoundText[] {
  const found: FoundText[] = []
  let runs = false
  for (const one of texts) {
    const last = found.at(-1)
    const isLetter = single.test(one.text)
    if (isLetter && runs && last) last.text += one.text
    else if (isLetter) found.push({ ...one })
    runs = isLetter
  }
  return found.filter(({ text }) => text.length > 3)
}
