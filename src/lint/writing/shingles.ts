/** The runs of `length` words of a text, for telling how much two texts have in common. */
export function shingles(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + length <= words.length; i++) found.add(words.slice(i, i + length).join(' '))
  return found
}

/** How much of two sets is common to both (0 … 1). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const one of a) if (b.has(one)) common += 1
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}
