import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('a feast', () => {
  it.each([
    'Christmas was hard for the children, and Easter came early.',
    'They argued about Christmas. She dreaded Christmas.',
    'Ramadan, Diwali, Hanukkah and Christmas were mentioned.',
    'Christmas Eve was quiet. By Easter the order had lapsed.',
    'Christmas asked a lot of the family budget.',
    'The children had spent Christmas at home.',
  ])('is a time in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['The nurse told Easter so.', ['Easter']],
    ['On the ward Christmas asked twice not to be sent home.', ['Christmas']],
    ['She collected Easter’s property on release.', ['Easter']],
    ['Easter was not told of the convictions.', ['Easter']],
    [
      'They spoke to Zara Pentecost. Pentecost said no. The form was filed under Pentecost.',
      ['Zara Pentecost', 'Pentecost', 'Pentecost'],
    ],
    [
      'They spoke to Huw Christmas. Health to flag Christmas. He came at Christmas.',
      ['Huw Christmas', 'Christmas'],
    ],
  ])('is somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
