import { expect, it } from 'vitest'
import { namesOf } from '../../../src/privacy/register/names-of.ts'

it.each([
  ['Emrys Pugh Tomos', ['Emrys Pugh Tomos']],
  ['Dr Emrys Tomos', ['Emrys Tomos']],
  ['Dr. Tomos', ['Tomos']],
  ['TOMOS, Emrys', ['Emrys TOMOS']],
  ['Tomos, Dr Emrys', ['Emrys Tomos']],
  ['Emrys Tomos, Jr', ['Emrys Tomos, Jr']],
  ['Nia Tomos née Pugh', ['Nia Tomos', 'Pugh']],
  ['Nia Tomos (formerly Nia Pugh)', ['Nia Tomos', 'Nia Pugh']],
  ['Nia (Nini) Tomos', ['Nia Tomos', 'Nini']],
  ['Nia Tomos aka Nini', ['Nia Tomos', 'Nini']],
  ['Dean Tomos', ['Dean Tomos']],
  ['Dr', ['Dr']],
])('an entry “%s” holds the names %j', (entry, names) => {
  expect(namesOf(entry)).toEqual(names)
})
