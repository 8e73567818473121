import { type Matrix, multiply, type Rectangle } from './geometry.ts'
import {
  alphaOf,
  hidesBelow,
  initialPaint,
  isClearPattern,
  opaque,
  type Paint,
  paintInGroup,
  paintOfLine,
  setLine,
  setPaint,
} from './paint.ts'
import { strokesOf } from './path-strokes.ts'
import type { PageElement } from './read-elements.ts'
import { overlap, type Shape, shapeOfBox, shapeOfPath } from './shape.ts'
import {
  initialStyle,
  restyle,
  type SetCharacter,
  TextCursor,
  type TextStyle,
} from './text-cursor.ts'
import { type Ground, hideUnder, type Patch, type Unseen, whyUnseen } from './why-unseen.ts'

/** A character of a page, with the middle of its place. */
export interface Glyph extends SetCharacter {
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
  clip: Shape
  paint: Paint
  style: TextStyle
}

/** What a page draws, as far as it matters here. */
export interface Tracing {
  glyphs: Glyph[]
  /** What is drawn over other things, pictures among them. */
  patches: Patch[]
}

const mostPatches = 20_000
const strokes = /stroke$/i
const fills = /^(?:eoFill|fill|closeFillStroke|closeEOFillStroke|fillStroke|eoFillStroke)$/
const pictures = /^paint(?:Image|InlineImage|JpegX|SolidColorImage)/

/**
 * Follows what a page draws, and tells each character with what hides it: the text's own mode and colour,
 * the edge of the page, a layer, or what is drawn over it later.
 */
export function tracePage(
  { operators, view, isLayerHidden, elementOf }: TracedPage,
  opNames: readonly string[],
): Tracing {
  const glyphs: Glyph[] = []
  const patches: Patch[] = []
  let state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    clip: { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6, rims: [] },
    paint: initialPaint,
    style: initialStyle,
  }
  const saved: State[] = []
  const marks: Array<{ hidden: boolean; artefact: boolean; element: PageElement | undefined }> = []
  const cursor = new TextCursor()
  let clipNext: 'clip' | 'eoClip' | undefined

  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const transform = (matrix: unknown) => {
    const numbers = matrix ? (Array.from(matrix as Matrix) as unknown as Matrix) : undefined
    if (numbers) state.matrix = multiply(state.matrix, numbers)
  }
  const cover = (shape: Shape, look: Pick<Patch, 'colour' | 'picture'>, paint = state.paint) => {
    if (paint.isMask || alphaOf(paint) < opaque || patches.length >= mostPatches) return
    const patch = { ...overlap(shape, state.clip), ...look }
    const hides = hidesBelow(paint, patch.colour)
    if (hides) hideUnder(patch, glyphs)
    // What mixes with the ground is of a colour that nothing here knows.
    patches.push(hides ? patch : { ...patch, colour: undefined })
  }
  const clipTo = (shape: Shape) => {
    state.clip = overlap(state.clip, shape)
  }
  const show = (line: unknown) => {
    const { paint, clip, style, matrix } = state
    const { fill } = paint
    const ground: Ground = { fill, alpha: alphaOf(paint), clip, mode: style.mode, view, patches }
    const hidden = marks.some((mark) => mark.hidden)
    const artefact = marks.some((mark) => mark.artefact)
    const element = marks.findLast((mark) => mark.element !== undefined)?.element
    const unseen = (character: SetCharacter): Unseen | undefined => {
      if (character.text.trim() === '') return undefined
      return hidden ? 'on a hidden layer' : whyUnseen(character, ground)
    }
    for (const character of cursor.set(line, style, matrix))
      glyphs.push(Object.assign(character, { artefact, element, unseen: unseen(character) }))
  }

  for (const { name, args } of operators) {
    const [first, second] = args as [unknown, unknown]
    const amount = Number(first)
    const style = restyle(state.style, name, args)
    if (style !== undefined) {
      state.style = style
      continue
    }
    if (name === 'save') save()
    else if (name === 'beginGroup') {
      save()
      state.paint = paintInGroup(state.paint, first)
    } else if (
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
      if (second) clipTo(shapeOfBox(state.matrix, Array.from(second as number[])))
    } else if (name === 'beginAnnotation') {
      save()
      transform(args[2])
      transform(args[3])
    } else if (name === 'clip' || name === 'eoClip') clipNext = name
    else if (name === 'constructPath') {
      const path = (second as ArrayLike<number>[] | undefined)?.[0]
      const operator = opNames[amount] ?? ''
      const { matrix, paint } = state
      if (fills.test(operator)) {
        const shape = shapeOfPath(path, matrix, /eo/i.test(operator))
        cover(shape, { colour: paint.fill, picture: false })
      }
      if (strokes.test(operator)) {
        const look = { colour: paint.line.colour, picture: false }
        for (const shape of strokesOf(path, matrix, paint.line.width))
          cover(shape, look, paintOfLine(paint))
      }
      if (clipNext && path) clipTo(shapeOfPath(path, matrix, clipNext === 'eoClip'))
      clipNext = undefined
    } else if (name === 'shadingFill') {
      // It fills what the clip lets through, in colours that change.
      cover(
        state.clip,
        { colour: '', picture: false },
        { ...state.paint, fill: '', patternIsClear: true },
      )
    } else if (pictures.test(name)) {
      const solid = name === 'paintSolidColorImageMask'
      cover(shapeOfBox(state.matrix, [0, 0, 1, 1]), {
        colour: solid ? state.paint.fill : undefined,
        picture: !solid,
      })
    } else if (name === 'setFillRGBColor') state.paint = { ...state.paint, fill: String(first) }
    else if (name === 'setStrokeRGBColor' || name === 'setStrokeColorN' || name === 'setLineWidth')
      state.paint = setLine(state.paint, name, first)
    else if (name === 'setFillColorN') {
      const patternIsClear = isClearPattern(args, opNames.indexOf('setGState'))
      state.paint = { ...state.paint, fill: '', patternIsClear }
    } else if (name === 'setGState') {
      const changes = first as Array<[string, unknown]>
      state.paint = setPaint(state.paint, changes)
      for (const [key, value] of changes) {
        if (key === 'Font') state.style = { ...state.style, size: Number((value as unknown[])[1]) }
      }
    } else if (name === 'beginText') cursor.begin()
    else if (name === 'setTextMatrix')
      cursor.moveTo(Array.from(first as number[]) as unknown as Matrix)
    else if (name === 'moveText') cursor.moveBy(amount, Number(second))
    else if (name === 'setLeadingMoveText') {
      state.style = { ...state.style, leading: Number(second) }
      cursor.moveBy(amount, Number(second))
    } else if (name === 'nextLine') cursor.moveBy(0, state.style.leading)
    else if (name === 'showText') show(first)
    else if (name === 'beginMarkedContentProps' || name === 'beginMarkedContent') {
      marks.push({
        hidden: first === 'OC' && isLayerHidden(second),
        artefact: first === 'Artifact' || (first as { name?: string })?.name === 'Artifact',
        element: typeof second === 'number' ? elementOf.get(second) : undefined,
      })
    } else if (name === 'endMarkedContent') marks.pop()
  }
  return { glyphs, patches }
}
