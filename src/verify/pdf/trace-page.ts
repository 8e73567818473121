import { type Matrix, multiply, type Rectangle, spanOf, through } from './geometry.ts'
import { rectanglesOf } from './path-rectangles.ts'
import type { PageElement } from './read-elements.ts'
import { hideUnder, type Patch, type Unseen, whyUnseen } from './why-unseen.ts'

/** A character of a page, with the middle of its place. */
export interface Glyph {
  text: string
  x: number
  y: number
  width: number
  /** Of the type, in points. */
  size: number
  /** A running head, a page number, a watermark: it interrupts no sentence. */
  artefact: boolean
  /** The paragraph, heading or cell that it belongs to; undefined in a file without structure. */
  element: PageElement | undefined
  unseen: Unseen | undefined
}

/** A page as pdf.js has read it. */
export interface TracedPage {
  operators: ReadonlyArray<{ name: string; args: readonly unknown[] }>
  /** What a reader sees of it. */
  view: Rectangle
  isLayerHidden(group: unknown): boolean
  /** The paragraph, heading or cell of a piece of marked content. */
  elementOf: ReadonlyMap<number, PageElement>
}

/** What the page has been told about how to draw, of what matters to where text stands and whether it is seen. */
interface State {
  matrix: Matrix
  clip: Rectangle
  fill: string
  alpha: number
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

const mostPatches = 5000
const fills = /^(?:eoFill|fill|closeFillStroke|closeEOFillStroke|fillStroke|eoFillStroke)$/
const pictures = /^paint(?:Image|InlineImage|JpegX|SolidColorImage)/

/**
 * Follows what a page draws, and tells each character with what hides it: the text's own mode and colour,
 * the edge of the page, a layer, or what is drawn over it later.
 */
export function tracePage(
  { operators, view, isLayerHidden, elementOf }: TracedPage,
  opNames: readonly string[],
): Glyph[] {
  const glyphs: Glyph[] = []
  const patches: Patch[] = []
  let state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    clip: { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 },
    fill: '#000000',
    alpha: 1,
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  const saved: State[] = []
  const marks: Array<{ hidden: boolean; artefact: boolean; element: PageElement | undefined }> = []
  let textMatrix: Matrix = [1, 0, 0, 1, 0, 0]
  let lineMatrix: Matrix = textMatrix
  let clipNext = false

  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const transform = (matrix: unknown) => {
    const numbers = matrix ? (Array.from(matrix as Matrix) as unknown as Matrix) : undefined
    if (numbers) state.matrix = multiply(state.matrix, numbers)
  }
  const moveLine = (x: number, y: number) => {
    lineMatrix = multiply(lineMatrix, [1, 0, 0, 1, x, y])
    textMatrix = lineMatrix
  }
  const cover = (patch: Patch) => {
    if (patches.length < mostPatches && hideUnder(patch, state.alpha, glyphs)) patches.push(patch)
  }
  const clipTo = (box: Rectangle) => {
    state.clip = {
      left: Math.max(state.clip.left, box.left),
      bottom: Math.max(state.clip.bottom, box.bottom),
      right: Math.min(state.clip.right, box.right),
      top: Math.min(state.clip.top, box.top),
    }
  }
  const unseenAt = (at: { x: number; y: number }, size: number): Unseen | undefined =>
    marks.some(({ hidden }) => hidden)
      ? 'on a hidden layer'
      : whyUnseen({ ...at, size }, { ...state, view, patches })
  const show = (line: unknown) => {
    if (!Array.isArray(line)) return
    for (const item of line as ReadonlyArray<PdfGlyph | number | null>) {
      if (item === null) continue
      if (typeof item === 'number') {
        textMatrix = multiply(textMatrix, [
          1,
          0,
          0,
          1,
          (-item / 1000) * state.size * state.scale,
          0,
        ])
        continue
      }
      const { unicode = '', width = 0, isSpace } = item
      const advance =
        ((width / 1000) * state.size + state.charSpacing + (isSpace ? state.wordSpacing : 0)) *
        state.scale
      const whole = multiply(state.matrix, textMatrix)
      const size = Math.abs(state.size) * Math.hypot(whole[2], whole[3])
      const [x, y] = through(whole, advance / 2, state.rise + state.size * 0.3)
      glyphs.push({
        text: unicode,
        x,
        y,
        width: Math.abs(advance) * Math.hypot(whole[0], whole[1]),
        size,
        artefact: marks.some(({ artefact }) => artefact),
        element: marks.findLast(({ element }) => element !== undefined)?.element,
        unseen: unicode.trim() === '' ? undefined : unseenAt({ x, y }, size),
      })
      textMatrix = multiply(textMatrix, [1, 0, 0, 1, advance, 0])
    }
  }

  for (const { name, args } of operators) {
    const [first, second] = args as [unknown, unknown]
    const amount = Number(first)
    if (name === 'save' || name === 'beginGroup') save()
    else if (
      name === 'restore' ||
      name === 'endGroup' ||
      name === 'paintFormXObjectEnd' ||
      name === 'endAnnotation'
    )
      restore()
    else if (name === 'transform') transform(args)
    else if (name === 'paintFormXObjectBegin') {
      save()
      transform(first)
      if (second) clipTo(spanOf(state.matrix, Array.from(second as number[])))
    } else if (name === 'beginAnnotation') {
      save()
      transform(args[2])
      transform(args[3])
    } else if (name === 'clip' || name === 'eoClip') clipNext = true
    else if (name === 'constructPath') {
      const path = (second as ArrayLike<number>[] | undefined)?.[0]
      if (fills.test(opNames[amount] ?? '')) {
        for (const box of rectanglesOf(path, state.matrix))
          cover({ ...box, colour: state.fill, picture: false })
      }
      if (clipNext && args[2]) clipTo(spanOf(state.matrix, Array.from(args[2] as number[])))
      clipNext = false
    } else if (pictures.test(name)) {
      const solid = name === 'paintSolidColorImageMask'
      cover({
        ...spanOf(state.matrix, [0, 0, 1, 1]),
        colour: solid ? state.fill : undefined,
        picture: !solid,
      })
    } else if (name === 'setFillRGBColor') state.fill = String(first)
    else if (name === 'setFillColorN') state.fill = ''
    else if (name === 'setGState') {
      for (const [key, value] of first as Array<[string, unknown]>) {
        if (key === 'ca') state.alpha = Number(value)
        if (key === 'Font') state.size = Number((value as unknown[])[1])
      }
    } else if (name === 'setFont') state.size = Number(second)
    else if (name === 'setCharSpacing') state.charSpacing = amount
    else if (name === 'setWordSpacing') state.wordSpacing = amount
    else if (name === 'setHScale') state.scale = amount / 100
    else if (name === 'setLeading') state.leading = -amount
    else if (name === 'setTextRise') state.rise = amount
    else if (name === 'setTextRenderingMode') state.mode = amount
    else if (name === 'beginText') {
      textMatrix = [1, 0, 0, 1, 0, 0]
      lineMatrix = textMatrix
    } else if (name === 'setTextMatrix') {
      textMatrix = Array.from(first as number[]) as unknown as Matrix
      lineMatrix = textMatrix
    } else if (name === 'moveText') moveLine(amount, Number(second))
    else if (name === 'setLeadingMoveText') {
      state.leading = Number(second)
      moveLine(amount, Number(second))
    } else if (name === 'nextLine') moveLine(0, state.leading)
    else if (name === 'showText') show(first)
    else if (name === 'beginMarkedContentProps' || name === 'beginMarkedContent') {
      marks.push({
        hidden: first === 'OC' && isLayerHidden(second),
        artefact: first === 'Artifact' || (first as { name?: string })?.name === 'Artifact',
        element: typeof second === 'number' ? elementOf.get(second) : undefined,
      })
    } else if (name === 'endMarkedContent') marks.pop()
  }
  return glyphs
}

interface PdfGlyph {
  unicode?: string
  width?: number
  isSpace?: boolean
}
