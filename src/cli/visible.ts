/**
 * Words of a report as a terminal may show them: a control character would move its cursor, hide words or ring its
 * bell, a mark of direction turn a line round. Each becomes the one sign that stands for it (␛), so that columns stay
 * where they are.
 */
export const visible = (words: string): string =>
  words.replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '␡' : '\uFFFD'
  })
