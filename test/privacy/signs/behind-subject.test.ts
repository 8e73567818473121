import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('a word behind a preposition, and a genitive without its noun', () => {
  it.each([
    'Officers on Lates thought that Nights had it.',
    'Nobody on Wharfedale asked how it had come about.',
    'The road to Heybridge flooded.',
    'Quakers at Carlton Hill gave a bus fare.',
    'The Bishop of Lincoln wrote a letter.',
    'A spasm was queried; Prinzmetal’s was not thought likely.',
    'Sainsbury’s refused the card. Domino’s delivered at nine.',
    'Hashimoto’s was ruled out, and Raynaud’s flared in March.',
  ])('does nothing itself in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['The mother of Hope said no.', ['Hope']],
    ['Nobody from Kofi’s family came.', ['Kofi']],
    ['Okwuosa’s told them so. Kofi’s been arrested.', ['Okwuosa', 'Kofi']],
    ['None of them thought so, but Okwuosa asked.', ['Okwuosa']],
    ['Sainsbury’s mother said no.', ['Sainsbury']],
    ['Victim West, who rang, left.', ['West']],
  ])('somebody acts in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
