import { Excessive } from './unreadable.ts'

const declaration = /<!ENTITY\s+(?:%\s*)?([\w:.-]{1,100})\s+(?:"([^"]*)"|'([^']*)')\s*>/g
const reference = /&([\w:.-]{1,100});/g
/** How far entities may stand for entities, and how much longer a text may become by them. */
const most = { rounds: 5, characters: 1_000_000 }

/**
 * A piece of markup with what its own entities stand for in their place, as whoever opens it sees it. Throws an
 * Excessive where they unfold without end.
 */
export function expandEntities(markup: string): string {
  if (!markup.includes('<!ENTITY')) return markup
  const meant = new Map<string, string>()
  // The first counts.
  for (const [, name = '', one, other = ''] of markup.matchAll(declaration))
    if (!meant.has(name)) meant.set(name, one ?? other)
  let text = markup
  for (let round = 0; round < most.rounds; round += 1) {
    let length = text.length
    const expanded = text.replaceAll(reference, (whole, name) => {
      const words = meant.get(name) ?? whole
      length += words.length
      if (length > markup.length + most.characters)
        throw new Excessive('its entities stand for more than 1,000,000 characters')
      return words
    })
    if (expanded === text) break
    text = expanded
  }
  return text
}
