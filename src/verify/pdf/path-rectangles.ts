import { type Matrix, type Rectangle, spanOf } from './geometry.ts'
import { walkPath } from './walk-path.ts'

/** The rectangles among the shapes of a path. Curves and other shapes hide nothing for sure. */
export function rectanglesOf(
  path: ArrayLike<number> | null | undefined,
  matrix: Matrix,
): Rectangle[] {
  const found: Rectangle[] = []
  let points: Array<[number, number]> = []
  let curved = false
  const finish = () => {
    const box = curved ? undefined : rectangleOf(points)
    if (box) found.push(spanOf(matrix, box))
    points = []
    curved = false
  }
  for (const step of walkPath(path)) {
    if (step.starts) finish()
    if (step.curved) curved = true
    else points.push(...step.points)
  }
  finish()
  return found
}

/** Two opposite corners, if the shape fills all that lies between them. */
function rectangleOf(points: ReadonlyArray<readonly [number, number]>): number[] | undefined {
  if (points.length < 4) return undefined
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  const full = (box[2] - box[0]) * (box[3] - box[1])
  return full > 0 && Math.abs(area / 2) > 0.98 * full ? [...box] : undefined
}
