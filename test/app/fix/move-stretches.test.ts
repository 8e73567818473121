import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/app/fix/apply-edits.ts'
import { moveStretches } from '../../../src/app/fix/move-stretches.ts'

const edit = (start: number, end: number, text: string) => ({ file: 'a', start, end, text })

test('a stretch moves with what is written before it, and grows with what is written in it', () => {
  const stretch = [{ start: 10, end: 20 }]
  expect(moveStretches(stretch, [edit(2, 4, '')])).toEqual([{ start: 8, end: 18 }])
  expect(moveStretches(stretch, [edit(12, 14, ' '), edit(12, 14, ' ')])).toEqual([
    { start: 10, end: 19 },
  ])
  expect(moveStretches(stretch, [edit(8, 12, 'ab'), edit(18, 22, '')])).toEqual([
    { start: 8, end: 16 },
  ])
  expect(moveStretches(stretch, [edit(20, 20, '!'), edit(10, 10, '?')])).toEqual([
    { start: 11, end: 21 },
  ])
})

test('what is left of it is in it, whatever is edited', () => {
  const text = 'abcdefghijklmnopqrst'
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 8 }),
      fc.nat(19),
      fc.nat(6),
      (cuts, start, length) => {
        const sorted = [...cuts].sort((a, b) => a - b)
        const edits = sorted.flatMap((from, index) => {
          const to = sorted[index + 1]
          return index % 2 === 0 && to !== undefined ? [edit(from, to, '-')] : []
        })
        const stretch = { start, end: Math.min(20, start + length + 1) }
        const after = applyEdits(new Map([['a', text]]), edits).get('a') ?? ''
        const [moved] = moveStretches([stretch], edits)
        const inside = after.slice(moved?.start, moved?.end)
        const left = [...text.slice(stretch.start, stretch.end)].filter((one) =>
          after.includes(one),
        )
        for (const letter of left) expect(inside).toContain(letter)
      },
    ),
  )
})
