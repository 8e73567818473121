import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymiseTexts } from '../../../src/privacy/anonymise/anonymise-text.ts'
import { applyEdits } from '../../../src/privacy/edits.ts'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { compileRegister } from '../../../src/privacy/register/compile-register.ts'

const compiled = compileRegister({
  people: [
    {
      pseudonym: 'Rowan',
      names: ['Emrys Pugh Tomos', 'Em'],
      born: '1987-03-02',
      identifiers: ['ZX-4471'],
    },
    { pseudonym: 'Ash', names: ['Katherine O’Sullivan'] },
    { as: 'the GP', names: ['Oluwaseun Adéwálé'] },
    { pseudonym: 'Jay', names: ['Will Hope'] },
  ],
  places: [{ names: ['14 Pendwyllt Street', 'Pendwyllt Street'], as: 'Rowan’s home' }],
  organisations: [{ names: ['Pendwyllt Road Surgery'], as: 'the GP practice' }],
})

const anonymiseText = (text: string, register = compiled) => {
  const [result] = anonymiseTexts([{ text, place: 'prose' }], register, nothingExplained)
  return result ?? { edits: [], undecided: [] }
}
const anonymised = (text: string) => applyEdits(text, anonymiseText(text).edits)

it('a relative who bears a registered surname is left for a person to decide', () => {
  const text = 'Her mother, Bronwen Tomos, rang Mr Tomos and DC Tomos.'
  const { edits, undecided } = anonymiseText(text)
  expect(applyEdits(text, edits)).toBe('Her mother, Bronwen Tomos, rang Rowan and Rowan.')
  expect(undecided).toMatchObject([
    { start: 12, end: 25, reason: 'shared-name', choices: ['Rowan'] },
  ])
})

it('takes of a school or a street no more than the place that it is called after', () => {
  const places = [{ names: ['Penrhiwfach'], as: 'the village' }]
  const home = [{ names: ['Larkfield Parade'], as: 'Rowan’s home' }]
  const village = compileRegister({ people: [], places: [...places, ...home], organisations: [] })
  const text = 'Penrhiwfach Primary School wrote to 4 Larkfield Pde.'
  expect(applyEdits(text, anonymiseText(text, village).edits)).toBe(
    'The village Primary School wrote to Rowan’s home.',
  )
})

describe('anonymiseText', () => {
  it.each([
    ['a name', 'Emrys Tomos left.', 'Rowan left.'],
    ['a title', 'Mr Tomos and Dr Adewale left.', 'Rowan and the GP left.'],
    ['a role at the start', 'Dr Adéwálé said no.', 'The GP said no.'],
    [
      'possessives',
      'Emrys’s coat, Tomos’ coat, Dr Adewale’s note',
      'Rowan’s coat, Rowan’s coat, the GP’s note',
    ],
    ['a family', 'She knew the Tomoses.', 'She knew Rowan’s family.'],
    ['a family by its surname', 'The O’Sullivan family came.', 'Ash’s family came.'],
    ['an article', 'An O’Sullivan relative rang.', 'Ash’s relative rang.'],
    ['a family named so', 'The Tomoses family came.', 'Rowan’s family came.'],
    ['a lost apostrophe', 'Emryss GP and housing officer', 'Rowan’s GP and housing officer'],
    ['one before a noun in -ing', 'Katherines housing officer', 'Ash’s housing officer'],
    [
      'a day that is named first',
      'On her birthday, 2 October 2020, she rang. On Tuesday, 5 June 2021, he left.',
      'On her birthday, in October 2020, she rang. In June 2021, he left.',
    ],
    ['capitals', 'EMRYS TOMOS, KATHERINE', 'ROWAN, ASH'],
    ['a misspelling', 'Emris and Tomoss', 'Rowan and Rowan’s family'],
    ['a nickname', 'Kate told Em.', 'Ash told Rowan.'],
    ['a name behind a word of grammar', 'she It Emrys', 'she It Rowan'],
    ['a word that is a name', 'She told Will that she will.', 'She told Jay that she will.'],
    [
      'a role said before',
      'Her GP Dr Adewale came; the GP, Dr Adewale, left.',
      'Her GP came; the GP left.',
    ],
    ['a place', 'They met at 14 Pendwyllt St.', 'They met at Rowan’s home.'],
    ['an organisation', 'The Pendwyllt Road Surgery rang.', 'The GP practice rang.'],
    [
      'an organisation without its article',
      'Pendwyllt Road Surgery rang.',
      'The GP practice rang.',
    ],
    ['a date', 'On 12 March 2019 she left.', 'In March 2019 she left.'],
    [
      'a date with its weekday',
      'She left on Friday the 12th of March 2019.',
      'She left in March 2019.',
    ],
    ['a date in figures', 'Seen on 12/03/2019 and 4.5.19.', 'Seen in March 2019 and May 2019.'],
    ['a range of days', 'It was between 3 and 12 March 2019.', 'It was in March 2019.'],
    ['a date of birth', 'DOB: 02/03/1987', 'DOB: March 1987'],
    ['a mobile number', 'He rang her on 07700 900123.', 'He rang her on a mobile number.'],
    ['a number after its label', 'NHS number: 943 476 5919', 'NHS number: (withheld)'],
    ['a number behind what bears it', 'Her car AB12 CDE was seen', 'Her car (withheld) was seen'],
    [
      'an address named as one',
      'His e-mail address a.b@example.com',
      'His e-mail address (withheld)',
    ],
    ['an e-mail address', 'He wrote to emrys.t@example.com.', 'He wrote to an e-mail address.'],
    [
      'ranges of days',
      'On 3, 5 and 12 March 2019; from 3 March to 12 March 2019; between 3 and 9 May.',
      'In March 2019; in March 2019; in May.',
    ],
    ['days in figures', 'Seen 11-12 March 2019 and 5/6 May 2019.', 'Seen March 2019 and May 2019.'],
    ['a date of birth in spaces', 'DOB 02 03 1987', 'DOB March 1987'],
    ['days of two months', 'From 3 March to 4 May 2019.', 'From March to May 2019.'],
    ['a date that is no noun', 'She read the 12 March 2019 note.', 'She read the March 2019 note.'],
    ['about a day', 'It was on or around 12 March 2019.', 'It was in around March 2019.'],
    ['a name twice', 'He told Emrys, Emrys left.', 'He told Rowan, Rowan left.'],
    ['a couple', 'Mr and Mrs Tomos came.', 'Rowan’s family came.'],
    ['an officer', 'Detective Inspector Tomos and PC 1234 Tomos', 'Rowan and Rowan'],
    ['a relative, no nun', 'Her sister Katherine left.', 'Her sister Ash left.'],
    ['initials without shouting', 'EPT left.', 'Rowan left.'],
    [
      'a post before the name',
      'Seen by Locum Dr Adewale and Staff Nurse Adewale; Social Worker O Adewale rang, A/Insp Adewale (GP) too.',
      'Seen by the GP and the GP; the GP rang, the GP too.',
    ],
    [
      'a post that is somebody’s own',
      'Her Health Visitor told Dr Adewale.',
      'Her Health Visitor told the GP.',
    ],
    ['a post before a pseudonym', 'Support Worker Emrys left.', 'Support Worker Rowan left.'],
    ['a role in capitals', 'The notes of Dr ADEWALE end.', 'The notes of the GP end.'],
    ['a straight apostrophe', "The Tomoses' dog isn't here.", "Rowan's family's dog isn't here."],
    ['a name and its word', 'Will Hope will call. Hope’s hope.', 'Jay will call. Jay’s hope.'],
    ['initials with a name', 'O. Adéwálé and Emrys T. left.', 'The GP and Rowan left.'],
    ['a possessive after a mark', 'Ms O’Sullivan’s manager', 'Ash’s manager'],
    ['a possessive without its mark', 'Katherines partner left.', 'Ash’s partner left.'],
    ['names in a list', 'Emrys, Tomos / Kate', 'Rowan, Rowan / Ash'],
    ['the number of a flat', 'Flat 2, 14 Pendwyllt St', 'Rowan’s home'],
    [
      'user names',
      'C:\\Users\\etomos, login EmTomos, @emrystomos',
      'C:\\Users\\Rowan, login Rowan, a social media account',
    ],
    ['what is registered and has no shape', 'See ZX 4471 there.', 'See (withheld) there.'],
  ])('changes %s', (_, text, expected) => {
    expect(anonymised(text)).toBe(expected)
  })

  it.each([
    ['other words', 'They will hope. In March 2019 the panel met; the GP agreed with Rowan.'],
    [
      'a cited work',
      'See Walby, S. and Allen, J. (2004), Issue 4 March 2015, pp. 875-886, Journal of Care.',
    ],
  ])('leaves %s', (_, text) => {
    expect(anonymised(text)).toBe(text)
  })

  it('makes no half of an address of a page that names somebody', () => {
    expect(anonymised('See facebook.com/emrys.tomos. Emrys rang.')).toBe(
      'See a web page. Rowan rang.',
    )
    expect(anonymised('(https://www.instagram.com/emrys.tomos1/)')).toBe('(a web page)')
  })

  it('lists what it cannot decide', () => {
    const text = 'ET met Zorvex near Meadow Surgery.'
    const { edits, undecided } = anonymiseText(text)
    expect(edits).toEqual([])
    expect(undecided.map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([
      ['ET', 'unsure-name'],
      ['Zorvex', 'unregistered-name'],
      ['Meadow Surgery', 'service'],
    ])
  })
})

it('leaves days without their month, and tells them', () => {
  const text =
    'On Saturday 11th he rang, on the 14th she left; appt 12/3 at 10. Sat 3 to Sun 4. On the 4th floor at 24/7 risk, 1/2 a tablet on the 3rd ward; Fri 10.30.'
  const { edits, undecided } = anonymiseText(text)
  expect(edits).toEqual([])
  expect(undecided.map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual(
    ['Saturday 11th', '14th', '12/3', 'Sat 3', 'Sun 4'].map((day) => [day, 'unsure-date']),
  )
})

it('asks about a registered first name beside another surname, in a term, or that is another name', () => {
  const register = compileRegister({
    people: [
      { pseudonym: 'Rowan', names: ['Philippa Tomos'] },
      { as: 'the neighbour', names: ['Ivy Crackenham'] },
      { pseudonym: 'Ash', names: ['John Peverell'] },
    ],
    places: [],
    organisations: [],
  })
  const text =
    'Philip left. Philipa left. Philippa Kelly left. Ivy is here. At Ivy Lane the St John Ambulance came.'
  const { edits, undecided } = anonymiseText(text, register)
  expect(applyEdits(text, edits)).toBe(text.replace('Philipa', 'Rowan'))
  expect(undecided.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Philip',
    'Philippa Kelly',
    'Ivy',
    'Ivy',
    'John',
  ])
})

describe('anonymiseText, where two people bear a name', () => {
  const family = compileRegister({
    people: [
      { pseudonym: 'Rowan', names: ['Emrys Tomos'] },
      { pseudonym: 'Ash', names: ['Katherine Tomos'] },
      { pseudonym: 'Jay', names: ['Emris Vaughan'] },
    ],
    places: [],
    organisations: [],
  })

  it('leaves what may be either, and says who it may be', () => {
    const text = 'Emrys Tomos and Kate Tomos met Emris. Mr Tomos, Tomoz and TOMOS left.'
    const { edits, undecided } = anonymiseText(text, family)
    expect(applyEdits(text, edits)).toBe('Rowan and Ash met Jay. Mr Tomos, Tomoz and TOMOS left.')
    const choices = ['Rowan', 'Ash']
    expect(undecided).toMatchObject([
      { reason: 'shared-name', choices },
      { reason: 'shared-name', choices },
      { reason: 'shared-name', choices },
    ])
  })

  it.each(['Tomoss home was dark.', 'He sold Tomoss car.', 'Mr Tomoss brother rang.'])(
    'leaves one of them whose apostrophe is missing: %s',
    (text) => {
      const { edits, undecided } = anonymiseText(text, family)
      expect(applyEdits(text, edits)).toBe(text)
      expect(undecided).toMatchObject([{ reason: 'shared-name', choices: ['Rowan', 'Ash'] }])
    },
  )

  it.each(['O’Mulvaney', 'D’Mulvaney', "O'Mulvaney", 'OMulvaney'])(
    'takes no letter of another surname for an initial: Mr %s',
    (surname) => {
      const mulvaneys = compileRegister({
        people: [
          { pseudonym: 'Ash', names: ['Declan Fergal Mulvaney'] },
          { pseudonym: 'Aspen', names: ['Osian Prydderch Mulvaney'] },
          { pseudonym: 'Birch', names: ['Cormac Mulvaney'] },
        ],
        places: [],
        organisations: [],
      })
      const text = `Mr ${surname} rang.`
      const { edits, undecided } = anonymiseText(text, mulvaneys)
      expect(applyEdits(text, edits)).toBe(text)
      expect(undecided).toMatchObject([
        { reason: 'shared-name', choices: ['Ash', 'Aspen', 'Birch'] },
      ])
      expect(anonymised('Then etomos and Etomos left.')).toBe('Then Rowan and Rowan left.')
    },
  )

  it('knows a family all the same', () => {
    const text = 'The Tomoses came.'
    expect(applyEdits(text, anonymiseText(text, family).edits)).toBe('Rowan’s family came.')
  })
})

const names = [
  'Emrys',
  'Tomos',
  'Emrys Tomos',
  'Tomos, Emrys',
  'EMRYS',
  'Emrys’s',
  'Tomos’',
  'Mr Tomos',
  'emrys',
  'Emris',
  'E m r y s',
  'Katherine',
  'Dr Adewale',
  'the Adewales',
  'Em\u00adrys',
  'EmrysTomos',
  'Pendwyllt Street',
  'the Pendwyllt Road Surgery',
]
const others = [
  'she',
  'rang',
  'the police',
  'on',
  'in',
  'and then',
  'said',
  'left.',
  'A letter',
  'came;',
  '“No”',
  '\n\n',
  '-',
  'Ash',
  'the GP',
  'Wexcombe Council',
  'Will you',
  'on 3 May 2019',
  '07700 900123',
  '(',
  ')',
  '4 of 5',
  'It',
  '’',
  'a',
]
const pieces = fc.array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...others)), {
  maxLength: 14,
})

describe('anonymiseText, whatever the text', () => {
  it('leaves no registered name', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const result = anonymised(parts.join(' ')).toLowerCase()
        for (const name of ['emrys', 'tomos', 'katherine', 'adewale', 'pendwyllt'])
          expect(result).not.toContain(name)
      }),
      { numRuns: 400 },
    )
  })

  it('is the same done twice', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const once = anonymised(parts.join(' '))
        expect(anonymised(once)).toBe(once)
      }),
      { numRuns: 400 },
    )
  })

  it('changes nothing without names, dates and numbers', () => {
    const plain = others.filter((other) => !/\d|Will/.test(other))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain), { maxLength: 14 }), (parts) => {
        const text = parts.join(' ')
        expect(anonymised(text)).toBe(text)
      }),
    )
  })

  it('keeps every character outside its edits', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ')
        const { edits } = anonymiseText(text)
        let at = 0
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
