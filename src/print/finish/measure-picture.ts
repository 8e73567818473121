import type { PageContent } from './page-content.ts'

type Matrix = readonly [number, number, number, number, number, number]
type Box = [number, number, number, number]

const step =
  /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (?:re\s+W\*? n|(-?[\d.]+) (-?[\d.]+) cm)\b|(?<=^|\s)(q|Q|Do)(?=\s|$)/g

/**
 * The box of the picture that a stretch of a page draws: left, bottom, right and top in points. Of a drawing, which is
 * shapes and words, what Chromium lets be seen of it. Undefined where there is neither.
 */
export function measurePicture(
  { operators, stretches }: PageContent,
  mcid: number,
): Box | undefined {
  const stretch = stretches.find((one) => one.mcid === mcid)
  if (!stretch) return undefined
  let state: { matrix: Matrix; seen?: Box } = { matrix: [1, 0, 0, 1, 0, 0] }
  let seen: Box | undefined
  const saved: Array<typeof state> = []
  for (const match of operators.slice(0, stretch.to).matchAll(step)) {
    const operator = match[7]
    const within = match.index >= stretch.from
    if (operator === 'q') saved.push(state)
    else if (operator === 'Q') state = saved.pop() ?? state
    else if (operator === undefined) state = { ...state, ...changed(match, state.matrix) }
    else if (within) return boxOf(state.matrix)
    if (!within) seen = state.seen
  }
  return seen
}

/** What a step does: it moves and scales what follows, or says which part of that is seen. */
function changed(match: RegExpExecArray, matrix: Matrix): { matrix: Matrix } | { seen: Box } {
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1, 5).map(Number)
  if (match[5] === undefined) return { seen: boxOf(multiply([c, 0, 0, d, a, b], matrix)) }
  return { matrix: multiply([a, b, c, d, Number(match[5]), Number(match[6])], matrix) }
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
function boxOf([a, b, c, d, e, f]: Matrix): Box {
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
