/** Two words that are often written as one, which no dictionary has and nobody is called. */
const pairs: ReadonlyMap<string, string> = new Map(
  ['a lot', 'in fact', 'as well', 'at least', 'in spite', 'in front', 'in case', 'each other'].map(
    (pair) => [pair.replace(' ', ''), pair],
  ),
)

/** “a lot”, of “alot” in small letters; undefined for other words. */
export const wordsRunTogether = (word: string): string | undefined => pairs.get(word)
