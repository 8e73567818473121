/** The attributes of an element. */
export type Attributes = Readonly<Record<string, string>>

/** What formatting says of a text, in so far as it hides it. */
export interface Look {
  hidden?: boolean
  /** In half points. */
  size?: number
  /** Six digits; undefined where Word chooses what can be seen. */
  colour?: string | undefined
  /** What a marker laid over the words. */
  fill?: string | undefined
}

/** Behind words of which nobody works out what lies behind them: a shape, a table with a look of its own. */
export const unknownGround = 'unknown'
export const white = 'FFFFFF'
const black = '000000'

/** What one property of a run says. */
export function lookOf(name: string, attributes: Attributes): Look {
  const value = attributes['w:val'] ?? ''
  if (name === 'vanish' || name === 'specVanish')
    return { hidden: !/^(?:0|false|off)$/.test(value) }
  if (name === 'sz') return { size: Number(value) }
  if (name === 'color') return { colour: colourOf(value) }
  if (name === 'highlight') return { fill: value === 'black' ? black : colourOf(value) }
  if (name === 'shd') return { fill: fillOf(attributes) }
  return {}
}

/** The colour of a shading; undefined where there is none. */
export function fillOf(attributes: Attributes): string | undefined {
  return colourOf(attributes[attributes['w:val'] === 'solid' ? 'w:color' : 'w:fill'] ?? 'auto')
}

const colourOf = (value: string): string | undefined =>
  value === 'auto' || value === 'none' ? undefined : value.toUpperCase()

/** Nobody who looks at the page sees words of this look on this ground. */
export function isUnseen({ hidden, size = 24, colour, fill }: Look, ground: string): boolean {
  if (hidden || size <= 3) return true
  // Whoever marks words black means to hide them, whatever colour Word may choose for them.
  return colour === undefined ? fill === black : colour === (fill ?? ground)
}
