import { allMatches } from '../support/all-matches.ts'

/**
 * For each character of a YAML scalar's value, where in the source it was written: quotes, escapes,
 * indentation and folded lines stand in the source and not in the value.
 *
 * @returns offsets into `source`, one for each character of `value` and one for its end.
 */
export function alignScalar(value: string, source: string): number[] {
  const places = /^[|>]/.test(source) ? placesInBlock(value, source) : placesInFlow(source)
  if (places.length === value.length) return [...places, (places.at(-1) ?? -1) + 1]
  // An alias repeats a value that was written elsewhere: the start of it has to do.
  return Array.from({ length: value.length + 1 }, (_, i) => Math.min(i, source.length))
}

const lineBreak = /\r\n|\n|\r/g
const fold = /[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*[ \t]*/y
const escapedFold = /\\(?:\r\n|\n|\r)((?:[ \t]*(?:\r\n|\n|\r))*)[ \t]*/y
const escapeCode = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U([\da-fA-F]{8})|[\s\S])/y

/** Where the characters of a plain or quoted scalar stand. */
function placesInFlow(source: string): number[] {
  const quote = source[0] === '"' || source[0] === "'" ? source[0] : ''
  const end = source.length - (quote && source.length > 1 && source.endsWith(quote) ? 1 : 0)
  const places: number[] = []
  let at = quote.length
  const reach = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const breaksIn = (text: string, from: number): number[] =>
    allMatches(text, lineBreak).map(({ index }) => from + index)
  while (at < end) {
    const folded = reach(fold)
    const joined = quote === '"' ? reach(escapedFold) : null
    const escaped = quote === '"' ? reach(escapeCode) : null
    if (folded) {
      // One line end stands for a space; of several, the first stands for nothing.
      const breaks = breaksIn(folded[0], at)
      places.push(...(breaks.length > 1 ? breaks.slice(1) : breaks))
      at += folded[0].length
    } else if (joined) {
      places.push(...breaksIn(joined[1] ?? '', at + joined[0].indexOf('\n') + 1))
      at += joined[0].length
    } else if (escaped) {
      const isPair = Number.parseInt(escaped[1] ?? '0', 16) > 0xffff
      places.push(at, ...(isPair ? [at] : []))
      at += escaped[0].length
    } else {
      places.push(at)
      at += quote === "'" && source.startsWith("''", at) ? 2 : 1
    }
  }
  return places
}

/** Where the characters of a block (“|”, “>”) stand: its lines are found one after the other in the value. */
function placesInBlock(value: string, source: string): number[] {
  const header = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(source)?.[0].length ?? 0
  const starts = [header]
  for (const { 0: text, index } of allMatches(source, lineBreak))
    if (index >= header) starts.push(index + text.length)
  const lines = starts.map((start) => ({
    start,
    text: /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '',
  }))
  const indent =
    blanksBefore(lines.map(({ text }) => text)) - blanksBefore(value.split(/\r\n|\n|\r/))
  const places: number[] = []
  let lineEnd = header
  for (const { start, text } of lines) {
    const words = text.slice(indent)
    if (words.trim() === '') continue
    let next = places.length
    while (next < value.length && !value.startsWith(words, next)) next++
    while (places.length < next) places.push(lineEnd)
    for (let i = 0; i < words.length; i++) places.push(start + indent + i)
    lineEnd = start + text.length
  }
  while (places.length < value.length) places.push(lineEnd)
  return places
}

/** How far the first line that has words is indented. */
function blanksBefore(lines: readonly string[]): number {
  return /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0
}
