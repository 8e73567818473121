/**
 * For each character of a YAML scalar's value, where in the source it was written: quotes, escapes,
 * indentation and folded lines stand in the source and not in the value.
 *
 * @returns offsets into `source`, one for each character of `value` and one for its end.
 */
export function alignScalar(value: string, source: string): number[] {
  const offsets: number[] = []
  let at = blockHeaderLength(source)
  for (const character of value) {
    at = advance(source, at, character)
    for (let i = 0; i < character.length; i++) offsets.push(Math.min(at + i, source.length))
    if (source.startsWith(character, at)) at += character.length
  }
  offsets.push(Math.min(at, source.length))
  return offsets
}

/** “|-” or “>2” and the line end behind it, where the scalar is a block. */
function blockHeaderLength(source: string): number {
  return /^[|>][-+0-9]*[^\n]*\n/.exec(source)?.[0].length ?? 0
}

/** The next place at or after `at` where `character` was written. */
function advance(source: string, at: number, character: string): number {
  if (/\s/.test(character)) {
    // A folded line end stands for a space; the indentation behind it for nothing.
    if (source[at] === character || /\s/.test(source[at] ?? '')) return at
    return at
  }
  let place = at
  while (
    place < source.length &&
    /[\s\\'"]/.test(source[place] ?? '') &&
    source[place] !== character
  ) {
    place++
  }
  if (source.startsWith(character, place)) return place
  const found = source.indexOf(character, at)
  return found === -1 ? at : found
}
