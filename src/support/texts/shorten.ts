const characters = (words: string): number => [...words].length

/**
 * Words cut at a blank, with an ellipsis, where they are longer than there is room for: in characters, or in what
 * `lengthOf` counts.
 */
export function shorten(words: string, room: number, lengthOf = characters): string {
  if (lengthOf(words) <= room) return words
  const cut = [...words].slice(0, room - 1).join('')
  const blank = cut.lastIndexOf(' ')
  return `${(blank > room / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.–-]+$/, '')}…`
}
