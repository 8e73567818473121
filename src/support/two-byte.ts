/**
 * The same text, kept with two bytes for a character, as every text with a “curly” quote is.
 *
 * The engine keeps a text of Latin letters with one byte for each, and compiles a pattern once for either kind, when
 * it first meets it. One heading without quotes among hundreds of paragraphs would double what the rules spend on
 * compiling their thousand patterns, which is more than running them. What is cut out of the text is like it.
 * (Since Node 22 the engine keeps up to twelve letters with one byte, whatever they are cut from.)
 */
export function twoByte(text: string): string {
  return /[^\0-\xff]/.test(text) ? text : `${text}\u2019`.slice(0, -1)
}
