import { expect, test } from 'vitest'
import { nearestWord } from '../../src/support/nearest-word.ts'

test.each([
  ['pseudonymes', ['panel', 'pseudonyms'], 'pseudonyms'],
  ['Pannel', ['panel', 'pseudonyms'], 'panel'],
  ['lnit', ['init', 'lint'], 'init'],
  ['lint', ['init', 'lint'], 'lint'],
  ['ab', ['ba', 'xyz'], 'ba'],
  ['colour', ['panel'], undefined],
  ['anything', [], undefined],
])('%s, of %j, is meant for %s', (word, known, meant) => {
  expect(nearestWord(word, known)).toBe(meant)
})
