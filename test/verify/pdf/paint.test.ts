import { expect, test } from 'vitest'
import { hidesBelow, initialPaint, paintInGroup, setPaint } from '../../../src/verify/pdf/paint.ts'
import { runExtraction } from '../../../src/verify/run-extraction.ts'
import { pageObjects, pdfOf, streamOf } from '../../support/hostile-files.ts'

/** Whether a page is said to hide text under a box, with these resources and what is drawn over its words. */
async function isCovered(resources: string, over: string, ...more: Uint8Array[]): Promise<boolean> {
  const words = 'BT /F 12 Tf 50 300 Td (The panel met.) Tj ET'
  const objects = pageObjects('', more, `${words} ${over}`)
  const page = String(objects[2]).replace('/Font', `${resources} /Font`)
  const { traits } = await runExtraction(pdfOf(objects.with(2, page)))
  return traits.some(({ ruleId }) => ruleId === 'verify/covered-text')
}

const box = '40 290 300 30 re f'
const state = (entries: string): string => `/ExtGState << /G << ${entries} >> >>`

test.each([
  ['yellow in Multiply', '/BM /Multiply', '1 1 0 rg'],
  ['black in Screen', '/BM /Screen', '0 g'],
  ['black in Difference', '/BM /Difference', '0 g'],
  ['grey, of 10 % opacity', '/ca 0.1', '0.5 g'],
])('text is seen under a box of %s', async (_, entries, colour) => {
  expect(await isCovered(state(entries), `/G gs ${colour} ${box}`)).toBe(false)
})

test.each([
  ['yellow', '/ca 1', '1 1 0 rg'],
  ['black in Multiply', '/BM /Multiply', '0 g'],
  ['white in Screen', '/BM /Screen', '1 g'],
])('text is not seen under a box of %s', async (_, entries, colour) => {
  expect(await isCovered(state(entries), `/G gs ${colour} ${box}`)).toBe(true)
})

const group = streamOf(
  `1 1 0 rg ${box}`,
  '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Group << /S /Transparency >>',
)

test('what is said of a group holds for what is drawn in it', async () => {
  const objects = '/XObject << /X 5 0 R >>'
  expect(await isCovered(objects, '/X Do', group)).toBe(true)
  expect(await isCovered(`${state('/ca 0.1')} ${objects}`, '/G gs /X Do', group)).toBe(false)
  expect(await isCovered(`${state('/BM /Multiply')} ${objects}`, '/G gs /X Do', group)).toBe(false)
})

const pattern = (resources: string): Uint8Array =>
  streamOf(
    `/H gs 1 0 0 rg 0 0 9 9 re f`,
    `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << ${resources} >>`,
  )

test.each([
  ['opaque', '/ca 1', true],
  ['of 10 % opacity', '/ca 0.1', false],
])('a box in a pattern that is %s', async (_, entries, covers) => {
  const tile = pattern(`/ExtGState << /H << ${entries} >> >>`)
  expect(await isCovered('/Pattern << /P 5 0 R >>', `/Pattern cs /P scn ${box}`, tile)).toBe(covers)
})

test('nothing is hidden by what is drawn behind a mask, or to be one', () => {
  expect(hidesBelow(setPaint(initialPaint, [['SMask', true]]), '#000000')).toBe(false)
  expect(hidesBelow(paintInGroup(initialPaint, { smask: {} }), '#000000')).toBe(false)
  expect(hidesBelow(setPaint(initialPaint, [['SMask', false]]), '#000000')).toBe(true)
})
