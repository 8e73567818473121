import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Of A4 with margins of 25 mm, in points; a letter may stand out by a hair. */
const margin = (25 / 25.4) * 72 - 1.5

/**
 * What any reader would see to be wrong with a page: words beside it or over one another, and a page without any.
 *
 * @param page of pdf.js; `items` its pieces of text
 */
export async function checkLayout(page, number, items) {
  const [, , width, height] = page.view
  const boxes = items.flatMap(({ str, transform, width: long }) => {
    if (!str?.trim()) return []
    const [a, b, , , left, base] = transform
    const size = Math.hypot(a, b)
    return [{ str, left, right: left + long, bottom: base, top: base + 0.6 * size }]
  })
  const inText = boxes.filter(({ bottom }) => bottom > margin - 6 && bottom < height - margin)
  const beside = boxes.find(({ left, right }) => left < margin || right > width - margin)
  const over = overlap(inText)
  const isEmpty = inText.length === 0 && !(await hasPicture(page))
  return [
    ...(beside ? [`page ${number}: “${beside.str.slice(0, 40)}” stands out into the margin`] : []),
    ...(over
      ? [`page ${number}: “${over.map(({ str }) => str.slice(0, 40)).join('” over “')}”`]
      : []),
    ...(isEmpty ? [`page ${number} is empty`] : []),
  ]
}

function overlap(boxes) {
  for (const [at, one] of boxes.entries()) {
    const other = boxes
      .slice(at + 1)
      .find(
        (box) =>
          Math.min(one.right, box.right) - Math.max(one.left, box.left) > 1.5 &&
          Math.min(one.top, box.top) - Math.max(one.bottom, box.bottom) > 1.5,
      )
    if (other) return [one, other]
  }
  return undefined
}

async function hasPicture(page) {
  const { fnArray } = await page.getOperatorList()
  return fnArray.includes(OPS.paintImageXObject)
}
