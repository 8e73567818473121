/** How a shape is laid over what was drawn before it. */
export interface Paint {
  /** As #rrggbb; empty for a pattern. */
  fill: string
  /** Of lines: their colour, how far they let through what lies below, and their width, in units of their path. */
  line: { colour: string; alpha: number; width: number }
  /** Whether a pattern lets through what lies below it. */
  patternIsClear: boolean
  alpha: number
  /** By its name in a browser. */
  blend: string
  /** Behind a mask that may let any part of it through. */
  masked: boolean
  /** Of the groups that it is drawn in, which are laid on the page as one. */
  around: { alpha: number; blends: readonly string[]; masked: boolean }
  /** Drawn to say what a mask lets through: nobody sees it. */
  isMask: boolean
}

export const initialPaint: Paint = {
  fill: '#000000',
  line: { colour: '#000000', alpha: 1, width: 1 },
  patternIsClear: false,
  alpha: 1,
  blend: 'source-over',
  masked: false,
  around: { alpha: 1, blends: [], masked: false },
  isMask: false,
}

/** The paint within a group: what has been said so far is of the group as a whole. */
export function paintInGroup(paint: Paint, group: unknown): Paint {
  const { alpha, line, blend, masked, around } = paint
  const isMask = Boolean((group as { smask?: unknown } | undefined)?.smask)
  return {
    ...paint,
    alpha: 1,
    line: { ...line, alpha: 1 },
    blend: 'source-over',
    masked: false,
    around: {
      alpha: around.alpha * alpha,
      blends: [...around.blends, blend],
      masked: around.masked || masked,
    },
    isMask: paint.isMask || isMask,
  }
}

/** The paint once the state of the graphics has been set, as pdf.js writes that. */
export function setPaint(paint: Paint, state: ReadonlyArray<readonly [string, unknown]>): Paint {
  const changed = { ...paint }
  for (const [key, value] of state) {
    if (key === 'ca') changed.alpha = Number(value)
    if (key === 'CA') changed.line = { ...changed.line, alpha: Number(value) }
    if (key === 'LW') changed.line = { ...changed.line, width: Number(value) }
    if (key === 'BM') changed.blend = String(value)
    if (key === 'SMask') changed.masked = value !== false
  }
  return changed
}

/** The paint once lines have got another colour or width. */
export function setLine(paint: Paint, operator: string, value: unknown): Paint {
  const { line } = paint
  if (operator === 'setLineWidth') return { ...paint, line: { ...line, width: Number(value) } }
  const colour = operator === 'setStrokeRGBColor' ? String(value) : ''
  return { ...paint, line: { ...line, colour } }
}

/** The paint of a line, as that of a shape. */
export const paintOfLine = (paint: Paint): Paint => ({
  ...paint,
  fill: paint.line.colour,
  patternIsClear: false,
  alpha: paint.line.alpha,
})

export const alphaOf = ({ alpha, around }: Paint): number => alpha * around.alpha

/**
 * Whether a shape in this paint surely hides what lies below it. Most ways of blending do so in black or in white
 * alone, as an ink does that is printed over another.
 *
 * @param colour as #rrggbb; undefined for a picture
 */
export function hidesBelow(paint: Paint, colour: string | undefined): boolean {
  const { blend, masked, around, isMask, fill, patternIsClear } = paint
  if (isMask || masked || around.masked || alphaOf(paint) < opaque) return false
  if (fill === '' && colour === '' && patternIsClear) return false
  return [blend, ...around.blends].every((one) => hidesInBlend(one, colour))
}

/** Through what is clearer than that its ground is seen. */
export const opaque = 0.95
const plain = /^(?:source-over|normal|luminosity)$/
const darkens = /^(?:multiply|darken|color-burn|hard-light)$/
const lightens = /^(?:screen|lighten|color-dodge|hard-light)$/

function hidesInBlend(blend: string, colour = ''): boolean {
  if (plain.test(blend)) return true
  const parts = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) => Number.parseInt(part, 16))
  if (parts.length === 0) return false
  return (
    (darkens.test(blend) && parts.every((part) => part < 24)) ||
    (lightens.test(blend) && parts.every((part) => part > 231))
  )
}

/** Whether a pattern says of any of its pieces that they are not laid on as they are. */
export function isClearPattern(args: readonly unknown[], setGState: number): boolean {
  const [kind, , list] = args as [unknown, unknown, { fnArray?: number[]; argsArray?: unknown[][] }]
  if (kind !== 'TilingPattern') return false
  return (list?.fnArray ?? []).some((operator, at) => {
    if (operator !== setGState) return false
    const state = list.argsArray?.[at]?.[0] as Array<[string, unknown]>
    return !hidesBelow(setPaint(initialPaint, state), undefined)
  })
}
