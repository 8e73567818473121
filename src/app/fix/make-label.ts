// Words that tell nothing of what a paragraph is about.
const idle = new Set(
  `a about after all also although an and any are as at be because been before but by can could did do does each for from had has have
  he her his how however if in into is it its made may more most no not of on one or other out over own panel review s said same she should
  so some such than that the their them then there these they this those through to under was were what when where which while who whose
  why will with would`.split(/\s+/),
)

/** A label made of the first words that tell something, and borne by nothing else. */
export function makeLabel(words: string, isTaken: (label: string) => boolean): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
  const all = plain.match(/[a-z0-9]+/g) ?? []
  const telling = all.filter((word) => !idle.has(word) && !/^\d+$/.test(word)).slice(0, 3)
  // A label of one word tells little: “met” of “The panel met in May 2020”.
  const chosen = telling.length > 1 ? telling : all.slice(0, 4)
  const label = chosen.join('-').slice(0, 40).replace(/-+$/, '') || 'paragraph'
  for (let n = 2; ; n++) {
    const candidate = n === 2 && !isTaken(label) ? label : `${label}-${n}`
    if (!isTaken(candidate)) return candidate
  }
}
