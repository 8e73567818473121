import type { DrawingLoss } from './picture-facts.ts'

/** What a drawing shows and `cleanSvg` does not keep, but for what a viewer may show in its place. */
export function svgLosses(text: string): DrawingLoss[] {
  const shown = text
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(switch|metadata)\b[\s\S]*?<\/\1>/g, '')
  const found: Array<[DrawingLoss, RegExp]> = [
    ['a picture', /<image\b/],
    ['words that are set as HTML', /<foreignObject\b/],
  ]
  return found.flatMap(([loss, sign]) => (sign.test(shown) ? [loss] : []))
}
