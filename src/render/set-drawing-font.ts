import type { FontFace } from './render-report.ts'

/**
 * A drawing (SVG) whose words are set in the fonts of the report: a picture knows none of those of its page, and those of
 * the machine differ from one to the next.
 *
 * @param svg as `cleanSvg` writes it: its first tag is that of the drawing
 */
export function setDrawingFont(svg: string, fonts: readonly FontFace[]): string {
  if (!/<(?:text|tspan|textPath)\b/.test(svg)) return svg
  const faces = fonts
    .filter(({ style }) => style === 'normal' || /italic|oblique/i.test(svg))
    .filter(({ weight }) => weight < 600 || /\b(?:bold(?:er)?|[6-9]00)\b/i.test(svg))
    .map(
      ({ style, weight, range, data }) =>
        `@font-face{font-family:Arimo;font-style:${style};font-weight:${weight};unicode-range:${range};src:url("data:font/woff2;base64,${data}")}`,
    )
  const rule = 'text,tspan,textPath{font-family:Arimo!important}'
  const tag = /<svg(?:\s+[\w:-]+="[^"]*")*\s*>/.exec(svg)
  if (!tag) return svg
  const inside = tag.index + tag[0].length
  return `${svg.slice(0, inside)}<style>${faces.join('')}${rule}</style>${svg.slice(inside)}`
}
