import type { FontFace, Look } from './render-report.ts'
import { templateEngine } from './template-engine.ts'

/**
 * A drawing (SVG) whose words are set in the fonts of the report: a picture knows none of those of its page, and those of
 * the machine differ from one to the next.
 *
 * @param svg as `cleanSvg` writes it: its first tag is that of the drawing
 */
export function setDrawingFont(svg: string, look: Look, fonts: readonly FontFace[]): string {
  const tag = /<svg(?:\s+[\w:-]+="[^"]*")*\s*>/.exec(svg)
  if (!tag || !/<(?:text|tspan|textPath)\b/.test(svg)) return svg
  const used = fonts
    .filter(({ style }) => style === 'normal' || /italic|oblique/i.test(svg))
    .filter(({ weight }) => weight < 600 || /\b(?:bold(?:er)?|[6-9]00)\b/i.test(svg))
  const inside = tag.index + tag[0].length
  const style = templateEngine(look.partials).template(look.drawingStyle)({ fonts: used })
  return `${svg.slice(0, inside)}${style}${svg.slice(inside)}`
}
