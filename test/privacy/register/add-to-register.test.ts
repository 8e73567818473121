import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToRegister } from '../../../src/privacy/register/add-to-register.ts'
import { readRegister } from '../../../src/privacy/register/read-register.ts'
import type { RegisteredPerson } from '../../../src/privacy/register/register.ts'

const person: RegisteredPerson = { pseudonym: 'Ash', names: ['Katherine Lowe', 'Kate'] }
const entry = '  - pseudonym: Ash\n    names: [Katherine Lowe, Kate]\n'

test.each([
  ['nothing', '', `people:\n${entry}`],
  ['comments alone', '# secret\n', `# secret\npeople:\n${entry}`],
  [
    'an empty list with an example in it',
    'people:\n  # - pseudonym: …\nplaces:\n',
    `people:\n${entry}  # - pseudonym: …\nplaces:\n`,
  ],
  [
    'people in a style of their own',
    'people: # all\n- as: the GP # x\n  names:\n  - A  Bb\n\n# then\nplaces: []\n',
    `people: # all\n- as: the GP # x\n  names:\n  - A  Bb\n${entry.replace(/^ {2}/gm, '')}\n# then\nplaces: []\n`,
  ],
  [
    'no line end at the end',
    'people:\n  - as: the GP\n    names: [A]',
    `people:\n  - as: the GP\n    names: [A]\n${entry}`,
  ],
])('a person is added to %s, and every character stays', (_, source, after) => {
  expect(addToRegister(source, 'people', person)).toBe(after)
})

test('a list in brackets has no place for one', () => {
  expect(addToRegister('people: [{as: x, names: [y]}]\n', 'people', person)).toBeUndefined()
  expect(addToRegister('people: []\n', 'people', person)).toBeUndefined()
  expect(addToRegister('people: [\n', 'people', person)).toBeUndefined()
})

const name = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'aB1 :#-"\'[],é@&*!|>%?{}') })
  .filter((text) => text.trim() === text && text !== '')
const someone = fc.record(
  {
    pseudonym: name,
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    born: fc.constantFrom('1987-03-02', '1987'),
    identifiers: fc.array(name, { maxLength: 2 }),
  },
  { requiredKeys: ['pseudonym', 'names'], noNullPrototype: true },
)

test('whoever is added one by one is read back, whatever the names; with either line end', () => {
  fc.assert(
    fc.property(
      fc.array(someone, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      (people, newline) => {
        let text = `# mine${newline}places:${newline}  - names: [X]${newline}    as: y${newline}`
        for (const one of people) {
          const after = addToRegister(text, 'people', one as RegisteredPerson)
          expect(after?.startsWith(text.trimEnd())).toBe(true)
          text = after ?? ''
        }
        const read = readRegister(text)
        expect(read.ok && read.register.people).toEqual(people)
        expect(text.replaceAll(newline, '')).not.toMatch(/[\r\n]/)
      },
    ),
  )
})
