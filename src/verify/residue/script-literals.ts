import { turnRound } from './turn-round.ts'
import { unescaped } from './unescaped.ts'

// Longer ones are no name, and marks that nothing closes would be sought to the end, each of them.
const quoted = String.raw`"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|\`(?:[^\`\\]|\\.){0,500}\``
const literal = new RegExp(quoted, 'g')
/**
 * Pieces of a word: in a list, or one after the other as a style sheet writes them; those that a script adds to each
 * other by “+” are read with its escapes.
 */
const pieces = new RegExp(`(?:${quoted})(?:\\s*[,&]?\\s*(?:${quoted}))+`, 'g')
const code = String.raw`(?:0x[\da-f]{1,6}|\d{1,7})`
const codes = new RegExp(`${code}(?:\\s*,\\s*${code}){2,}`, 'gi')
/** Between two letters that are each made by a call: “Chr(79) & Chr(100)”. */
const betweenCalls =
  /\)\s*[+&]\s*(?:String\s*\.\s*)?(?:fromCharCode|fromCodePoint|ChrW?)\$?\s*\(\s*/gi
const joins = /\s*\.\s*concat\s*\(/g
const reverses = /\breverse\s*\(|\breduceRight\b|\bStrReverse\b/i

/**
 * What a script says only when it runs, as far as it can be read without running it: words in pieces, letters as
 * numbers, packed strings, and all of it backwards where the script turns something round.
 */
export function literalsOf(script: string): string[] {
  const plain = script.replaceAll(betweenCalls, ',').replaceAll(joins, ',')
  const joined = (plain.match(pieces) ?? []).map((list) =>
    (list.match(literal) ?? []).map(contentOf).join(''),
  )
  const literals = (plain.match(literal) ?? []).map(contentOf)
  const made = [
    ...joined,
    ...(plain.match(codes) ?? []).map(lettersOf),
    ...literals.flatMap(unpackedLiteral),
  ]
  const turned = reverses.test(plain) ? [...made, ...literals].map(turnRound) : []
  return [...new Set([...made, ...turned])].filter((one) => /\p{L}{2}/u.test(one))
}

function contentOf(literal: string): string {
  const content = literal.slice(1, -1)
  return unescaped(content) || content
}

function lettersOf(list: string): string {
  const characters = list.split(',').map((one) => {
    const code = Number(one)
    return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
  return characters.join('')
}

const packings = [
  { shape: /^(?:[\da-f]{2}){4,}$/i, packing: 'hex' },
  { shape: /^(?=.{8})(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/i, packing: 'base64' },
] as const

/** A string that holds letters in another form; chance hardly makes nothing but letters. */
function unpackedLiteral(literal: string): string[] {
  return packings.flatMap(({ shape, packing }) => {
    if (!shape.test(literal)) return []
    const text = Buffer.from(literal, packing).toString()
    return /[\p{Cc}\ufffd]/u.test(text) ? [] : [text]
  })
}
