// Words that say nothing of what a heading is about.
const empty = new Set(
  (
    'a an and are as at be been but by for from had has have her his how i if in into is it its may not of on or ' +
    'our own she so than that the their them there these they this those to was were what when where whether ' +
    'which who whom why will with within would would any each both this other review examines dhr domestic homicide panel consider considers'
  ).split(' '),
)

/** The words of a text that carry its meaning, without their endings: “agencies”, “agency” → “agenc”. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:[’']\p{L}+)?/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)).map(stem))
}

/** The number of words that two texts have in common. */
export function commonWords(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((word) => others.has(word)).length
}

function stem(word: string): string {
  const bare = word.replace(/[’']s?$/, '')
  return bare.length > 5
    ? bare.replace(/(?:ings?|ies|ied|ed|es|s|y|e)$/, '')
    : bare.replace(/s$/, '')
}
