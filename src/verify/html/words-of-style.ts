const wordy =
  /\/\*[\s\S]*?(?:\*\/|$)|"[^"]*"?|'[^']*'?|url\([^)]*\)?|(?<![\w#-])\.?\d[\w.%]*|[-\w\u{80}-\u{10ffff}]+/gu

/** What of a style sheet is words: comments, what it writes into the page, addresses, and names that somebody gave. */
export const wordsOfStyle = (css: string): string =>
  (css.match(wordy) ?? []).filter((word) => /\p{L}/u.test(word) && !/^\.?\d/.test(word)).join(' ')
