/** What stands above a word, to say how it is read: it interrupts none. */
const above = /<rt(?:\s[^<>]*)?>[^<]*<\/rt>/gi
const ends =
  /<\/(?:[\w-]{1,20}:)?(?:p|h|h[1-6]|li|si|td|th|tc|div|title|desc|table-cell)\s*>|<(?:[\w-]{1,20}:)?br\s*\/?>/gi
const ofRows = /<\/(?:[\w-]{1,20}:)?(?:tr|row|table-row|table|tbl|body)\s*>/gi
const tag = /<[^<>]*>/g

/** A drawing or a page without its tags: a word may be parted by them. */
export const withoutTags = (markup: string): string => markup.replaceAll(tag, '')

/**
 * The words of any markup as they read where its elements part none: within a paragraph, and from one box to the
 * next, up to the end of a row, since each may hold a letter or two.
 */
export function joinedWords(markup: string): string {
  const plain = markup.replaceAll(above, '').replaceAll(ofRows, '\n')
  return `${withoutTags(plain.replaceAll(ends, '\n'))}\n${withoutTags(plain)}`
}
