import type { Matrix } from './geometry.ts'
import { linesOfPath } from './lines-of-path.ts'
import type { Shape } from './shape.ts'

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
): Shape[] {
  const thickness = width * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  if (!(thickness >= covering)) return []
  return linesOfPath(path, matrix).flatMap((line) =>
    line.slice(1).flatMap(([x, y], index): Shape[] => {
      const [fromX, fromY] = line[index] ?? [x, y]
      if (Math.abs(fromY - y) > thickness / 4) return []
      const middle = (fromY + y) / 2
      const [bottom, top] = [middle - thickness / 2, middle + thickness / 2]
      return [{ left: Math.min(fromX, x), bottom, right: Math.max(fromX, x), top, rims: [] }]
    }),
  )
}
