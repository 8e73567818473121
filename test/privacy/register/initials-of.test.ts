import { expect, it } from 'vitest'
import { initialsOf } from '../../../src/privacy/register/initials-of.ts'

it.each([
  ['Tamsin Quayle', ['tq']],
  ['Tamsin Orla Quayle', ['toq', 'tq']],
  ['Osric Fennimore-Tull', ['of', 'oft', 'ot']],
  ['Salma El Wazzani', ['se', 'sew', 'sw']],
  ['Lotte van der Meulen', ['lm', 'lv', 'lvdm']],
  ['Jun-Seo Bratt', ['jb', 'jsb', 'sb']],
  ['Quayle', []],
])('%s', (name, initials) => {
  expect(initialsOf(name).sort()).toEqual(initials)
})
