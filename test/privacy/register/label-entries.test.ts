import { expect, test } from 'vitest'
import { labelEntries } from '../../../src/privacy/register/label-entries.ts'

test('a pseudonym or role that holds a real name is not told', () => {
  const label = labelEntries({
    people: [
      { pseudonym: 'Rowan', names: ['Emrys Pugh Tomos'] },
      { pseudonym: 'Emrys', names: ['Katherine Lowe'] },
      { as: 'Tomos’s sister', names: ['Anwen Prys'] },
      { as: 'the GP', names: ['Oluwaseun Bankole'] },
      { as: 'k.lowe@example.com', names: ['Ivor Prys'] },
    ],
    places: [{ names: ['14 Larkfield Rise'], as: 'Rowan’s home' }],
    organisations: [{ names: ['Larkrise Dental'], as: 'the Larkrise' }],
  })
  const shown = [0, 1, 2, 3, 4].map((index) => label('person', index).shownAs)
  expect(shown).toEqual(['Rowan', undefined, undefined, 'the GP', undefined])
  expect(label('person', 1).position).toBe('person 2')
  expect(label('place', 0).shownAs).toBe('Rowan’s home')
  expect(label('organisation', 0).shownAs).toBeUndefined()
})
