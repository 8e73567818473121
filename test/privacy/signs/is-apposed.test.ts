import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('who somebody is, behind what they are', () => {
  it.each([
    ['Her sister, Fizz, was told. Her neighbour, Twinkle, saw it.', ['Fizz', 'Twinkle']],
    [
      'The operator, Paris, pressed 55. The health visitor, Lancaster, rang.',
      ['Paris', 'Lancaster'],
    ],
    ['Building Better Relationships had begun. The co-ordinator, Glenys, was away.', ['Glenys']],
    ['The Masjid and the sheikh, Sheikh Mukhtar, held a mediation.', ['Sheikh Mukhtar']],
    ['Her best friend Fizz told the panel.', ['Fizz']],
    ['His younger sister Bunny rang the police.', ['Bunny']],
  ])('is somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it.each([
    'The landlord, Clarion, wrote to her.',
    'She told the social worker, Housing, and the school.',
    'The worker, Turning Point, saw them. The chair, Safeguarding Board, said so.',
    'The nurse, Mum, and Dad were there.',
    'The lead, Adult Services, was told; the adviser, Citizens Advice, was not.',
  ])('is nobody in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

it('takes “A.” before a name for an initial, not for an article', () => {
  expect(found('It was attended by A. Mbeki and A. Prendergast.')).toEqual(['Mbeki', 'Prendergast'])
  expect(found('A. Ogunleye, social worker, was present.')).toEqual(['Ogunleye'])
  expect(found('He had hepatitis A. Weekly tests were done.')).toEqual([])
})
