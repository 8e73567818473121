/** Less than that shows nothing, in however narrow a terminal. */
const leastWidth = 24

/** Plain words as lines of at most so many columns, ended between words; a longer word has a line of its own. */
export function wrapWords(words: string, width: number): string[] {
  const room = Math.max(leastWidth, width)
  const lines: string[] = []
  // Counted as it grows, for a paragraph without an end may be one line.
  let taken = 0
  for (const [, gap = '', word = ''] of words.matchAll(/( *)([^ ]+)/g)) {
    const line = lines.at(-1)
    const columns = columnsOf(word)
    if (line === undefined || taken + gap.length + columns > room) {
      lines.push(word)
      taken = columns
    } else {
      lines[lines.length - 1] = line + gap + word
      taken += gap.length + columns
    }
  }
  return lines
}

/** Characters as a terminal counts them, near enough: combining marks take no room. */
export const columnsOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length
