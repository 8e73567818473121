import type { Slip, Written } from './markup-slips.ts'

/** Of a word processor’s own fonts too; a letter is one of those where a tab stands after it. */
export const bullet = /^[ \t]*(?:[•·▪◦‣●○\uF0B7\uF0A7\uF0D8\uF0FC][ \t]?|[o§Øü]\t)(?=\S)/
/** A blank that does not break is none to Markdown. */
const nearBlank = '[\\u00A0\\u2007\\u202F]?'
/** “-point”, “1)point”, “– point”: one line of those may be a sentence. */
const point = new RegExp(
  `^(?:[-+]${nearBlank}(?=\\p{L})|[–—]\\s(?=\\S)|\\d{1,2}[.)]${nearBlank}(?=\\p{L}))`,
  'u',
)

const joined = /^[^\p{L}]{1,3}[\u00A0\u2007\u202F]/u

/** Points whose signs begin no list: those of a word processor, or without a blank after them. */
export function lostList({ text, node, among }: Written): Slip[] {
  if (node.type !== 'paragraph' || !among) return []
  const lines = text.split(/\r\n|\n|\r/)
  const isList = bullet.test(text) || lines.filter((line) => point.test(line)).length > 1
  const first = lines.find((line) => bullet.test(line) || (isList && point.test(line)))
  if (!isList || first === undefined) return []
  const start = text.indexOf(first)
  const number = /^\d+/.exec(first)?.[0]
  const mended = `${number ? `${number}.` : '-'} ${first.replace(bullet, '').replace(point, '').trim()}`
  const expected = `“${mended}”, and ${joined.test(first) ? 'an ordinary space, not one that joins words,' : 'a space'} after the sign of each point`
  return [{ start, end: start + first.trimEnd().length, expected }]
}
