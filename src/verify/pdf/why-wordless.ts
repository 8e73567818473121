import type { Rectangle } from './geometry.ts'
import type { TracedPage, Tracing } from './trace-page.ts'

/** Why the words of a page cannot be read, though a person sees some. */
export type Wordless = 'a picture' | 'letters without meaning'

/** Signs: the number of a page that was scanned, and what stands beside it. */
const mostOnScan = 40
const leastToJudge = 20
const manyShapes = 50
/** What a font gives where it does not say which letters it draws. */
const meaningless = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u

/** Tells of a page that was scanned, or is drawn as shapes, or set in a font that does not say which letters it has. */
export function whyWordless(
  { operators, view }: Pick<TracedPage, 'operators' | 'view'>,
  { glyphs, patches }: Tracing,
): Wordless | undefined {
  const letters = glyphs.filter(({ text }) => text.trim() !== '')
  const odd = letters.filter(({ text }) => meaningless.test(text)).length
  if (letters.length >= leastToJudge && odd > letters.length / 10) return 'letters without meaning'
  const pictures = patches.filter(({ picture }) => picture)
  if (letters.length === 0) {
    const shapes = operators.filter(({ name }) => name === 'constructPath').length
    return pictures.length > 0 || shapes > manyShapes ? 'a picture' : undefined
  }
  const covered = pictures.reduce((sum, picture) => sum + areaOf(picture, view), 0)
  return letters.length <= mostOnScan && covered > 0.85 * areaOf(view, view)
    ? 'a picture'
    : undefined
}

/** Of what can be seen of it. */
const areaOf = (box: Rectangle, view: Rectangle): number =>
  Math.max(0, Math.min(box.right, view.right) - Math.max(box.left, view.left)) *
  Math.max(0, Math.min(box.top, view.top) - Math.max(box.bottom, view.bottom))
