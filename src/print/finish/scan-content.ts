/** A stretch of a page's drawing: marked by the browser as content with a number, or not marked. */
export interface Stretch {
  from: number
  to: number
  /** Undefined where the browser drew something that belongs to no element. */
  mcid: number | undefined
  /** What is drawn, if anything is: words and pictures may be content, shapes are decoration. */
  draws: 'words' | 'picture' | 'shapes' | undefined
}

// Chromium writes words as hexadecimal strings: no operator can stand inside one.
const marker = /\/\w+ ?<<(?:\/MCID (\d+) )?[^\n]*?>> ?BDC\b|\/\w+ BMC\b|\bEMC\b/g
const words = /(?:^|[\s>\]])T[jJ](?=\s|$)/
const picture = /(?:^|\s)(?:Do|sh)(?=\s|$)/
const shapes = /(?:^|\s)(?:f\*?|F|[SsBb]\*?)(?=\s|$)/

/** Cuts the operators of a page, as Chromium writes them, into stretches; they follow on one another. */
export function scanContent(operators: string): Stretch[] {
  const stretches: Stretch[] = []
  const push = (from: number, to: number, mcid: number | undefined): void => {
    if (to <= from) return
    const drawing = operators.slice(from, to)
    stretches.push({ from, to, mcid, draws: whatDraws(drawing) })
  }
  let from = 0
  let depth = 0
  let mcid: number | undefined
  for (const match of operators.matchAll(marker)) {
    const at = match.index
    if (match[0] === 'EMC') {
      depth = Math.max(0, depth - 1)
      if (depth > 0 || mcid === undefined) continue
      push(from, at + 3, mcid)
      from = at + 3
      mcid = undefined
      continue
    }
    if (depth === 0 && match[1] !== undefined) {
      push(from, at, undefined)
      from = at
      mcid = Number(match[1])
    }
    depth++
  }
  push(from, operators.length, mcid)
  return stretches
}

function whatDraws(drawing: string): Stretch['draws'] {
  if (words.test(drawing)) return 'words'
  if (picture.test(drawing)) return 'picture'
  return shapes.test(drawing) ? 'shapes' : undefined
}
