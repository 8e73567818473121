import { expect, test } from 'vitest'
import { findMentions } from '../../../src/app/rename/find-mentions.ts'
import { renameInRegister } from '../../../src/app/rename/rename-in-register.ts'
import { writeEdits } from '../../../src/support/write-edits.ts'

const renamed = (text: string, old: string, fresh: string): string =>
  writeEdits(text, findMentions(text, old, fresh))

test.each([
  ['in the possessive', 'Ghyll’s letter, and GHYLL again', 'Bracken’s letter, and BRACKEN again'],
  ['beside a dash', 'who knew--Ghyll--said', 'who knew--Bracken--said'],
  ['in a caption', '![Ghyll rang](a.svg "By Ghyll")', '![Bracken rang](a.svg "By Bracken")'],
  ['in a comment', '<!-- Ghyll agreed -->', '<!-- Bracken agreed -->'],
  ['in a table of the front matter', '  - name: Ghyll\n', '  - name: Bracken\n'],
])('a pseudonym is found %s', (_, text, expected) => {
  expect(renamed(text, 'Ghyll', 'Bracken')).toBe(expected)
})

test.each([
  ['another word that holds it', 'Ghyllside and Ghyllé'],
  ['the word in small letters', 'down the ghyll'],
  ['a label and what leads to it', 'said so. {#Ghyll} See [](#Ghyll) and [^Ghyll]'],
  ['the address of a picture', '![A map](images/Ghyll.png)'],
  ['what a recommendation follows from', '      from: Ghyll\n'],
])('it leaves alone %s', (_, text) => {
  expect(renamed(text, 'Ghyll', 'Bracken')).toBe(text)
})

test('a name of two words is found across the end of a line', () => {
  expect(renamed('at Heron\nHouse, Heron Houses', 'Heron House', 'Swan House')).toBe(
    'at Swan House, Heron Houses',
  )
})

test('a bare apostrophe becomes ’s behind a name that does not end in s', () => {
  expect(renamed("Moss' car, Moss's, the car of Moss.", 'Moss', 'Hazel')).toBe(
    "Hazel's car, Hazel's, the car of Hazel.",
  )
})

test('in the register real names stay, also one that is spelt like the old pseudonym', () => {
  const register = (name: string): string =>
    `people:\n  - pseudonym: ${name} # chosen by the family\n    names: [Robin Samplewood, Robin]\nplaces:\n  - {names: [Robin Lane], as: "${name}'s home"}\n`
  expect(renameInRegister(register('Robin'), 'Robin', 'Jay')).toBe(register('Jay'))
})
