import { expect, test } from 'vitest'
import { literalsOf } from '../../../src/verify/residue/script-literals.ts'

test.each([
  ['MsgBox Chr(79) & Chr(100) & ChrW$(97)', 'Oda'],
  ['MsgBox "Oda" & "lys"', 'Odalys'],
  ['f([\'O\', `d`, "a"])', 'Oda'],
  ['new Uint8Array([0x4f, 0x64, 97])', 'Oda'],
  ['f(["\\u004f", "da"])', 'Oda'],
  ["f('T2RhbHlz')", 'Odalys'],
  ["f('4f64616c7973')", 'Odalys'],
  ["f('syladO'.split('').reverse())", 'Odalys'],
])('%s says %s', (script, said) => {
  expect(literalsOf(script)).toContain(said)
})

test('what a script says as it stands, or in numbers that are no letters, is not said again', () => {
  expect(literalsOf('var a = "Odalys"; var sizes = [1, 22, 10]; f("document")')).toEqual([])
})

test.each(['"\\"', "'\\'", '`\\`', '") & Chr("'])('a script of nothing but %s ends', (piece) => {
  expect(literalsOf(piece.repeat(100_000))).toBeDefined()
})
