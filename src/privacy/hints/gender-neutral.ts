import { alone } from './mentions-of-children.ts'

/**
 * Whether a report promises that its children are gender-neutral.
 * @param texts what the report says, a paragraph each
 * @param children the pseudonyms of its children
 */
export function saysGenderNeutral(
  texts: readonly string[],
  children: readonly string[] = [],
): boolean {
  return texts.some(
    (text) =>
      likely.test(text) &&
      text.split(/(?<=[.!?])\s+/).some((sentence) => isPromise(sentence, children)),
  )
}

const likely =
  /\bgender|\bsex(?:es)?\b|\bboys?\b|\bgirls?\b|\bdaughters?\b|\bfemale\b|\bpronouns?\b|\bthey\b/i

/** Whether a sentence is that promise: it names the words that it forswears. */
export function isPromise(sentence: string, children: readonly string[] = []): boolean {
  if (/\bgender[- ]neutral/i.test(sentence) || unsaid.test(sentence)) return true
  const names = children.length > 0 ? new RegExp(children.map(alone).join('|')) : undefined
  const speaksOf = (text: string) => aChild.test(text) || names?.test(text) === true
  // “All three go to school. They are called ‘they’ in this report.”
  if (!speaksOf(sentence) && !/^They are\b/.test(sentence)) return false
  if (asThey.test(sentence)) return true
  // “Child A and Child B are at school; their gender is not specified”
  return sentence
    .split(/[;:]/)
    .some(
      (clause) =>
        aSex.test(clause) &&
        keptBack.test(clause) &&
        (speaksOf(clause) || /\btheir\b/i.test(clause)),
    )
}

const children = '(?:(?:grand)?child(?:ren)?|bab(?:y|ies)|twins?|siblings?|infants?|young people)'
const aChild = new RegExp(`\\b${children}(?:['’]s|['’])?(?=[\\s,.;:]|$)`, 'i')

/** “the gender of the children”, “whether they are boys or girls”, “of what sex either child is” */
const ofTheSex = String.raw`(?:\b(?:boys? or (?:a )?girls?|girls? or (?:a )?boys?|(?:fe)?male or (?:fe)?male)\b|\b(?:sex|gender)(?:es|s)? of (?:[a-z]+ ){0,3}${children}\b|\b${children}['’]?s?['’]? (?:sex|gender)(?:es|s)?\b|\b(?:what|which) (?:sex|gender)\b[^.;]{0,30}\b${children}\b)`
const none = '(?:not|withheld|omitted|left out|kept out|nowhere)'

/** Of what the report does. “The form did not ask the gender of the child” is what somebody did. */
const unsaid = new RegExp(
  String.raw`\b(?:without|avoid(?:s|ing)?|withh(?:eld|olds|olding)|omit(?:s|ted|ting)?|not to|(?:do(?:es)?|is|are|will|would|ha(?:s|ve)) not)\b[^.;]{0,60}?${ofTheSex}|${ofTheSex} (?:(?:is|are|will be) (?:also )?|ha(?:s|ve) (?:also )?(?:not )?been )${none}\b|\bwords? ["'“‘]?(?:son|daughter|boy|girl|he|she)\b[^.;]{0,40}\b(?:is|are) (?:not used|avoided)\b`,
  'i',
)

/** “will be referred to as ‘they’”, “the pronouns they and them are used for the children” */
const asThey =
  /\bcalled ["'“‘]they\b|\b(?:refer(?:s|red)? to|spoken of|speaks? of|described|called|named)\b[^.;]{0,60}? (?:as|by|with|using) (?:the (?:words?|pronouns?) )?(?:["'“‘]they\b|they(?:\/| and | or )them\b|they[,.]?(?= so that | to |$))|\b(?:words?|pronouns?) ["'“‘]?they\b[^.;]*\b(?:is|are|has been|have been|will be) used\b|\buses?\b[^.;]*? (?:words?|pronouns?) ["'“‘]?they\b|\bthey\/them\b[^.;]* pronouns\b|\b(?:neutral|non-gendered|genderless|ungendered) (?:pronouns|language|terms|words)\b|\bgender(?:ed|-specific) (?:pronouns|language|terms|words)\b[^.;]*\b(?:not (?:been )?used|avoided)\b/i

const aSex =
  /(?<!\b(?:same|opposite|either|neither)[- ])\b(?:sex|gender)(?:es|s)?\b(?!-| (?:identit|education|offen|work|abuse|crime|role|traffick|equal|dysphor|reassign|stereo|bias|pay|and relationship))/i
const told =
  '(?:given|disclosed|stated|said|included|identified|revealed|shown|specified|published|mentioned|made|known)'
/** In the words of today or to come: what was not recorded, an agency left out. */
const keptBack = new RegExp(
  [
    String.raw`\b(?:is|are|be|been) (?:[a-z]+ly |also )?(?:not |nowhere )(?:be |been )?(?:[a-z]+ly )?${told}\b`,
    String.raw`\b(?:not|never|cannot) (?:[a-z]+ly |also )?(?:be|been) (?:[a-z]+ly )?${told}\b`,
    String.raw`\b(?:no|neither|nor|nothing)\b.*\b(?:is|are|be|been) (?:[a-z]+ly )?${told}\b`,
    String.raw`\bwithout\b.*\b(?:being|having been) (?:[a-z]+ly )?${told}\b`,
    String.raw`\b(?:(?:is|are|be|spoken of|referred to|described) without|(?:remove|avoid|omit|leave out)s? (?:any|all)) (?:any )?(?:reference|mention|indication|regard)s?\b`,
    String.raw`\b(?:is|are) silent (?:on|about)\b`,
    String.raw`\bneither\b.*\b(?:appears?|stands?)\b`,
    String.raw`\b(?:does|do|will) not (?:[a-z]+ )?(?:give|disclose|state|say|include|identify|reveal|show|specify|mention)\b`,
    String.raw`\b(?:is|are|be|been) (?:[a-z]+ly |also )?(?:withheld|omitted|removed|left out|kept out|anonymised|concealed|disguised|redacted)\b`,
  ].join('|'),
  'i',
)
