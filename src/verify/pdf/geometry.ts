/** a b c d e f, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number]

/** In points, from the lower left. */
export interface Rectangle {
  left: number
  bottom: number
  right: number
  top: number
}

/** First the second, then the first. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

export const through = (m: Matrix, x: number, y: number): [x: number, y: number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

export const within = ({ x, y }: { x: number; y: number }, box: Rectangle): boolean =>
  box.left <= x && x <= box.right && box.bottom <= y && y <= box.top
