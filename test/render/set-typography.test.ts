import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setTypography } from '../../src/render/set-typography.ts'

/** Sets words and shows no-break spaces as “_”. */
const set = (words: string): string => setTypography([words]).join('').replaceAll('\u00A0', '_')

describe('setTypography', () => {
  test.each([
    ["it's Rowan's", 'it’s Rowan’s'],
    ["the families' homes", 'the families’ homes'],
    ["'quoted'", '‘quoted’'],
    ["('quoted')", '(‘quoted’)'],
    ['"quoted"', '“quoted”'],
    ['"Do you?" she said, "do you?"', '“Do you?” she said, “do you?”'],
    ['"he said \'no\' to her"', '“he said ‘no’ to her”'],
    ['\'he said "no" to her\'', '‘he said “no” to her’'],
    ["a 'cause for concern'", 'a ‘cause for concern’'],
    ["told 'em so", 'told ’em so'],
    ["in the '90s and '80s", 'in the ’90s and ’80s'],
    ["rock 'n' roll", 'rock ‘n’ roll'],
    ['‘curled’ “already”', '‘curled’ “already”'],
  ])('curls quotation marks: %s', (plain, expected) => {
    expect(set(plain)).toBe(expected)
  })

  test.each([
    ['that - it was said - happened', 'that_– it was said_– happened'],
    ['2019--2020', '2019–2020'],
    ['one---two', 'one—two'],
    ['well-known', 'well-known'],
    ['well\u2011known', 'well-known'],
    ['2019-20', '2019-20'],
    ['a ---- b', 'a ---- b'],
    ['so...', 'so…'],
    ['.... end', '.... end'],
  ])('makes dashes and ellipses: %s', (plain, expected) => {
    expect(set(plain)).toBe(expected)
  })

  test.each([
    ['see paragraph 23 and Paragraphs 4', 'see paragraph_23 and Paragraphs_4'],
    ['recommendation 3', 'recommendation_3'],
    ['on 12 May 2020', 'on 12_May 2020'],
    ['the 3rd March', 'the 3rd_March'],
    ['for 4 months', 'for 4_months'],
    ['about 10 % of', 'about 10_% of'],
    ['Dr Example and PC Sample', 'Dr_Example and PC_Sample'],
    ['a paragraph of 23 words', 'a paragraph of 23 words'],
    ['5 Mayfield Road', '5 Mayfield Road'],
    ['see paragraph\n23', 'see paragraph_23'],
    ['on 12  May', 'on 12_May'],
  ])('keeps a number with what it belongs to: %s', (plain, expected) => {
    expect(set(plain)).toBe(expected)
  })

  test.each([
    ['one  two', 'one two'],
    ['one\ntwo \t three', 'one two three'],
    ['one  -  two', 'one_– two'],
  ])('leaves one space between words: %j', (plain, expected) => {
    expect(set(plain)).toBe(expected)
  })

  test('sees across the ends of elements, and cuts where they end', () => {
    expect(setTypography(["'", 'it', "' and ", '"so"'])).toEqual(['‘', 'it', '’ and ', '“so”'])
    expect(setTypography(['see paragraph ', '23', '-', '-24'])).toEqual([
      'see paragraph\u00A0',
      '23',
      '–',
      '24',
    ])
  })

  const characters = fc.constantFrom(...`'"‘’“”-–—.… \u00A0()[]ae90s,/=:\n`.split(''))
  const runs = fc.array(
    fc.oneof(
      fc.string({ unit: characters, maxLength: 30 }),
      fc.constantFrom('paragraph ', '12 May', "'90s", 'Dr ', 'A', '4 months', '---', '...'),
    ),
    { maxLength: 8 },
  )

  test('changes nothing but quotes, dashes, full stops and spaces, and every run keeps its own', () => {
    const rest = (text: string): string => text.replace(/['"‘’“”\-–—.…\u00A0 \n]/g, '')
    const spaces = (pieces: string[]): number =>
      pieces.join('').match(/[ \n]+|\u00A0/g)?.length ?? 0
    const marks = (text: string): number => text.match(/['"‘’“”]/g)?.length ?? 0
    fc.assert(
      fc.property(runs, (pieces) => {
        const done = setTypography(pieces)
        expect(done.map(rest)).toEqual(pieces.map(rest))
        expect(done.map(marks)).toEqual(pieces.map(marks))
        expect(done.join('').match(/\s/g)?.length ?? 0).toBe(spaces(pieces))
      }),
      { numRuns: 500 },
    )
  })

  test('comes out the same however the words are cut into runs', () => {
    fc.assert(
      fc.property(runs, (pieces) => {
        expect(setTypography(pieces).join('')).toBe(setTypography([pieces.join('')]).join(''))
      }),
    )
  })

  test('leaves no straight quotation mark', () => {
    fc.assert(
      fc.property(runs, (pieces) => {
        expect(setTypography(pieces).join('')).not.toMatch(/['"]/)
      }),
    )
  })
})
