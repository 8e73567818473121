/** Whether a report promises that its children are gender-neutral. */
export function saysGenderNeutral(texts: readonly string[]): boolean {
  return texts.some((text) => likely.test(text) && text.split(/(?<=[.!?])\s+/).some(isPromise))
}

const likely = /\b(?:genders?|sex(?:es)?|boys?|girls?)\b/i

/** Whether a sentence is that promise: it names the words that it forswears. */
export const isPromise = (sentence: string): boolean =>
  /\bgender[- ]neutral/i.test(sentence) || unsaid.test(sentence) || untold(sentence)

/** “the gender of the children”, “whether they are boys or girls”, “of what sex either child is” */
const ofTheSex = String.raw`(?:\b(?:boys? or (?:a )?girls?|girls? or (?:a )?boys?)\b|\b(?:sex|gender)(?:es|s)? of (?:[a-z]+ ){0,3}child(?:ren)?\b|\bchild(?:ren)?['’]?s?['’]? (?:sex|gender)(?:es|s)?\b|\b(?:what|which) (?:sex|gender)\b[^.;]{0,30}\bchild(?:ren)?\b)`
const none = '(?:not|withheld|omitted|left out|kept out|nowhere)'

/** Of what the report does. “The form did not ask the gender of the child” is what somebody did. */
const unsaid = new RegExp(
  String.raw`\b(?:without|avoid(?:s|ing)?|withh(?:eld|olds|olding)|omit(?:s|ted|ting)?|not to|(?:do(?:es)?|is|are|will|would|ha(?:s|ve)) not)\b[^.;]{0,60}?${ofTheSex}|${ofTheSex} (?:(?:is|are|will be) (?:also )?|ha(?:s|ve) (?:also )?(?:not )?been )${none}\b`,
  'i',
)

/** “The children’s sex and exact ages are not given”: in one clause a child, its sex and that it stays untold. */
const untold = (sentence: string): boolean =>
  sentence
    .split(/[;:]/)
    .some((clause) => aSex.test(clause) && aChild.test(clause) && keptBack.test(clause))

const aSex =
  /(?<!\b(?:same|opposite|either|neither)[- ])\b(?:sex|gender)(?:es|s)?\b(?!-| (?:identit|education|offen|work|abuse|crime|role|traffick|equal|dysphor|reassign|stereo|bias|pay|and relationship))/i
const aChild = /\b(?:grand)?child(?:ren)?(?:['’]s|['’])?(?=[\s,.]|$)/i
const told =
  '(?:given|disclosed|stated|included|identified|revealed|shown|specified|published|mentioned|made|known)'
/** In the words of today or to come: what was not recorded, an agency left out. */
const keptBack = new RegExp(
  [
    String.raw`\b(?:is|are|be|been) (?:[a-z]+ly |also )?(?:not |nowhere )(?:be |been )?(?:[a-z]+ly )?${told}\b`,
    String.raw`\b(?:not|never|cannot) (?:[a-z]+ly |also )?(?:be|been) (?:[a-z]+ly )?${told}\b`,
    String.raw`\b(?:no|neither|nor)\b.*\b(?:is|are|be|been) (?:[a-z]+ly )?${told}\b`,
    String.raw`\bneither\b.*\b(?:appears?|stands?)\b`,
    String.raw`\b(?:is|are|be|been) (?:[a-z]+ly |also )?(?:withheld|omitted|removed|left out|kept out|anonymised|concealed|disguised|redacted)\b`,
  ].join('|'),
  'i',
)
