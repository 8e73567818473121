import type { Stretch } from '../model/privacy.ts'
import { Places } from './places.ts'
import { plainAt } from './plain-at.ts'

/** A text made plain for matching, with the way back to where each of its characters came from. */
export interface Normalised {
  text: string
  /** Offset in the source where each character begins; one more entry for the end. */
  starts: Int32Array
  /** Offset in the source where each character ends. */
  ends: Int32Array
}

/**
 * Layer 0: strips accents and invisible characters, folds letters that Unicode does not decompose, maps
 * look-alikes of other alphabets to Latin, makes quotation marks, dashes and spaces plain, joins words
 * hyphenated at a line's end, decodes entities and percent-encoding. Case stays.
 */
export function normalise(source: string): Normalised {
  const parts: string[] = []
  const places = new Places(source.length)
  for (let at = 0; at < source.length; ) {
    special.lastIndex = at
    const next = special.exec(source)?.index ?? source.length
    if (next > at) {
      parts.push(source.slice(at, next))
      places.copy(at, next)
    }
    if (next === source.length) break
    const { plain, length } = plainAt(source, next)
    parts.push(plain)
    places.put(plain.length, next, next + length)
    at = next + length
  }
  return { text: parts.join(''), ...places.done(source.length) }
}

/** Everything that does not stay as it is, or may not. */
const special = /[^ -%'-,./0-9:;<=>?@A-Z[\\\]^_a-z{|}~]|[%]/g

/** Where a stretch of the normalised text lies in its source. */
export function sourceRange(normalised: Normalised, start: number, end: number): Stretch {
  if (end <= start) {
    const at = normalised.starts[start] ?? 0
    return { start: at, end: at }
  }
  return { start: normalised.starts[start] ?? 0, end: normalised.ends[end - 1] ?? 0 }
}
