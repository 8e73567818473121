/**
 * Words of a report as a terminal may show them: a control character would move its cursor, hide words or ring its
 * bell. Each becomes the one sign that stands for it (␛), so that columns stay where they are.
 */
export const visible = (words: string): string =>
  words.replace(/(?![\t\n])\p{Cc}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '␡' : '\uFFFD'
  })
