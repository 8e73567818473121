import { type Matrix, type Rectangle, through } from './geometry.ts'
import { walkPath } from './walk-path.ts'

/** In points: a thinner line strikes words out, and does not cover them. */
const covering = 6

/**
 * What a thick line along the words covers, drawn by a pen or a marker: a rectangle for each piece of it that is nearly
 * level. Of other lines nothing is sure.
 *
 * @param width of the line, in the units of the path
 */
export function strokesOf(
  path: ArrayLike<number> | null | undefined,
  matrix: Matrix,
  width: number,
): Rectangle[] {
  const thickness = width * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  if (!(thickness >= covering)) return []
  const found: Rectangle[] = []
  let before: readonly [number, number] | undefined
  for (const { starts, points } of walkPath(path)) {
    for (const [x, y] of points) {
      const point = through(matrix, x, y)
      if (before && !starts) {
        const [left, right] = [Math.min(before[0], point[0]), Math.max(before[0], point[0])]
        const middle = (before[1] + point[1]) / 2
        if (Math.abs(before[1] - point[1]) <= thickness / 4) {
          const [bottom, top] = [middle - thickness / 2, middle + thickness / 2]
          found.push({ left, bottom, right, top })
        }
      }
      before = point
    }
  }
  return found
}
