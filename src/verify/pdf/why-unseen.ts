import { type Rectangle, within } from './geometry.ts'
import { isInside, type Shape } from './shape.ts'

/** Why a reader of the page does not see a character that is in the file. */
export type Unseen =
  | 'invisible'
  | 'in the colour of its background'
  | 'tiny'
  | 'outside the page'
  | 'cut off'
  | 'on a hidden layer'
  | 'under a box'
  | 'under a picture'

/** A shape that is drawn over all that was drawn before it. */
export interface Patch extends Shape {
  /** Undefined for a picture or a pattern. */
  colour: string | undefined
  picture: boolean
}

/** How a character is drawn, and on what. */
export interface Ground {
  /** As #rrggbb; empty for a pattern. */
  fill: string
  alpha: number
  /** How text is painted, as PDF numbers it: 3 and 7 paint nothing. */
  mode: number
  clip: Shape
  /** What a reader sees of the page. */
  view: Rectangle
  /** What lies below, in the order in which it was drawn. */
  patches: readonly Patch[]
}

const tiny = 1.5

/** Why a character is not seen where it is drawn; `size` of its type in points. */
export function whyUnseen(
  at: { x: number; y: number; size: number },
  { fill, alpha, mode, clip, view, patches }: Ground,
): Unseen | undefined {
  if (mode === 3 || mode === 7 || alpha < 0.05) return 'invisible'
  if (!within(at, view)) return 'outside the page'
  if (!isInside(at, clip)) return 'cut off'
  if (at.size < tiny) return 'tiny'
  const below = patches.findLast((patch) => isInside(at, patch))
  const background = below ? below.colour : '#ffffff'
  const strokes = mode === 1 || mode === 2
  if (!strokes && fill && background && alike(fill, background))
    return 'in the colour of its background'
  return undefined
}

/** Marks the characters that a patch hides. */
export function hideUnder(
  patch: Patch,
  glyphs: Iterable<{ x: number; y: number; size: number; unseen: Unseen | undefined }>,
): void {
  for (const glyph of glyphs) {
    if (!glyph.unseen && isInside(glyph, patch) && covers(patch, glyph))
      glyph.unseen = patch.picture ? 'under a picture' : 'under a box'
  }
}

/** Whether more of a letter is covered than by a line that strikes it out, or by its own shape drawn over it. */
function covers(patch: Patch, { x, y, size }: { x: number; y: number; size: number }): boolean {
  const aside = patch.rims.length === 0 ? 0 : size / 10
  return [
    [0, size / 10],
    [0, -size / 10],
    [aside, 0],
    [-aside, 0],
  ].every(([right = 0, up = 0]) => isInside({ x: x + right, y: y + up }, patch))
}

/** So near that no eye tells them apart: colours as #rrggbb. Asked of each character of a page. */
function alike(a: string, b: string): boolean {
  const [one, other] = [Number.parseInt(a.slice(1), 16), Number.parseInt(b.slice(1), 16)]
  const apart = (shift: number) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255))
  return apart(16) + apart(8) + apart(0) < 24
}
