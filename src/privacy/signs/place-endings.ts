import type { Word } from '../split-words.ts'

/** How places, peoples, doctrines and their adjectives end; “Gráinne” is in the dictionary too. */
export const placeEndings =
  /(?:ton|tons|ham|ford|bury|borough|brough|ley|leigh|shire|field|fields|wick|wich|worth|bridge|burgh|burg|mouth|wood|land|lands|hill|well|wells|thorpe|dale|stead|minster|chester|caster|cester|pool|port|church|combe|hurst|ness|gate|ville|by|ster|stan|ish|ese|isms?|ists?|ites?|ised|ises|ising|isation|ize[ds]?|izing|ization)$|^(?:aber|llan|pen|pont|caer|bally|inver|kil|strath)/

/** “Stoke-on-Trent”, “Ashby-de-la-Zouch”: the last word of a place whose words hyphens join. */
export function endsHyphenedPlace(words: readonly Word[], index: number): boolean {
  const [joiner, word] = [words[index - 1], words[index]]
  return (
    word?.gap === '-' &&
    joiner?.gap === '-' &&
    /^(?:on|upon|in|under|by|le|la|cum|super|next|the)$/.test(joiner.key)
  )
}
