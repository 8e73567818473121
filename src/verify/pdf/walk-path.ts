// How pdf.js writes a path: a number for what is drawn, and the points after it.
const [moveTo, lineTo, curveTo, quadraticTo, closePath] = [0, 1, 2, 3, 4]

/** One step of a path: where it goes, through which points. */
export interface PathStep {
  /** It draws nothing: another shape begins there. */
  starts: boolean
  curved: boolean
  points: Array<[number, number]>
}

/** The steps of a path, in order; as far as it can be read. */
export function* walkPath(path: ArrayLike<number> | null | undefined): Generator<PathStep> {
  const at = (index: number): number => path?.[index] ?? 0
  for (let i = 0; i < (path?.length ?? 0); ) {
    const step = at(i)
    const count = step === moveTo || step === lineTo ? 1 : step === quadraticTo ? 2 : 3
    if (step === closePath) {
      i += 1
      continue
    }
    if (count === 3 && step !== curveTo) return
    const points = Array.from({ length: count }, (_, n): [number, number] => [
      at(i + 1 + 2 * n),
      at(i + 2 + 2 * n),
    ])
    yield { starts: step === moveTo, curved: count > 1, points }
    i += 1 + 2 * count
  }
}
