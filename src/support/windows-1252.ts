// The runtime’s own decoder takes these bytes for control characters in some versions of Node.

/** What the bytes 0x80 to 0x9F are in Windows-1252; all others are those of Latin-1. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The character of a byte. */
export const windowsCharacter = (byte: number): string =>
  special[byte - 0x80] ?? String.fromCharCode(byte)

/** The byte of a character; undefined where Windows-1252 has none for it. */
export function windowsByte(character: string): number | undefined {
  const at = special.indexOf(character)
  if (at !== -1) return 0x80 + at
  const code = character.charCodeAt(0)
  return code < 256 ? code : undefined
}
