/** Less than that shows nothing, in however narrow a terminal. */
const leastWidth = 24

/** Plain words as lines of at most so many columns, ended between words; a longer word has a line of its own. */
export function wrapWords(words: string, width: number): string[] {
  const room = Math.max(leastWidth, width)
  const lines: string[] = []
  for (const [gap = '', word = ''] of [...words.matchAll(/( *)([^ ]+)/g)].map((m) => m.slice(1))) {
    const line = lines.at(-1)
    if (line === undefined || columnsOf(line + gap + word) > room) lines.push(word)
    else lines[lines.length - 1] = line + gap + word
  }
  return lines
}

/** Characters as a terminal counts them, near enough: combining marks take no room. */
export const columnsOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length
