// Mentions planted in a text: marked by characters that no text has, until the files are written.
const [open, close] = ['\uE000', '\uE001']
const marks = /\uE000([^\uE000\uE001]*)\uE001/g

/** The text of a mention, marked. */
export const mark = (text) => `${open}${text}${close}`

/** A sentence of a suite with its `[[mentions]]` marked. */
export const markBrackets = (sentence) =>
  sentence.replaceAll(/\[\[(.+?)\]\]/g, (_, text) => mark(text))

/** The text without its marks, and where each mention stands in it, as offsets. */
export function unmark(marked) {
  let text = ''
  let at = 0
  const places = []
  for (const match of marked.matchAll(marks)) {
    text += marked.slice(at, match.index)
    places.push({ start: text.length, end: text.length + match[1].length, text: match[1] })
    text += match[1]
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), places }
}
