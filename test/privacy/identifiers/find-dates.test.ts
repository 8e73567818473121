import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/privacy/identifiers/find-dates.ts'

const found = (text: string, context = {}) =>
  findDates(text, context).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('findDates', () => {
  it.each([
    ['On 12 March 2019 she left.', ['day: 12 March 2019']],
    ['On the 12th of March, 2019 she left.', ['day: 12th of March, 2019']],
    ['On March 12th 2019 she left.', ['day: March 12th 2019']],
    [
      'Seen 12/03/2019, 3.4.19 and 2019-03-12.',
      ['day: 12/03/2019', 'day: 3.4.19', 'day: 2019-03-12'],
    ],
    ['She rang on Christmas Day 2019.', ['day: Christmas Day 2019']],
    ['Logged 12MAR21 by system.', ['day: 12MAR21']],
    ['She rings on Christmas Day.', []],
    ['She was born on Christmas Day.', ['birth: Christmas Day']],
    ['She was born on St David’s Day 2016.', ['birth: St David’s Day 2016']],
    ['The child turned five on Bonfire Night.', ['birth: Bonfire Night']],
    ['The child turned five on 5 November 2018.', ['birth: 5 November 2018']],
    ['He turned violent on Boxing Day.', []],
    ['Her birthday was forgotten. Christmas Day came.', []],
    ['On the twelfth of March she left.', ['day: twelfth of March']],
    ['On 3 May she left.', ['day: 3 May']],
    [
      'She left on 26 July. He came on 9 Sept. and 3 May.',
      ['day: 26 July', 'day: 9 Sept.', 'day: 3 May'],
    ],
    [
      'On 12 March 2019 she was detained under section 136 of the Mental Health Act.',
      ['day: 12 March 2019'],
    ],
    ['She was born on 2 March 1987.', ['birth: 2 March 1987']],
    ['(DOB 02/03/1987)', ['birth: 02/03/1987']],
    ['(DOB 03/22/1987)', ['birth: 03/22/1987']],
    ['Rowan died on 18 April 2020.', ['death: 18 April 2020']],
    ['The relationship commenced on 7 June 2019.', ['day: 7 June 2019']],
    ['On 18 April 2020 Rowan was found dead.', ['death: 18 April 2020']],
    ['It was reported that Rowan died on 18 April 2020.', ['death: 18 April 2020']],
    ['This review concerns the death of Rowan on 18 April 2020.', ['death: 18 April 2020']],
    [
      'Police were told of the death of Rowan, who died on 18 April 2020.',
      ['death: 18 April 2020'],
    ],
    ['The police referred the death to the council on 3 May 2020.', ['day: 3 May 2020']],
    ['The death was discussed by the agencies on 3 May 2020.', ['day: 3 May 2020']],
    ['On 3 May 2020 her death was reported to the council.', ['day: 3 May 2020']],
    // A period that begins on a day and ends with the death.
    ['The scope of the review is 1st January 2019 to the date of Rowan’s death.', []],
    [
      'Agencies were asked for records from 1 January 2019 until her death.',
      ['day: 1 January 2019'],
    ],
    ['The review runs between 1 May 2019 and the death of Rowan.', []],
    ['He fell on 18 April 2020 to his death.', ['death: 18 April 2020']],
    ['On 18 April 2020 – the day of her death – he rang.', ['death: 18 April 2020']],
  ])('finds the day in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'In March 2019, early in May and by June 2020 she had left.',
    'The panel met on 12 March 2021.',
    'The Home Office was informed on 12th May 2020.',
    'The police notified the community safety partnership of the homicide on 3 May 2020.',
    'The homicide met the criteria and on 12 May 2020 a review was commissioned.',
    'Non-fatal strangulation became an offence on 7 June 2022.',
    'The Domestic Abuse Act 2021 came into force on 1 October 2021.',
    'A judgment (Queen’s Bench Division, 13th March 2013) said so.',
    'accessed 11th January 2020',
    'Paragraphs 3 to 5, 1.2.3, 10 may be, and 2 marches.',
  ])('is silent on “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it('leaves the review’s own dates alone where its section says so, but no date of birth', () => {
    expect(found('Begun on 1 September 2020; born 2 March 1987.', { process: true })).toEqual([
      'birth: 2 March 1987',
    ])
  })

  it('leaves a cited work alone', () => {
    expect(
      found('Khalifeh H. (2014) Violence, Medicine, Volume 45, Issue 4 March 2015, pp. 875-886', {
        note: true,
      }),
    ).toEqual([])
  })

  it('leaves the day on which a page was looked at alone, in a note', () => {
    const note = (text: string) => findDates(text, { note: true }).length
    expect(note('Figures of the ONS (last viewed on 3 May 2025).')).toBe(0)
    expect(note('www.example.com, checked 3 May 2025.')).toBe(0)
    expect(note('Ash last visited on 3 May 2020.')).toBe(1)
  })
})
