import { type Matrix, type Rectangle, through, within } from './geometry.ts'
import { linesOfPath, type Point } from './lines-of-path.ts'

/** What is painted on a page, or let through by a clip: what lies in the box and within all of the rims. */
export interface Shape extends Rectangle {
  /** None of an upright rectangle, which fills its box. */
  rims: readonly Rim[]
}

/** Closed lines, and by which of the two rules of PDF a place among them is inside. */
interface Rim {
  outlines: readonly Outline[]
  evenOdd: boolean
}

interface Outline extends Rectangle {
  corners: readonly Point[]
}

/** The shape that a path encloses, in points of the page. */
export const shapeOfPath = (
  path: ArrayLike<number> | null | undefined,
  matrix: Matrix,
  evenOdd: boolean,
): Shape => shapeOfOutlines(linesOfPath(path, matrix), evenOdd)

/** The shape of a rectangle, given as two opposite corners; on the page it may be slanting. */
export function shapeOfBox(matrix: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[]): Shape {
  const corners = [through(matrix, x0, y0), through(matrix, x1, y0)]
  corners.push(through(matrix, x1, y1), through(matrix, x0, y1))
  return shapeOfOutlines([corners], false)
}

/** What lies in both. */
export const overlap = (one: Shape, other: Shape): Shape => ({
  left: Math.max(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.min(one.right, other.right),
  top: Math.min(one.top, other.top),
  rims: [...one.rims, ...other.rims],
})

export const isInside = (at: { x: number; y: number }, shape: Shape): boolean =>
  within(at, shape) && shape.rims.every((rim) => isWithinRim(at, rim))

function shapeOfOutlines(drawn: ReadonlyArray<readonly Point[]>, evenOdd: boolean): Shape {
  const outlines = drawn.map((corners): Outline => ({ ...boxOf(corners), corners }))
  const [only, ...more] = outlines
  const isBox = only !== undefined && more.length === 0 && fillsItsBox(only)
  return { ...boxOf(drawn.flat()), rims: isBox ? [] : [{ outlines, evenOdd }] }
}

function boxOf(points: readonly Point[]): Rectangle {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x)
    box.bottom = Math.min(box.bottom, y)
    box.right = Math.max(box.right, x)
    box.top = Math.max(box.top, y)
  }
  return box
}

function fillsItsBox({ corners, left, bottom, right, top }: Outline): boolean {
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice / 2) > 0.98 * (right - left) * (top - bottom)
}

/** Counts how often the lines go round a place: what of them crosses a level line from it to the right. */
function isWithinRim({ x, y }: { x: number; y: number }, { outlines, evenOdd }: Rim): boolean {
  let turns = 0
  for (const { corners, right, bottom, top } of outlines) {
    if (x > right || y < bottom || y > top) continue
    let [fromX, fromY] = corners.at(-1) ?? [0, 0]
    for (const [toX, toY] of corners) {
      const isCrossed = fromY <= y !== toY <= y
      if (isCrossed && fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x)
        turns += fromY < toY ? 1 : -1
      fromX = toX
      fromY = toY
    }
  }
  return evenOdd ? turns % 2 !== 0 : turns !== 0
}
