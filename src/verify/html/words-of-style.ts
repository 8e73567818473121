import { typefaces } from '../typefaces.ts'

const wordy =
  /\/\*[\s\S]*?(?:\*\/|$)|"[^"]*"?|'[^']*'?|url\([^)]*\)?|(?<![\w#-])\.?\d[\w.%]*|[-\w\u{80}-\u{10ffff}]+/gu
const families = /(?<![\w-])font(?:-family)?\s*:[^;{}]*/gi
const family =
  /(?<=[:,\s])(["']?)([a-z]+)(?: (?:antiqua|gothic|mt|pro|sans|upc|ui))*\1(?=\s*(?:,|!|$))/gi

/** What of a style sheet is words: comments, what it writes into the page, addresses, and names that somebody gave. */
export const wordsOfStyle = (css: string): string =>
  (css.replaceAll(families, withoutTypefaces).match(wordy) ?? [])
    .filter((word) => /\p{L}/u.test(word) && !/^\.?\d/.test(word))
    .join(' ')

/** A typeface called Georgia is nobody's name; what stands in a comment beside it may be. */
const withoutTypefaces = (declaration: string): string =>
  declaration.replaceAll(family, (whole, _, word) =>
    typefaces.has(word.toLowerCase()) ? '' : whole,
  )
