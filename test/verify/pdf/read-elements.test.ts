import { expect, test } from 'vitest'
import { readElements } from '../../../src/verify/pdf/read-elements.ts'

const content = (number: number) => ({ type: 'content', id: `p1R_mc${number}` })

test('pieces of one paragraph are one element; a heading, a cell and a footnote are others', () => {
  const elements = readElements({
    role: 'Root',
    children: [
      { role: 'H2', children: [content(0)] },
      { role: 'P', children: [content(1), { role: 'Link', children: [content(2)] }, content(3)] },
      { role: 'Note', children: [{ role: 'P', children: [content(4)] }] },
    ],
  })
  expect(elements.get(0)).not.toBe(elements.get(1))
  expect(elements.get(2)).toBe(elements.get(1))
  expect(elements.get(3)).toBe(elements.get(1))
  expect([1, 4].map((at) => elements.get(at)?.note)).toEqual([false, true])
})

test('a file without structure has no elements', () => {
  expect(readElements(null).size).toBe(0)
})
