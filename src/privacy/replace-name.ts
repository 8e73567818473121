import type { Edit } from './anonymise-text.ts'
import type { RegisterMatch } from './register.ts'

const title =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Rev|PC|WPC|DC|DS|DI|DCI|PS|PCSO|Sgt|Nurse|Sister|HHJ|Judge|Cllr)\.? (?:\d{2,6} )?)$/i

/** The edit that turns a match on a name into the words that the report uses. */
export function replacementFor(text: string, match: RegisterMatch): Edit {
  const kind = match.entry.kind === 'person' ? 'name' : match.entry.kind
  let { start } = match
  let { end } = match
  const matched = text.slice(start, end)
  if (match.form === 'address')
    return { start, end, kind, replacement: addressFor(matched, match.entry.shownAs) }
  let words = match.entry.shownAs
  if (kind === 'name')
    start -= title.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0
  if (match.form === 'plural') {
    words = `${words}’s family`
    start -= /\bthe $/i.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0
  }
  const article = /\b(the|a|an) $/i.exec(text.slice(Math.max(0, start - 4), start))?.[0]
  if (article !== undefined) {
    // “the Pendwyllt Road Surgery” is “the GP practice”, and “Rowan’s home” needs no article.
    if (/^(?:the|an?) /i.test(words)) words = words.replace(/^(?:the|an?) /i, '')
    else if (/^\p{Lu}/u.test(words)) start -= article.length
  }
  if (opensSentence(text, start)) words = words.slice(0, 1).toUpperCase() + words.slice(1)
  if (isCapitals(matched) && kind === 'name' && !words.includes(' ')) words = words.toUpperCase()
  // A bare apostrophe after a name in s: “Tomos’ coat” is “Rowan’s coat”.
  const bare = match.possessive && /^['’ʼ](?![\p{L}])/u.exec(text.slice(end))
  if (bare) {
    end += 1
    words += `${text[end - 1]}${isCapitals(matched) ? 'S' : 's'}`
  }
  return { start, end, kind, replacement: words }
}

function addressFor(matched: string, shown: string): string {
  if (/@[^@]*\./.test(matched)) return 'an e-mail address'
  if (matched.startsWith('@')) return 'a social media account'
  if (/^(?:https?:|www\.)/i.test(matched)) return 'a web page'
  return /\.[A-Za-z0-9]{2,4}$/.test(matched) ? `a file about ${shown}` : 'an account'
}

function opensSentence(text: string, start: number): boolean {
  return (
    /(?:^|[.!?]["”’')]?\s+|\n\s*\n\s*)["“‘'(]?$/.test(text.slice(Math.max(0, start - 12), start)) &&
    (start === 0 ||
      /[.!?\n]/.test(text.slice(Math.max(0, start - 12), start)) ||
      text.slice(0, start).trim() === '')
  )
}

/** More than one letter, all of them capitals. */
function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
