import { inDictionary, isFirstName, isName, lookUpWord } from '../look-up-word.ts'
import type { Context, IdentifierShape, Severity } from './identifier-shape.ts'

/** Where somebody is met online: e-mail addresses, pages of social media, user names. */
export const onlineShapes: readonly IdentifierShape[] = [
  {
    kind: 'e-mail',
    severity: 'error',
    needs: /@/,
    pattern: /[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g,
  },
  {
    kind: 'e-mail',
    severity: 'error',
    needs: /[[(] ?at ?[\])]/i,
    pattern:
      /[A-Za-z0-9._-]+ ?[[(] ?at ?[\])] ?[A-Za-z0-9-]+ ?(?:\.|[[(] ?dot ?[\])]) ?[A-Za-z.]{2,}/gi,
  },
  {
    kind: 'social-media',
    severity: 'error',
    needs: /\.(?:com|net|be|me)\//i,
    pattern:
      /(?<![A-Za-z0-9.@-])(?:https?:\/\/)?(?:[a-z0-9-]+\.)?(?:facebook|fb|twitter|x|instagram|tiktok|snapchat|linkedin|youtube|youtu|onlyfans|reddit|threads|telegram|t|wa|tinder)\.(?:com|net|be|me)\/(?!(?:help|about|legal|policies|hashtag|search|share|watch\b(?!\?v))[/?]?)[A-Za-z0-9@_.?=&/%-]{2,}/gi,
  },
  {
    kind: 'handle',
    severity: 'error',
    needs: /@/,
    pattern:
      /(?<![A-Za-z0-9@/])@(?=[A-Za-z0-9_.]*[A-Za-z])[A-Za-z0-9_][A-Za-z0-9_.]{2,29}(?<![.])(?!\()/g,
    accept: acceptHandle,
  },
  {
    kind: 'handle',
    severity: 'warning',
    needs: /_|[a-z]\d/,
    pattern:
      /(?<![A-Za-z0-9@/._-])(?:[A-Za-z][A-Za-z0-9.]*_[A-Za-z0-9_.]*|[a-z]{4,}\d{2,4})(?<![._])(?![A-Za-z0-9_@/-])/g,
    accept: acceptBareHandle,
  },
]

const accountWords =
  /\b(?:accounts?|app|blocked|chats?|chatted|comment(?:s|ed)?|DM(?:s|ed)?|Facebook|follow(?:s|ed|er|ers|ing)?|handles?|hash ?tags?|Insta(?:gram)?|known (?:online )?as|LinkedIn|log(?:ged)? ?in|mention(?:s|ed|ing)|messag(?:es?|ed|ing)|nicknames?|on ?line|OnlyFans|post(?:s|ed|ing)?|profiles?|Reddit|screen ?(?:names?|shots?)|Snap(?:chat)?s?|social media|tag(?:s|ged|ging)?|Telegram|texted|Threads|TikTok|tweet(?:s|ed|ing)?|Twitter|user ?names?|WeChat|WhatsApp|YouTube)\b/i

function isMereWord(word: string): boolean {
  const bits = /^[a-z]+$/.test(word) ? lookUpWord(word) : 0
  return (bits & inDictionary) !== 0 && (bits & (isFirstName | isName)) === 0
}

/** “[@walby2004]”, as some programs cite a work. */
const citationKey = /^@[A-Za-z][A-Za-z0-9_]*(?:19|20)\d\d[a-z]?$/

/** “@home” in small letters is a way of writing where no word about it speaks of an account. */
function acceptHandle(matched: string, { before, after }: Context): Severity | undefined {
  if (/\b(?:npm|package|import|charset)\W*$/i.test(before)) return undefined
  if (/\[[^\]]*$/.test(before) && citationKey.test(matched)) return undefined
  return isMereWord(matched.slice(1)) && !accountWords.test(`${before} ${after}`)
    ? 'advice'
    : 'error'
}

/** “on WeChat she was mei_1989”, “his user name, conman96”: without its “@” only the words around it show that it is an account. */
function acceptBareHandle(matched: string, { before, after }: Context): Severity | undefined {
  if (/\.[a-z]{2,4}$/i.test(matched) || /^covid/.test(matched)) return undefined
  // “log_entry”: a field of a form
  if (matched.split('_').every((word) => isMereWord(word.toLowerCase()))) return undefined
  const named =
    /_/.test(matched) ||
    /\b(?:accounts?|and|as|called|handles?|is|names?|or|profiles?|under|was)\W{0,3}$/i.test(before)
  if (!named) return undefined
  return accountWords.test(`${before} ${after}`) || before.includes('@') ? 'warning' : undefined
}
