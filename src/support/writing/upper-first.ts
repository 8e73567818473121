/** “ensure” is “Ensure”: a word, or words, with a capital at the beginning. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words as they are to stand in the place of others: with a capital at the beginning if those have one. */
export const withCapitalOf = (written: string, words: string): string =>
  /^\p{Lu}/u.test(written) ? upperFirst(words) : words
