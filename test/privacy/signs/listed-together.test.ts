import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], { ...nothingExplained, pseudonyms: ['Rowan'] })
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('names that things bear', () => {
  it.each([
    'Cushing, Addison and Hashimoto were ruled out.',
    'Obs 4 hrly, Trop neg, ECG NSR. Seen by Reg on Post Take.',
    'Piaget, Erikson and Vygotsky are cited.',
    'The Schwartz Rounds helped.',
    'He went to Lashkar Gah, Sangin and Osnabrück.',
  ])('are things in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['She told Addison about it.', ['Addison']],
    ['The call was made by Reg.', ['Reg']],
    ['A letter came from Francis.', ['Francis']],
    ['She stayed at Guy’s for a week.', ['Guy']],
    ['Rowan met Virginia.', ['Virginia']],
    ['R v Okonjo was heard.', ['Okonjo']],
  ])('are somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
