import { inDictionary, isFirstName, isName, lookUpWord } from '../look-up-word.ts'
import { isIban, isUniquePupilNumber } from './check-digits.ts'
import type { IdentifierKind } from './find-identifiers.ts'

export interface Context {
  before: string
  after: string
}

export type Severity = 'error' | 'warning' | 'advice'

export interface IdentifierShape {
  kind: IdentifierKind
  pattern: RegExp
  /** The named group that holds the identifier; without it the whole match does. */
  group?: string
  severity: Severity
  /** Where this is missing there is none of the kind; a digit, unless told otherwise. */
  needs?: RegExp
  accept?: (matched: string, context: Context) => Severity | undefined
}

const postcode =
  /(?<![A-Za-z0-9])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])(?: {1,2}\d|\d)[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/g
const postcodeSmall =
  /(?<![A-Za-z0-9])[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}|\d[a-hjkpstuw]|[a-hk-y]\d[abehmnprvwxy]) \d[abd-hjlnp-uw-z]{2}(?![A-Za-z0-9])/g

const reference = String.raw`(?:number|numbers|no\.?|nos\.?|ref(?:erence)?\.?|id|#)`
const value = String.raw`(?<value>(?:[A-Z]{1,5}\d? (?=\d))?(?=[A-Z0-9/\\-]*\d)[A-Z0-9]+(?:[/\\-][A-Z0-9]+)*)(?![A-Za-z0-9])`
/** “crime number 20/12345/21”, “log no: 123”, “hospital number, RK9 447120”. */
const labelled = (label: string) =>
  new RegExp(
    String.raw`\b(?:${label})(?: ${reference}|:|#| ref| log)[:.,]?(?: (?:was|is|of))? ?\(?${value}`,
    'gi',
  )

/** A serial number, and no year; what stands before it in small letters is a word: “in 2019”. */
const serialLike: (matched: string) => Severity | undefined = (matched) =>
  digitsIn(matched) >= 3 && !/^(?:19|20)\d\d$|^[a-z]+\d? /.test(matched) ? 'error' : undefined

/** How many digits stand in a reference. */
export const digitsIn = (matched: string): number => matched.replace(/\D/g, '').length

/** Where no word says that it is a number, it is neither a date (“4/5/2019”), a pair of years nor a form (“DA1”). */
const serialAlone: (matched: string) => Severity | undefined = (matched) =>
  /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:19|20)\d\d[/-]\d{2}(?:\d\d)?)$/.test(matched)
    ? undefined
    : digitsIn(matched) >= 4
      ? serialLike(matched)
      : undefined

/** Identifiers with a shape of their own. What consists of digits alone is in find-digit-identifiers. */
export const identifierShapes: readonly IdentifierShape[] = [
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
  { kind: 'postcode', severity: 'error', pattern: postcode, accept: acceptPostcode },
  { kind: 'postcode', severity: 'warning', pattern: postcodeSmall },
  {
    kind: 'ni-number',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Za-z0-9])/gi,
    accept: (matched) =>
      /^[a-z]/.test(matched) && !/\d{6}|\d{2} \d{2} \d{2}/.test(matched) ? undefined : 'error',
  },
  {
    kind: 'pupil-number',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z](?![A-Za-z0-9])/g,
    accept: (matched, { before }) =>
      isUniquePupilNumber(matched) || /\b(?:UPN|pupil)\b/i.test(before) ? 'error' : undefined,
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])GB\d{2}[ ]?[A-Z]{4}(?:[ ]?\d{2,4}){4,7}(?![A-Za-z0-9])/g,
    accept: (matched) => (isIban(matched.replaceAll(' ', '')) ? 'error' : undefined),
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /\bsort(?: ?code)?:? ?(?<value>\d{2}[ -]\d{2}[ -]\d{2}|\d{6})(?!\d)/gi,
    group: 'value',
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern:
      /(?<=\bsort(?: ?code)?:? ?(?:\d{2}[ -]\d{2}[ -]\d{2}|\d{6})(?:[,;/]| and|,? account)? ?)\d{8}(?!\d)/gi,
  },
  // A sort code and its account tell themselves by standing together.
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /(?<![\d./-])\d{2}-\d{2}-\d{2}(?=[,;/|]? ?\d{8}(?![\d/-]|\.\d))/g,
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /(?<=(?<![\d./-])\d{2}-\d{2}-\d{2}(?:[,;/|]? |[,;/|]))\d{8}(?![\d/-]|\.\d)/g,
  },
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern: labelled(
      'crime|incident|log|occurrence|CAD|police|niche|athena|arrest|STORM|CRIS|custody|report|URN|PNC(?: ?ID)?|CRO|event|offence|intelligence|complaint|storm log',
    ),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:crime|incident|intelligence|intel|occurrence|police) (?:reports?|records?|entry|logs?) (?<value>\d{6,}(?:[/-]\d+)*)(?![A-Za-z0-9])/gi,
    group: 'value',
  },
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:CAD|URN|PNC(?: ?ID)?|CRO|CRN|CRIS)[: ] ?(?<value>(?=[A-Z0-9/]*\d)[A-Z0-9/]{3,})(?![A-Za-z0-9])/g,
    group: 'value',
    accept: serialLike,
  },
  // “The custody record 12/AB/3456 …”, “The URN was 12AB3456/20”: no “number”, but the shape of one.
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:URN|PNC(?: ?ID)?|CRN|CRIS|Niche|[Aa]thena|STORM|[Mm]erlin|[Oo]ccurrence|[Cc]oroner's file|(?:[Cc]ustody|[Cc]rime|[Ii]ncident|[Aa]rrest|[Oo]ccurrence|[Pp]olice) (?:record|report|log|entry|reference))(?:,| (?:was|is|of))? (?<value>(?=[A-Z\d/-]*[A-Z/-])[A-Z\d]+(?:[/-][A-Z\d]+)*|\d{6,})(?![A-Za-z\d/]|-\d)/g,
    group: 'value',
    accept: serialAlone,
  },
  // “Case 2019/12345 was opened”: what has a year before its number and is no law, year or page.
  {
    kind: 'case-reference',
    severity: 'error',
    pattern:
      /\b(?:[Cc]ase|[Ff]ile|[Ii]nquest|[Rr]eferral|[Ii]nvestigation|[Cc]omplaint|[Ii]ncident|[Cc]rime)(?: was| is)? (?<value>(?:19|20)\d{2}\/(?!(?:19|20)\d{2}(?!\d))\d{3,7})(?![\dA-Za-z/])/g,
    group: 'value',
  },
  {
    kind: 'vehicle',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9])[A-HJ-PR-Y][A-HJ-PR-Y](?!00|01)(?:0[2-9]|[1-9]\d) ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/g,
    accept: (matched, { before }) =>
      /\b(?:section|version|model|form|ref(?:erence)?)\W*$/i.test(before)
        ? undefined
        : matched.includes(' ') || vehicleWords.test(before)
          ? 'error'
          : 'warning',
  },
  {
    kind: 'vehicle',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9])(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z]{1,3} ?\d{1,4})(?![A-Za-z0-9])/g,
    accept: (matched, { before }) =>
      vehicleWords.test(before) && !modelOrRoad.test(matched) ? 'error' : undefined,
  },
  {
    kind: 'court-reference',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9/])(?:[TSA]20\d{6}|[A-Z]{2}\d{2}[A-Z]\d{5}|\d{2}[A-Z]{2}\d{5,9}|[A-Z]{2}-\d{4}-\d{6})(?![A-Za-z0-9])/g,
    accept: (matched) => (/^\d{2}[A-Z]{2}\d{5,6}$/.test(matched) ? 'warning' : 'error'),
  },
  {
    kind: 'police-reference',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9/])\d{2}\/\d{4}\/\d{1,6}[A-HJ-NP-RT-Z]?(?![A-Za-z0-9/])/g,
  },
  {
    kind: 'police-reference',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9/])(?:\d{2}|(?:19|20)\d{2})\/\d{3,7}[A-HJ-NP-RT-Z](?![A-Za-z0-9])/g,
  },
  {
    kind: 'prison-number',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])[A-Z]\d{4}[A-Z]{2}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'prison-number',
    severity: 'error',
    pattern: labelled('prison(?:er)?|NOMIS|inmate'),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'court-reference',
    severity: 'error',
    pattern: labelled(
      "(?:court|claim|case|indictment|inquest|coroner(?:'s)?|file)(?: (?:case|file|court))?",
    ),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'case-reference',
    severity: 'error',
    pattern: labelled(
      'client|patient|pt|hospital|hosp\\.?|tenancy|rent|council tax|home office|DWP|our|your|customer|LAC|liquidlogic|mosaic|systmone|emis|rio|child|LCS|UPRN|probation|delius|CRN|referral|membership|employee|staff|student|MRN|unit',
    ),
    group: 'value',
    accept: serialLike,
  },
  // Labels that need no “number” behind them.
  {
    kind: 'case-reference',
    severity: 'error',
    pattern: /\b(?:MRN|EMIS|RiO)(?: ID)?:? ?(?<value>\d{4,12})(?!\d)/g,
    group: 'value',
  },
  {
    kind: 'bank-account',
    severity: 'error',
    pattern: /\ba\/c(?: no\.?| number)?:? ?(?<value>\d{6,10})(?!\d)/gi,
    group: 'value',
  },
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:log|incident|CAD)(?: no\.?| number)? (?<value>\d{1,5} of \d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)/gi,
    group: 'value',
  },
  // The police count their calls anew each day: “Log 123 of the day”, “CAD 4512 of 3 May”.
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:(?:[Ll]og|CAD)(?: no\.?| number)?|[Ii]ncident(?= \d{3})) (?<value>\d{1,5})(?= of (?:(?:the|that|this|the same) day\b|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/g,
    group: 'value',
  },
  {
    kind: 'device',
    severity: 'error',
    pattern: /\bIMEI(?: no\.?| number)?:? ?(?<value>\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d)(?!\d)/gi,
    group: 'value',
  },
  {
    kind: 'collar-number',
    severity: 'warning',
    pattern:
      /\b(?:W?PC|PCSO|DC|DS|PS|Sgt|Sergeant|Constable|(?:[Cc]ollar|[Ss]houlder|[Ww]arrant) (?:number|no\.?)) ?(?<value>\d{2,6}[A-Z]?)(?![\d/]|\.\d)/g,
    group: 'value',
  },
  {
    kind: 'driving-licence',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])[A-Z9]{5}\d[0156]\d[0-3]\d{2}[A-Z9]{2}[0-9A-Z]{3}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'passport',
    severity: 'error',
    pattern: labelled('passport|visa|BRP|biometric residence permit'),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'passport',
    severity: 'error',
    pattern: /\bpassport(?:,|:| is| was)? \(?(?<value>(?:[A-Z]{1,2} ?)?\d{7,9})(?![A-Za-z\d])/gi,
    group: 'value',
  },
  {
    kind: 'coordinates',
    severity: 'error',
    pattern:
      /(?<![\d.])-?\d{1,2}\.\d{4,},? ?-?\d{1,3}\.\d{4,}(?![\d.])|\d{1,2}° ?\d{1,2}['′] ?[\d.]*"? ?[NS],? ?\d{1,3}° ?\d{1,2}['′] ?[\d.]*"? ?[EW]|\d{1,2}\.\d{3,}(?:° ?| )?[NS],? ?\d{1,3}\.\d{3,}(?:° ?| )?[EW]|\b[HJNST][A-HJ-Z] ?\d{3,5} ?\d{3,5}(?!\d)/g,
    accept: (matched, { before }) =>
      /^[A-Z]/.test(matched) && !/\b(?:grid|OS|map|location|coordinates?)\b/i.test(before)
        ? undefined
        : 'error',
  },
  {
    kind: 'what3words',
    severity: 'error',
    needs: /\/\/\//,
    pattern: /\/\/\/[a-z]+\.[a-z]+\.[a-z]+/g,
  },
  {
    kind: 'ip-address',
    severity: 'error',
    pattern:
      /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g,
    accept: (matched, { before }) =>
      /\bIP\b[^.]{0,20}$/.test(before) || (matched.match(/\d{3}/g)?.length ?? 0) >= 2
        ? 'error'
        : undefined,
  },
  {
    kind: 'device',
    severity: 'error',
    needs: /[:-]/,
    pattern: /\b(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}\b/gi,
  },
]

/** “an Audi A3”, “driving on the A127” */
const modelOrRoad = /^(?:[A-Z]{1,2}\d|[A-Z]\d\d|[ABM]\d{1,4}|[A-Z]+)$/

const vehicleWords =
  /\b(?:car|van|vehicle|registration|reg|VRM|index|plate|number plate|driving|motorbike|motorcycle|lorry|taxi|Ford|BMW|Audi|Vauxhall|Golf|Corsa|Astra|Fiesta|Focus|Transit|Clio|Polo|Mini|Mercedes|Toyota|Nissan|Peugeot|Renault)\b[^.]{0,40}$/i

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

/** “on WeChat she was mei_1989”, “his user name, conman96”: without its “@” only words about it tell an account. */
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

/** “S1 4th” and “B12 2nd” do not fit the letters; “SW1 1AA” does. Short ones need no context: four parts agree. */
function acceptPostcode(matched: string, { before }: Context): Severity | undefined {
  if (/\b(?:section|form|schedule|version|model|class|grade)\W*$/i.test(before)) return undefined
  return matched.includes(' ') || matched.length >= 6 ? 'error' : 'warning'
}
