/** One line of words, in CSS pixels from the top of the window. */
export interface Line {
  top: number
  bottom: number
  /** A picture stands on it. */
  picture?: true
}

/** How far Arimo reaches above and below its line, in sizes of the type. */
const [ascent, descent] = [0.905, 0.212]

export const middleOf = ({ top, bottom }: { top: number; bottom: number }): number =>
  (top + bottom) / 2

/** The top and bottom of each line of an element's words. */
export function linesOf(element: Element): Line[] {
  const range = document.createRange()
  range.selectNodeContents(element)
  const lines: Line[] = []
  for (const rect of range.getClientRects()) {
    if (rect.width === 0 && rect.height === 0) continue
    const line = lines.at(-1)
    const middle = middleOf(rect)
    if (!line || middle > line.bottom) {
      lines.push({ top: rect.top, bottom: rect.bottom })
    } else if (middle > line.top) {
      // A raised marker is part of its line and does not make it higher.
      line.bottom = Math.max(line.bottom, Math.min(rect.bottom, line.bottom + 4))
    }
  }
  const em = Number.parseFloat(getComputedStyle(element).fontSize)
  // A picture among words stands on their line, which is no lower where nothing else stands on it.
  for (const picture of element.querySelectorAll('img')) {
    const rect = picture.getBoundingClientRect()
    const line = lines.findLast(({ top }) => top < rect.bottom)
    if (!line) continue
    line.picture = true
    if (getComputedStyle(picture).display !== 'inline') continue
    line.top = Math.min(line.top, rect.top, rect.bottom - ascent * em)
    line.bottom = Math.max(line.bottom, rect.bottom + descent * em)
  }
  // A line of raised markers alone is no lower than one of words.
  for (const line of lines) line.bottom = Math.max(line.bottom, line.top + 1.1 * em)
  return lines
}

/** Top, the middles between lines, bottom. */
export function edgesOf(element: Element): number[] {
  const { top, bottom } = element.getBoundingClientRect()
  const lines = linesOf(element)
  const between = lines.slice(1).map((line, index) => ((lines[index]?.bottom ?? 0) + line.top) / 2)
  return [top, ...between, bottom]
}
