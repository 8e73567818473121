import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], { ...nothingExplained, pseudonyms: ['Rowan'] })
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('a brand that is a name too', () => {
  it.each([
    'Rowan drank Stella every night.',
    'There were cans of Stella on the floor.',
    'On the shelf stood Nivea, Dove and Olay.',
    'Bets with Coral and Betfair came to £900.',
    'The Yale lock had been changed.',
    'She bought Zara and Primark clothes.',
    'In the van lay a child’s Raleigh.',
  ])('is a thing in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Rowan bought Stella a coat.', ['Stella']],
    ['Rowan and Dove argued.', ['Dove']],
    ['He wore Zara down with his calls.', ['Zara']],
    ['She told Coral that Betfair had rung.', ['Coral']],
    ['He told Paul Smith to leave.', ['Paul Smith']],
    ['Karen Millen said no.', ['Karen Millen']],
    ['Stella and I went to Tesco.', ['Stella']],
  ])('is somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
