/** Whether a report promises that its children are gender-neutral. */
export function saysGenderNeutral(texts: readonly string[]): boolean {
  return texts.some((text) => likely.test(text) && text.split(/(?<=[.!?])\s+/).some(isPromise))
}

const likely = /\b(?:gender|sex|boys?|girls?)\b/i

/** Whether a sentence is that promise: it names the words that it forswears. */
export const isPromise = (sentence: string): boolean =>
  /\bgender[- ]neutral/i.test(sentence) || unsaid.test(sentence)

/** “the gender of the children”, “whether they are boys or girls”, “of what sex either child is” */
const ofTheSex = String.raw`(?:\b(?:boys? or (?:a )?girls?|girls? or (?:a )?boys?)\b|\b(?:sex|gender)(?:es|s)? of (?:[a-z]+ ){0,3}child(?:ren)?\b|\bchild(?:ren)?['’]?s?['’]? (?:sex|gender)(?:es|s)?\b|\b(?:what|which) (?:sex|gender)\b[^.;]{0,30}\bchild(?:ren)?\b)`
const none = '(?:not|withheld|omitted|left out|kept out|nowhere)'

/** Of what the report does. “The form did not ask the gender of the child” is what somebody did. */
const unsaid = new RegExp(
  String.raw`\b(?:without|avoid(?:s|ing)?|withh(?:eld|olds|olding)|omit(?:s|ted|ting)?|not to|(?:do(?:es)?|is|are|will|would|ha(?:s|ve)) not)\b[^.;]{0,60}?${ofTheSex}|${ofTheSex} (?:(?:is|are|will be) (?:also )?|ha(?:s|ve) (?:also )?(?:not )?been )${none}\b`,
  'i',
)
