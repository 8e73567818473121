/** The fields of Word that show what stands in their own code. */
const showing = /^\s*(QUOTE|SYMBOL)\b/i
/** A word in quotation marks, a switch with what it takes, a number, or anything else. */
const piece =
  /"((?:[^"\\]|\\.)*)"|\\[a-z*#@](?:\s*(?:"[^"]*"|[^\s"\\]+))?|(0x[\da-f]+|\d+)(?=\s|$)|\S+/gi
/** Where fonts of symbols keep their characters. */
const symbols = 0xf000

/**
 * The words that a QUOTE or SYMBOL field shows, of which the file may keep nothing but the numbers of their letters:
 * `QUOTE 79 100` is “Od”. Empty for any other field. Source: ECMA-376 part 1, 17.16.5.49 and 17.16.5.63.
 */
export function lettersOfField(code: string): string {
  const field = showing.exec(code)
  if (!field) return ''
  return Array.from(code.slice(field[0].length).matchAll(piece), ([, words, number]) =>
    number === undefined ? (words ?? '') : letterOf(Number(number)),
  ).join('')
}

function letterOf(code: number): string {
  const plain = code > symbols && code <= symbols + 0xff ? code - symbols : code
  return plain >= 0x20 && plain <= 0xffff ? String.fromCharCode(plain) : ''
}
