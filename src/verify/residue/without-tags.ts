/** What stands above a word, to say how it is read: it interrupts none. */
const above = /<rt(?:\s[^<>]*)?>[^<]*<\/rt>/gi
const ends =
  /<\/(?:[\w-]{1,20}:)?(?:p|h|h[1-6]|li|si|td|th|tc|div|title|desc|table-cell)\s*>|<(?:[\w-]{1,20}:)?br\s*\/?>/gi
const ofRows = /<\/(?:[\w-]{1,20}:)?(?:tr|row|table-row|table|tbl|body)\s*>/gi
const tag = /<[^<>]*>/g

/** A drawing or a page without its tags: a word may be parted by them. */
export const withoutTags = (markup: string): string => markup.replaceAll(tag, '')

// Signs that no text has: where a tag was, and where a word ends in any case.
const [cut, stop] = [String.fromCharCode(1), String.fromCharCode(2)]
/** Where tags part a word, or two that may be one name. */
const seam = new RegExp(`[\\p{L}\\p{M}\\p{N};]\\s?${cut}+\\s?[\\p{L}\\p{N}&]`, 'gu')
/** Characters on both sides of a seam: as many as a name has. */
const around = 60

/**
 * The words of any markup as they read where its elements part none, around each place where they do: within a
 * paragraph, and from one box to the next, up to the end of a row, since each may hold a letter or two.
 */
export function joinedWords(markup: string): string {
  const plain = markup.replaceAll(above, cut).replaceAll(ofRows, stop)
  return [plain.replaceAll(ends, stop), plain].flatMap(wordsAtSeams).join('\n')
}

function wordsAtSeams(markup: string): string[] {
  const text = markup.replaceAll(tag, cut)
  const found: Array<{ from: number; to: number }> = []
  for (const { index, 0: whole } of text.matchAll(seam)) {
    const last = found.at(-1)
    const to = index + whole.length + around
    if (last && index - around <= last.to) last.to = to
    else found.push({ from: Math.max(0, index - around), to })
  }
  return found.map(({ from, to }) =>
    text.slice(from, to).replaceAll(cut, '').replaceAll(stop, '\n'),
  )
}
