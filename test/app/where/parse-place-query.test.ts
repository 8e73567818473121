import { expect, test } from 'vitest'
import { parsePlaceQueries, parsePlaceQuery } from '../../../src/app/where/parse-place-query.ts'

const one = (kind: string, number: string) => ({ kind, from: number, to: number })

test.each([
  ['47', one('paragraph', '47')],
  [' para 47 ', one('paragraph', '47')],
  ['¶47', one('paragraph', '47')],
  ['4.2', one('paragraph', '4.2')],
  ['47(b)(ii)', one('paragraph', '47(b)(ii)')],
  ['47 (b) (ii)', one('paragraph', '47(b)(ii)')],
  ['47b', one('paragraph', '47(b)')],
  ['paragraphs 12–15', { kind: 'paragraph', from: '12', to: '15' }],
  ['12 to 15', { kind: 'paragraph', from: '12', to: '15' }],
  ['rec 3', one('recommendation', '3')],
  ['R3', one('recommendation', '3')],
  ['recommendation 3(a)', one('recommendation', '3(a)')],
  ['rec 3 police', { ...one('recommendation', '3'), group: 'police' }],
  ['recommendation 2 of the Trust', { ...one('recommendation', '2'), group: 'Trust' }],
  ['Police rec 3', { ...one('recommendation', '3'), group: 'Police' }],
  ['2:', one('paragraph', '2')],
  ['2.', one('paragraph', '2')],
  ['4.2.', one('paragraph', '4.2')],
  ['paragraph 2: please soften', one('paragraph', '2')],
  ['rec 3: please soften', one('recommendation', '3')],
  ['footnote 12', one('footnote', '12')],
  ['fn12', one('footnote', '12')],
  ['section 4', one('section', '4')],
  ['page 9', { kind: 'page', first: 9, last: 9 }],
  ['p. 9', { kind: 'page', first: 9, last: 9 }],
  ['pages 9-12', { kind: 'page', first: 9, last: 12 }],
  ['page 9(b)', { kind: 'words', words: 'page 9(b)' }],
  ['#tor-health', { kind: 'label', label: 'tor-health' }],
  ['the panel met', { kind: 'words', words: 'the panel met' }],
  ['paragraph', { kind: 'words', words: 'paragraph' }],
  ['12 months', { kind: 'words', words: '12 months' }],
  ['notes of the meeting', { kind: 'words', words: 'notes of the meeting' }],
  ['2019 to the day', { kind: 'words', words: '2019 to the day' }],
])('“%s”', (query, expected) => {
  expect(parsePlaceQuery(query)).toEqual(expected)
})

test.each([
  ['paragraphs 1 and 2', [one('paragraph', '1'), one('paragraph', '2')]],
  ['1, 2', [one('paragraph', '1'), one('paragraph', '2')]],
  ['paragraphs 1 and 2: please soften', [one('paragraph', '1'), one('paragraph', '2')]],
  ['para 1 and rec 2', [one('paragraph', '1'), one('recommendation', '2')]],
  ['2 and a half', [{ kind: 'words', words: '2 and a half' }]],
  ['the panel, and 2', [{ kind: 'words', words: 'the panel, and 2' }]],
])('“%s” may name several places', (query, expected) => {
  expect(parsePlaceQueries(query)).toEqual(expected)
})
