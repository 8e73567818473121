import type { Position } from 'unist'
import type { KeyPath, ValuePlace } from '../../model/section-file.ts'

/** Where a value of front matter stands; failing that, its key or the nearest that holds it. */
export function placeOfValue(
  { places }: { places: ValuePlace },
  path: KeyPath,
  { ofKey = false }: { ofKey?: boolean | undefined } = {},
): Position {
  let place = places
  for (const step of path) {
    const next = place.inner.get(String(step))
    if (!next) return place.key
    place = next
  }
  return ofKey ? place.key : place.position
}
