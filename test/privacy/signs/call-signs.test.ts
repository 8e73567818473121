import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('letters as a radio spells them', () => {
  it.each([
    'Charlie Tango Four was diverted, Victor Two to a collapse.',
    'Sierra Oscar 21 was at the scene, and Juliet Bravo behind it.',
    'The plate began Papa Kilo.',
  ])('are a call sign in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Victor Romeo rang the police. Oscar Papa said no.', ['Victor Romeo', 'Oscar Papa']],
    ['Charlie told Juliet.', ['Charlie', 'Juliet']],
  ])('are somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
