const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** No word of the dictionary has more letters; what a slip of the paste runs together has thousands. */
const longest = 40

/** Words one slip away from a misspelling: a letter left out, put in, changed, or two exchanged. At most three. */
export function likelySpellings(word: string, isWord: (word: string) => boolean): string[] {
  if (word.length < 4 || word.length > longest || !/^[a-z]+$/.test(word)) return []
  const found = new Set<string>()
  for (const candidate of slips(word)) {
    if (candidate.length > 2 && isWord(candidate)) found.add(candidate)
    if (found.size === 3) break
  }
  return [...found]
}

/** The likeliest slips first. */
function* slips(word: string): Iterable<string> {
  for (let i = 0; i < word.length - 1; i++) {
    yield `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`
  }
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1)
  for (let i = 1; i <= word.length; i++) {
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i)
  }
  for (let i = 1; i < word.length; i++) {
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i + 1)
  }
}
