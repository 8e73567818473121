import { allMatches } from '../../support/all-matches.ts'
import { windowsByte } from '../../support/windows-1252.ts'

/** Characters in which the bytes of one other can be seen: “â€™” for “’”. */
export interface MisreadCharacter {
  start: number
  end: number
  meant: string
}

// What a character of UTF-8 looks like when its bytes are read as Windows-1252.
const suspect = /[Â-ß][\u0080-\u00BF\p{S}\p{P}ŒœŠšŽžŸƒ]|[à-ï][\u0080-\u00BF\p{S}\p{P}ŒœŠšŽžŸƒ]{2}/gu
const plausible = /^[\p{L}\p{P}\p{S}\p{Zs}]$/u

/** Finds text that was saved as UTF-8 and read as Windows-1252 once. */
export function misreadCharacters(text: string): MisreadCharacter[] {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  return allMatches(text, suspect).flatMap(({ index, 0: seen }): MisreadCharacter[] => {
    const bytes = [...seen].map((character) => windowsByte(character) ?? 0)
    try {
      const meant = utf8.decode(Uint8Array.from(bytes))
      return plausible.test(meant) ? [{ start: index, end: index + seen.length, meant }] : []
    } catch {
      return []
    }
  })
}
