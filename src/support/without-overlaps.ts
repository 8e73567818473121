/** What is left, in the order of their places, where of two that overlap the one that comes first in the list stays. */
export function withoutOverlaps<T extends { start: number; end: number }>(
  found: readonly T[],
): T[] {
  const kept: T[] = []
  for (const one of found) {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle]?.start ?? 0) < one.start) low = middle + 1
      else high = middle
    }
    const before = kept[low - 1]
    const after = kept[low]
    if (before !== undefined && before.end > one.start) continue
    if (after !== undefined && after.start < one.end) continue
    kept.splice(low, 0, one)
  }
  return kept
}
