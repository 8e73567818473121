import { expect, test } from 'vitest'
import { whyUnseen } from '../../../src/verify/pdf/why-unseen.ts'

const sheet = { left: 0, bottom: 0, right: 500, top: 800, rims: [] }
const letter = { x: 100, y: 100, size: 11 }
const drawn = (fill: string, background: string) =>
  whyUnseen(letter, {
    fill,
    alpha: 1,
    mode: 0,
    clip: sheet,
    view: sheet,
    patches: [{ ...sheet, colour: background, picture: false }],
  })

test.each([
  ['#000000', '#000000'],
  ['#fefefe', '#ffffff'],
  ['#102030', '#152535'],
])('%s on %s is not seen', (fill, background) => {
  expect(drawn(fill, background)).toBe('in the colour of its background')
})

test.each([
  ['#000000', '#ffffff'],
  ['#0000ff', '#000000'],
  ['#00001a', '#000000'],
  // A pattern has no colour by which it could be the same.
  ['', '#000000'],
  ['#000000', ''],
])('%j on %j is seen', (fill, background) => {
  expect(drawn(fill, background)).toBeUndefined()
})
