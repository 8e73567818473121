import { expect, test } from 'vitest'
import { countWords, sentencesOf } from '../../../src/support/texts/sentences.ts'

const split = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test('sentences end at a stop before a capital, and not behind a title or an initial', () => {
  expect(split('One. Two? “Three!” Four')).toEqual(['One.', 'Two?', '“Three!”', 'Four'])
  expect(split('Dr. Example met Mrs. B. Example, i.e. her. Then she left.')).toEqual([
    'Dr. Example met Mrs. B. Example, i.e. her.',
    'Then she left.',
  ])
  expect(split('It was 3.5 miles at no. 7 then.')).toHaveLength(1)
  expect(split('')).toEqual([])
})

test('words are counted as a person counts them', () => {
  expect(countWords('The child’s long-term plan of 2.5 pages – and/or more')).toBe(9)
})
