import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('a town, a ward or a club that does something', () => {
  it.each([
    'Coventry had no record. Leeds sent a caseworker; Bristol never answered.',
    'Barclays froze the card and Lloyds did not. Skipton held the savings.',
    'France beat England the same day.',
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
    // What everybody knows for a first name is somebody's, whatever is said of it.
    ['Burnley took the case. Preston held the risk file.', ['Preston']],
    ['Chelsea was flooded with texts. Hazel was run by fear.', ['Chelsea', 'Hazel']],
    ['The brief relationship with Skipton were complex.', ['Skipton']],
    ['The panel was told that Brooklyn had seen the knife.', ['Brooklyn']],
    ['Belfast never answered the door.', ['Belfast']],
    ['Zara delivered the children to school.', ['Zara']],
  ])('is somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
