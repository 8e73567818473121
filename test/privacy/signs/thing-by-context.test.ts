import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

const explained = { ...nothingExplained, pseudonyms: ['Rowan', 'Ash'] }

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], explained)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ start, end }) => text.slice(start, end))
}

describe('by what stands about it', () => {
  it.each([
    [
      'capitals scattered at will',
      'Hears Screaming, then Zorvex. Thinks he is a Bouncer at the Club.',
      'She hears screaming, then Xanthwe. He thinks so.',
      ['Xanthwe'],
    ],
    [
      'a word that is seldom a name among such capitals',
      'Asthma Pump, Sky and Nappies were sent with the Pushchair.',
      'Asthma Pump and Nappies were sent. Later Sky said nothing.',
      ['Sky'],
    ],
    ['a thing that bears a name', 'A Mowbray frame came.', 'Mowbray came.', ['Mowbray']],
  ])('%s: %s, but %s', (_, thing, person, names) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual(names)
  })

  it('a usual first name stays one among any capitals', () => {
    expect(found('Bath Lift, Perching Stool, then Mateusz. Kitchen Dirty.')).toEqual(['Mateusz'])
  })
})

describe('pairs of words', () => {
  it.each([
    ['two mere words', 'She made a Memory Box at the Car Wash.', 'It was Precious Banks.'],
    ['a greeting', 'Happy Friday!', 'It was Happy Banks.'],
    ['a job', 'Course: Car Painter.', 'It was Amber Painter.'],
    ['several of a trade', 'An audit by Merlin Consultants was paused.', 'It was Merlin Boateng.'],
  ])('%s', (_, thing, person) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual([person.slice('It was '.length, -1)])
  })
})

describe('sentences of records', () => {
  it.each([
    ['two days', 'Scaled Monday as 2 and Wednesday as 7.', 'Her son Monday rang.', ['Monday']],
    ['what is smoked', 'Smokes Sterling.', 'Her uncle Sterling smokes.', ['Sterling']],
    ['a place of work', 'Those in Goods In knew.', 'Those with Kim In Sook knew.', ['Kim In Sook']],
    [
      'systems in a row',
      'Records on RiO, Paris and Ulysses were searched.',
      'She met Paris at nursery.',
      ['Paris'],
    ],
    ['a rank in capitals', 'VISIT WITH PCSO CANCELLED TODAY.', 'PCSO Hollis came.', ['Hollis']],
    ['a relative', 'Reports Dad is a driver.', 'Reports that Hope is a driver.', ['Hope']],
    ['an endearment', 'Love u Princess.', 'Her aunt Princess rang.', ['Princess']],
    ['a quality that ends', 'Patience ran out.', 'Hope rang her mother.', ['Hope']],
    ['a river', 'Flooding on the Severn kept them.', 'Her cousin Severn kept it.', ['Severn']],
    [
      'days of appointments',
      'Next call Thursday, by phone.',
      'Her son Thursday rang.',
      ['Thursday'],
    ],
    ['who somebody is', 'Partner White British.', 'Her partner White left.', ['White']],
  ])('%s', (_, thing, person, names) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual(names)
  })

  it.each([
    ['Advised Antenatal Ward. Placed in a Bail Hostel. Free School Meals.', []],
    ['Advised Beech Ward. Placed in Calder Hostel.', ['Beech Ward', 'Calder Hostel']],
    ['Areas wanted: any except Castle Ward. The councillor for Beech Ward asked.', []],
    ['She was a patient on Castle Ward. Nurses knew.', ['Castle Ward']],
    ['Moved to Ward 7. Seen on the Post Natal Ward and the Male Surgical Ward.', []],
    ['Settled In School. Late For School. Back On Ward. Dance Academy.', []],
    ['Settled at Oakfield School. Back to Calder Academy.', ['Oakfield School', 'Calder Academy']],
    ['She worked in Retail.', []],
    ['She worked at Retail Therapy.', ['Retail Therapy']],
  ])('services: %s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('makes no name of a number that stood beside one', () => {
    const runs = ['Her cousin Tamsin One rang.', 'Calls are graded One to Five.'].map((text) => ({
      text,
      place: 'prose' as const,
    }))
    expect(findNames(runs, explained).map(({ run }) => run)).toEqual([0])
  })
})
