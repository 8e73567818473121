import type { PageContent } from './page-content.ts'

type Matrix = readonly [number, number, number, number, number, number]

const step =
  /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) cm\b|(?<=^|\s)(q|Q|Do)(?=\s|$)/g

/**
 * The box of the picture that a stretch of a page draws: left, bottom, right and top in points.
 * Undefined where it draws something else, such as shapes.
 */
export function measurePicture(
  { operators, stretches }: PageContent,
  mcid: number,
): [number, number, number, number] | undefined {
  const stretch = stretches.find((one) => one.mcid === mcid)
  if (!stretch) return undefined
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  for (const match of operators.slice(0, stretch.to).matchAll(step)) {
    const operator = match[7]
    if (operator === 'q') saved.push(matrix)
    else if (operator === 'Q') matrix = saved.pop() ?? matrix
    else if (operator === undefined) {
      matrix = multiply(match.slice(1, 7).map(Number) as unknown as Matrix, matrix)
    } else if (match.index >= stretch.from) return boxOf(matrix)
  }
  return undefined
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ]
}

/** A picture fills the square from 0 to 1. */
function boxOf([a, b, c, d, e, f]: Matrix): [number, number, number, number] {
  const xs = [e, e + a, e + c, e + a + c]
  const ys = [f, f + b, f + d, f + b + d]
  const round = (length: number): number => Math.round(length * 100) / 100
  return [
    round(Math.min(...xs)),
    round(Math.min(...ys)),
    round(Math.max(...xs)),
    round(Math.max(...ys)),
  ]
}
