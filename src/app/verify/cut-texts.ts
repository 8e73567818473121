import type { FoundText } from '../../verify/extraction.ts'

/** Longer than any paragraph: some rules take a time that grows with the square of a text. */
const longest = 20_000
/** Longer than a name: each piece begins before the end of the last. */
const overlap = 300
/** As far back from its end a piece looks for a blank, so that no word is cut. */
const lookBack = 1000

/** The same texts, those that are longer than any paragraph in pieces. */
export function cutTexts(texts: readonly FoundText[]): FoundText[] {
  return texts.flatMap((one) => {
    if (one.text.length <= longest) return [one]
    const pieces: FoundText[] = []
    for (let start = 0; start < one.text.length; ) {
      const rest = one.text.slice(start, start + longest)
      const isLast = start + rest.length === one.text.length
      const end = isLast ? rest.length : cutBefore(rest, rest.length - lookBack)
      const runsOn = start === 0 && one.runsOn === true
      pieces.push({ ...one, text: rest.slice(0, end), runsOn })
      start += isLast ? end : cutBefore(rest.slice(0, end - overlap), end - lookBack)
    }
    return pieces
  })
}

/** More characters than any review has: names that two parts share are not seen together. */
const mostOfPart = 1_000_000

/** The same texts in parts that take seconds to judge; none begins with a text that runs on. */
export function partsOf(texts: readonly FoundText[]): FoundText[][] {
  const parts: FoundText[][] = []
  let size = 0
  for (const one of texts) {
    if (parts.length === 0 || (size >= mostOfPart && !one.runsOn)) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(one)
    size += one.text.length
  }
  return parts
}

/** Behind the last blank from an offset on; the end of the text where it has none there. */
function cutBefore(text: string, from: number): number {
  const blank = text.slice(from).search(/\s\S*$/)
  return blank === -1 ? text.length : from + blank + 1
}
