import type { Edit } from '../edits.ts'
import { fieldsOfPosts, personVerbs, posts, ranks, titles } from '../lists/person-words.ts'
import type { RegisterMatch } from '../register/register.ts'
import { isPlainWord } from '../word-nature.ts'

const written = [...titles, ...ranks]
  // Posts rather than forms of address: “the GP Dr Adewale”.
  .filter((word) => !/^(?:gp|sw|ch|master|consultant|officer)$/.test(word))
  .flatMap((word) => [word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()])
const title = `(?:${[...new Set(written)].sort((a, b) => b.length - a.length).join('|')})\\.?`
/** “Mr ”, “Detective Inspector ”, “PC 1234 ”; with a capital, since “her sister ” is no title. */
const titlesBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:[AT]/)?${title} )+(?:\\d{2,6} )?$`, 'u')
/** “Social Worker ”, “Staff Nurse ”, “IDVA ”: a post that is written as a title. */
const postBefore = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?=\\p{Lu})(?:(?:${fieldsOfPosts.join('|')})[ -]){0,3}(?:${posts.join('|')}) $`,
  'u',
)
/** What stands before a name, without a title that ends it. */
export const withoutTitles = (before: string): string => before.replace(titlesBefore, '')
/** “Mr and ” before “Mrs Tomos”. */
const couple = new RegExp(`(?<![\\p{L}\\p{N}])${title} (?:and|&) $`, 'u')
/** “Flat 2, ”, “No. ” before the number of a house. */
const partOfHouse =
  /(?<![\p{L}\p{N}])(?:(?:flat|apartment|unit|room) (?:\d{1,4}[a-z]?,? )?|no\.? |\d{1,4}[a-z],? )$/iu
const article = /(?<![\p{L}\p{N}])(?:the|an?) $/iu

/** The edit that turns a match on a name into the words that the report uses. */
export function replacementFor(text: string, match: RegisterMatch): Edit {
  const kind = match.entry.kind === 'person' ? 'name' : match.entry.kind
  const matched = text.slice(match.start, match.end)
  const shown = match.entry.shownAs
  let { start, end } = match
  if (match.form === 'address') return { start, end, kind, replacement: addressFor(matched, shown) }
  const before = (pattern: RegExp): number =>
    pattern.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0
  const ofFamily = `${apostropheOf(text)}s family`
  let words = shown
  if (kind === 'name') {
    start -= before(titlesBefore)
    const two = start < match.start ? before(couple) : 0
    start -= two
    if (two > 0) words += ofFamily
  }
  // “Pippas partner” has lost its apostrophe, “the Tomoses left” never had one.
  const owner = match.form === 'plural' && ownsWhatFollows(text, match)
  if (owner) words += `${apostropheOf(text)}s`
  else if (match.form === 'plural') {
    words += ofFamily
    start -= before(/(?<![\p{L}\p{N}])the $/iu)
    end += /^ family\b/.exec(text.slice(end))?.[0].length ?? 0
  }
  const role = kind === 'name' ? /^the ([\p{L} -]+)$/u.exec(words)?.[1] : undefined
  const said = new RegExp(`(?<![\\p{L}\\p{N}])${role},? $`, 'iu')
  if (role !== undefined && before(said) === 0) {
    const postAndName = postBefore.exec(text.slice(Math.max(0, match.start - 60), match.start))
    start = Math.min(start - before(postBefore), match.start - (postAndName?.[0].length ?? 0))
    // “Dr Adewale (GP)”
    end += new RegExp(`^ \\((?:the )?${role}\\)`, 'iu').exec(text.slice(end))?.[0].length ?? 0
  }
  if (kind === 'place') start -= before(partOfHouse)
  // “Emrys T. said”
  if (/\b\p{Lu}$/u.test(matched) && /^\. \p{Ll}/u.test(text.slice(end, end + 3))) end += 1
  const withArticle = before(article)
  if (withArticle > 0) {
    // “the Pendwyllt Road Surgery” is “the GP practice”, and “Rowan’s home” needs no article.
    if (article.test(`${words.split(' ')[0]} `)) words = words.replace(/^\S+ /, '')
    else if (/^\p{Lu}/u.test(words)) {
      start -= withArticle
      // “The Tomos family” is “Rowan’s family”.
      if (kind === 'name' && !match.possessive && isBeforeNoun(text, end))
        words += `${apostropheOf(text)}s`
    }
  }
  // “Her sister Kate” is “her sister”, not “her sister the sister”; nor has “the GP, Dr Adewale, rang” its commas.
  if (role !== undefined && match.form !== 'plural') {
    const length = before(said)
    const commas = length > role.length + 1 && text[end] === ','
    if (length > 0)
      return {
        start: start - (length - role.length),
        end: commas ? end + 1 : end,
        kind,
        replacement: '',
      }
  }
  if (opensSentence(text, start)) words = words.slice(0, 1).toUpperCase() + words.slice(1)
  if (kind === 'name' && isShouted(text, match, words)) words = words.toUpperCase()
  // A bare apostrophe after a name in s: “Tomos’ coat” is “Rowan’s coat”.
  const bare = match.possessive && !owner && /^['’ʼ](?![\p{L}])/u.exec(text.slice(end))
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

/** The mark that the text itself uses. */
const apostropheOf = (text: string): string => (/\w'\w/.test(text) && !/’/.test(text) ? "'" : '’')

function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  if (text.slice(0, start).trim() === '') return true
  return (
    /(?:[.!?]["”’')]?\s+|\n\s*\n\s*)["“‘'(]?$/.test(before) && !/\b(?:e\.g|i\.e)\.\s+$/.test(before)
  )
}

/** “Pippas partner”: a plural that has lost its apostrophe, and is one person. */
export function ownsWhatFollows(text: string, { start, end }: RegisterMatch): boolean {
  if (/(?<![\p{L}\p{N}])the $/iu.test(text.slice(Math.max(0, start - 5), start))) return false
  // “Pippas GP”, but “the Tomoses DNA”
  if (/^ (?:GP|HV|IDVA|ISVA|SW|OM|CPN)\b/.test(text.slice(end, end + 6))) return true
  return isBeforeNoun(text, end)
}

function isBeforeNoun(text: string, end: number): boolean {
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 40)) ?? []
  if (next.length < 3 || !isPlainWord(next) || personVerbs.has(next)) return false
  return endLikeVerbs.test(next) || !goesOn.test(next)
}

const endLikeVerbs =
  /^(?:ally|building|clothing|counselling|drinking|family|hearing|housing|meeting|nursing|offending|parenting|reply|sibling|wedding)$/
/** What goes on about a family rather than names what somebody has. */
const goesOn =
  /(?:ed|ing|ly)$|^(?:and|but|who|whom|whose|with|were|was|are|had|have|has|did|for|from|that|when|where|while|then|than|too|all|both|also|not|does|could|would|should|will|can|may|came|went|said|told|left|into|onto|about|after|before|because|until|since|during|without|near|over|under|per|via)$/

/** “TOMOS” is “ROWAN”; a role in capitals would shout, unless all about it does. */
function isShouted(text: string, { start, end, form }: RegisterMatch, words: string): boolean {
  const matched = text.slice(start, end)
  if (form === 'initials' || !isCapitals(matched)) return false
  // “DJ” is written so always.
  if (!words.includes(' ') && matched.length > 3) return true
  const around = text.slice(Math.max(0, start - 30), start) + text.slice(end, end + 30)
  return isCapitals(around)
}

/** More than one letter, all of them capitals. */
function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text)
}
