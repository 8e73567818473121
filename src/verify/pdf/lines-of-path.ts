import { type Matrix, through } from './geometry.ts'

export type Point = readonly [x: number, y: number]

// How pdf.js writes a path: a number for what is drawn, and the points after it.
const [moveTo, lineTo, curveTo, quadraticTo, closePath] = [0, 1, 2, 3, 4]

/** In how many straight pieces a curve is taken. */
const pieces = 8

/** The lines of a path where they run on the page, in points, each in straight pieces; as far as it can be read. */
export function linesOfPath(path: ArrayLike<number> | null | undefined, matrix: Matrix): Point[][] {
  const lines: Point[][] = []
  const at = (index: number): number => path?.[index] ?? 0
  for (let i = 0; i < (path?.length ?? 0); ) {
    const step = at(i)
    if (step === closePath) {
      i += 1
      continue
    }
    const count = step === moveTo || step === lineTo ? 1 : step === quadraticTo ? 2 : 3
    if (count === 3 && step !== curveTo) break
    const points = Array.from({ length: count }, (_, n) =>
      through(matrix, at(i + 1 + 2 * n), at(i + 2 + 2 * n)),
    )
    const line = lines.at(-1)
    const from = line?.at(-1)
    if (step === moveTo || !line || !from) lines.push(points)
    else if (count === 1) line.push(...points)
    else line.push(...straightened([from, ...points]))
    i += 1 + 2 * count
  }
  return lines
}

/** The points after the first of a curve that is given by three or four. */
const straightened = (points: readonly Point[]): Point[] =>
  Array.from({ length: pieces }, (_, piece) => onCurve(points, (piece + 1) / pieces))

/** Goes this share of the way between each point and the next, and so on until one is left. */
function onCurve(points: readonly Point[], share: number): Point {
  const [first = [0, 0], ...others] = points
  if (others.length === 0) return first
  const between = others.map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] ?? [x, y]
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share]
  })
  return onCurve(between, share)
}
