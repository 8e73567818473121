import { describe, expect, it } from 'vitest'
import { mask, maskAll } from '../../../src/privacy/mask.ts'
import { readRegister } from '../../../src/privacy/register/read-register.ts'

describe('readRegister', () => {
  it.each([
    ['    names: [Emrys', 3, 'a quotation mark or bracket is opened and not closed'],
    ['    name: Emrys', 3, 'Unexpected key, did you mean “names”?'],
    ['    names:', 3, 'Unexpected value of “names”, expected at least one name'],
    ['    names:\n      first: Emrys', 4, 'Unexpected value of “names”, expected a list'],
    ['    names: [Emrys, ""]', 3, 'Unexpected entry 2 of “names”, expected a name'],
    ['    as: the GP\n    names: Emrys', 2, 'expected “pseudonym:” or “as:”, and not both'],
    [
      '    emrys: [Emrys]\n    names: Emrys',
      3,
      'Unexpected key, expected one of pseudonym, as, names',
    ],
    ['    born: 1984', 2, 'Missing key “names”'],
  ])('tells once what is meant by %j, in its line', (entry, line, message) => {
    const result = readRegister(`people:\n  - pseudonym: Rowan\n${entry}\n    died: 2023\n`)
    const problems = result.ok ? [] : result.problems
    expect(problems).toMatchObject([{ line, message: expect.stringContaining(message) }])
    expect(JSON.stringify(problems).toLowerCase()).not.toContain('emrys')
  })

  it('reads the source format', () => {
    const source = `people:
  - pseudonym: Rowan
    names: [Emrys Pugh Tomos, Em]
    born: 1987-03-02
    identifiers: ["07700 900123"]
places:
  - names: [14 Example Street]
    as: Rowan's home
`
    expect(readRegister(source)).toEqual({
      ok: true,
      register: {
        people: [
          {
            pseudonym: 'Rowan',
            names: ['Emrys Pugh Tomos', 'Em'],
            born: '1987-03-02',
            identifiers: ['07700 900123'],
          },
        ],
        places: [{ names: ['14 Example Street'], as: "Rowan's home" }],
        organisations: [],
      },
    })
  })

  it('takes an empty file for an empty register', () => {
    expect(readRegister('')).toEqual({
      ok: true,
      register: { people: [], places: [], organisations: [] },
    })
  })

  it('takes one name for a list of one, and a date in words', () => {
    const source = 'people:\n  - pseudonym: Rowan\n    names: Emrys Tomos\n    born: 3 May 1984\n'
    expect(readRegister(source)).toMatchObject({
      ok: true,
      register: { people: [{ names: ['Emrys Tomos'], born: '1984-05-03' }] },
    })
  })

  it('leaves what looks like a number or a date as it was written', () => {
    const source =
      'people:\n  - as: the GP\n    names: [true, null]\n    identifiers: [0012345678, 12e4, 0x1F, 1_000, 2020-01-02]\n'
    expect(readRegister(source)).toMatchObject({
      ok: true,
      register: {
        people: [
          {
            names: ['true', 'null'],
            identifiers: ['0012345678', '12e4', '0x1F', '1_000', '2020-01-02'],
          },
        ],
      },
    })
  })

  it.each(['people:', 'people: ~', 'people: null\nplaces:\n', '---\n', '# nobody yet\n'])(
    'takes lists without entries for empty ones: %j',
    (source) => {
      expect(readRegister(source)).toEqual({
        ok: true,
        register: { people: [], places: [], organisations: [] },
      })
    },
  )

  it('follows an alias to words that are there', () => {
    const source =
      'people:\n  - pseudonym: Rowan\n    names: [&one Emrys Tomos]\n  - pseudonym: Ash\n    names: [*one]\n'
    expect(readRegister(source)).toMatchObject({
      ok: true,
      register: { people: [{ names: ['Emrys Tomos'] }, { names: ['Emrys Tomos'] }] },
    })
  })

  it.each([
    ['a missing name', 'people:\n  - pseudonym: Emrys\n    names: []\n', 3, 'person 1, names'],
    ['neither pseudonym nor role', 'people:\n  - names: [Emrys]\n', 2, 'person 1'],
    [
      'both of them',
      'people:\n  - names: [Emrys]\n    as: the GP\n    pseudonym: Rowan\n',
      2,
      'person 1',
    ],
    [
      'a date',
      'people:\n  - pseudonym: Rowan\n    names: [Emrys]\n    born: Emrys\n',
      4,
      'person 1, born',
    ],
    [
      'an unknown key',
      'people:\n  - pseudonym: Rowan\n    names: [Emrys]\n    emrys: x\n',
      4,
      'person 1',
    ],
    ['an alias to nothing', 'people:\n  - pseudonym: Rowan\n    names: [*emrys]\n', 3, ''],
    [
      'an alias to what repeats others',
      'people:\n  - &a\n    as: x\n    names: &b [Emrys, *b]\n',
      4,
      '',
    ],
    ['YAML', 'people: [Emrys\nEmrys: : x', 1, ''],
  ])('tells what is wrong with %s and no word of it', (_, source, line, path) => {
    const result = readRegister(source)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.problems[0]).toMatchObject({ line, path })
    expect(JSON.stringify(result).toLowerCase()).not.toContain('emrys')
  })
})

describe('mask', () => {
  it('covers every stretch alike', () => {
    expect(
      mask('Then Emrys met Al.', [
        { start: 15, end: 17 },
        { start: 5, end: 10 },
      ]),
    ).toBe('Then █████ met █████.')
  })

  it('makes one of what overlaps or touches', () => {
    expect(
      mask('Emrys Tomos', [
        { start: 0, end: 7 },
        { start: 3, end: 8 },
        { start: 8, end: 11 },
      ]),
    ).toBe('█████')
  })

  it('tells no length', () => {
    expect(maskAll()).toBe(mask('Emrys', [{ start: 0, end: 5 }]))
  })
})
