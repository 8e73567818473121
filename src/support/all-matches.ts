import type { Stretch } from '../model/privacy.ts'

const none: readonly RegExpExecArray[] = []

/**
 * Everything that a global pattern finds in a text, in order; nothing in an empty text. The same as
 * `text.matchAll(pattern)`, which compiles the pattern anew at each call: eighty rules over a thousand texts feel that.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Not global, and never at its end: ${pattern}`)
  if (text === '') return none
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  while (match !== null) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode ? widthAt(text, pattern.lastIndex) : 1
    match = pattern.exec(text)
  }
  return found
}

/** How many places of a text the character takes that begins there, to a pattern that knows characters. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Where a match stands in its text. */
export const stretchOf = ({ index, 0: found }: RegExpExecArray): Stretch => ({
  start: index,
  end: index + found.length,
})
