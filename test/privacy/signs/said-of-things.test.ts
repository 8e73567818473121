import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('plants, sums, songs and the like', () => {
  it.each([
    'The Best Man withdrew. Man withdrew. Woman declined.',
    'Ivy covered the wall. Heather was planted by the gate.',
    'Grant was awarded in May. Bill enclosed, said the letter. Jack fitted to door.',
    'Amber means that a visit is due.',
    'A Scott Schedule of six lines was ordered.',
    'Jerusalem was sung, and they had Tai Chi on Whit Friday.',
  ])('are what they are in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Ivy covered her face. Heather covered for her.', ['Ivy', 'Heather']],
    [
      'Bill paid the rent. Penny dropped the children off. Penny dropped in.',
      ['Bill', 'Penny', 'Penny'],
    ],
    ['Nimrod was played for a fool. Delilah has been struck.', ['Nimrod', 'Delilah']],
    ['They told Man about it. Robin sang to the children.', ['Man', 'Robin']],
    ['Grace issued a warning. Joy printed the form.', ['Grace', 'Joy']],
    ['Hazel and Ivy grew up in the next street.', ['Hazel', 'Ivy']],
    ['Storm Isha came in March. Jocelyn followed her home.', ['Jocelyn']],
    ['Storm Isha came in March. Hannah left the house. Callum took the car.', ['Hannah', 'Callum']],
    ['Hannah was screened for depression. Mateusz was tested for it.', ['Hannah', 'Mateusz']],
    ['They watched television. Hannah was shown the door.', ['Hannah']],
    ['Robin perched on the sofa. Rose withered in his presence.', ['Robin', 'Rose']],
    ['They said that Ruby was not a client. Bill covered each day.', ['Ruby', 'Bill']],
    ['Eileen was asked to come on Friday.', ['Eileen']],
  ])('are somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
