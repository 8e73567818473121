/**
 * For each character of the words of a Markdown node, where in the source it was written: escapes,
 * entities, indentation and the marks of block quotes stand in the source and not in the words.
 *
 * @returns offsets into `source`, one for each character of `value` and one for its end.
 */
export function alignSource(value: string, source: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i] ?? ''
    at = reach(source, at, wanted)
    offsets.push(Math.min(at, source.length))
    if (source[at] === '&' && wanted !== '&') at += entityLength(source, at)
    else if (source[at] === '&') at += Math.max(1, entityLength(source, at))
    else at += 1
  }
  offsets.push(Math.min(at, source.length))
  return offsets
}

/** The next place at or after `at` where `wanted` was written. */
function reach(source: string, at: number, wanted: string): number {
  if (source[at] === wanted) {
    // “\\” is one backslash, “''” in a quoted YAML value one apostrophe.
    const doubled = (wanted === '\\' || wanted === "'") && source[at + 1] === wanted
    return doubled ? at + 1 : at
  }
  if (/\s/.test(wanted) && /\s/.test(source[at] ?? '')) {
    // The end of a line, after blanks that are not printed.
    const end = /^[ \t]*(?=\r?\n)/.exec(source.slice(at, at + 80))?.[0].length ?? 0
    return at + end
  }
  let place = at
  while (place < source.length && /[\s\\>]/.test(source[place] ?? '') && source[place] !== wanted)
    place++
  if (source[place] === wanted || entityLength(source, place) > 0) return place
  const found = source.indexOf(wanted, at)
  return found === -1 || found > at + 40 ? at : found
}

/** How long the character reference is that begins at an offset; 0 where none does. */
export function entityLength(source: string, at: number): number {
  if (source[at] !== '&') return 0
  return /^&(?:#\w{1,8}|\w{2,31});/.exec(source.slice(at, at + 36))?.[0].length ?? 0
}
