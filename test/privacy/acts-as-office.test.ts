import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../src/privacy/explained.ts'
import { findNames } from '../../src/privacy/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('a town, a ward or a club that does something', () => {
  it.each([
    'Coventry had no record. Leeds sent a caseworker; Bristol never answered.',
    'Barclays froze the card and Lloyds did not. Skipton held the savings.',
    'Skipton held the savings, Halifax the mortgage and Leeds the joint account.',
    'Burnley took the case. Preston held the risk file, Chorley the benefit record.',
    'When Blackburn asked Burnley for the papers, Preston answered for both.',
    'Nelson is where the flat was, and Nelson was searched.',
    'France beat England the same day. Lincoln were slow to reply.',
    'Florence had no psychologist. Florence was rated Inadequate.',
    'Salem closed and became flats.',
    'Lloyds froze the card. Zara delivered twice.',
    'Belfast never answered. Croydon refused to share it.',
  ])('is an office in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Bristol never answered the door.', ['Bristol']],
    ['Skipton held her hand while the drip was changed.', ['Skipton']],
    ['Leeds sent a caseworker; Preston never answered the door.', ['Preston']],
    ['Nelson closed the door and left. Preston opened the window.', ['Nelson', 'Preston']],
    ['Hope and Lincoln were told.', ['Hope', 'Lincoln']],
    ['Preston lost his job.', ['Preston']],
    ['The panel was told that Brooklyn had seen the knife.', ['Brooklyn']],
    ['Belfast never answered the door.', ['Belfast']],
    ['Zara delivered the children to school.', ['Zara']],
  ])('is somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
