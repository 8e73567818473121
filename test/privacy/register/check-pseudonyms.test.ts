import { describe, expect, it } from 'vitest'
import {
  checkPseudonyms,
  type PseudonymContext,
} from '../../../src/privacy/register/check-pseudonyms.ts'

const context: PseudonymContext = {
  register: {
    people: [
      { pseudonym: 'Rowan', names: ['Emrys Tomos', 'Em'] },
      { pseudonym: 'Ash', names: ['Katherine Lowe', 'Kate'] },
    ],
    places: [],
    organisations: [],
  },
  pseudonyms: [{ name: 'Rowan' }, { name: 'Ash', aliases: ['the friend'] }],
  panel: ['Karen Oldroyd'],
  runs: [{ text: 'Rowan told Ash.', place: 'prose' }],
}

const kinds = (changes: Partial<PseudonymContext>) =>
  checkPseudonyms({ ...context, ...changes }).map(({ kind }) => kind)

describe('checkPseudonyms', () => {
  it('finds nothing where all is well', () => {
    expect(checkPseudonyms(context)).toEqual([])
  })

  it('takes a letter with an accent for the same, typed as one character or as two', () => {
    const person = { names: ['Emrys Tomos', 'Em'] }
    const written = (form: 'NFC' | 'NFD') => 'Zoë'.normalize(form)
    for (const [there, here] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ] as const) {
      const register = {
        people: [{ pseudonym: written(there), ...person }],
        places: [],
        organisations: [],
      }
      const pseudonyms = [{ name: written(here) }]
      const runs = [{ text: `${written(there)} was loved.`, place: 'prose' as const }]
      expect(kinds({ register, pseudonyms, runs })).toEqual([])
      expect(
        kinds({ register, pseudonyms: [...pseudonyms, { name: written(there) }], runs }),
      ).toEqual(['declared-twice'])
    }
  })

  it.each([
    ['a real name', 'real-name', [{ name: 'Emrys' }]],
    ['a real name by its alias', 'real-name', [{ name: 'Quill', aliases: ['Emrys'] }]],
    ['a real name’s sound', 'sounds-like-real-name', [{ name: 'Emris' }]],
    ['a panel member’s name', 'panel-name', [{ name: 'Karen' }]],
    ['a panel member’s sound', 'sounds-like-panel-name', [{ name: 'Karin' }]],
    ['another pseudonym', 'alike', [{ name: 'Rowen' }]],
    ['itself', 'declared-twice', [{ name: 'Rowan' }]],
    ['nothing in the text', 'unused', [{ name: 'Quill' }]],
  ])('finds a pseudonym that is like %s', (_, kind, more) => {
    expect(kinds({ pseudonyms: [...context.pseudonyms, ...more] })).toContain(kind)
  })

  it('finds one that nobody declared', () => {
    expect(checkPseudonyms({ ...context, pseudonyms: [{ name: 'Rowan' }] })).toEqual([
      { kind: 'undeclared', severity: 'warning', pseudonym: 'Ash' },
    ])
  })

  it('takes an alias for a use', () => {
    expect(kinds({ runs: [{ text: 'Rowan told the friend.', place: 'prose' }] })).toEqual([])
  })

  it('finds slips in the register', () => {
    const people = [
      { pseudonym: 'Rowan', names: ['Emrys Tomos'] },
      { pseudonym: 'Ash', names: ['Emrys Tomos'] },
      { pseudonym: 'Ash', names: ['Katherine Lowe'] },
    ]
    expect(kinds({ register: { people, places: [], organisations: [] } })).toEqual([
      'same-person-twice',
      'same-pseudonym-twice',
      'nicknames-missing',
    ])
  })

  it('finds somebody twice in another order and with a title, and a pseudonym that is a short form', () => {
    const twice = [{ names: ['Siobhan Whitlock', 'Shiv'] }, { names: ['Dr Whitlock Siobhan'] }]
    expect(kinds({ register: { people: twice, places: [], organisations: [] } })).toContain(
      'same-person-twice',
    )
    const short = [{ pseudonym: 'Mags', names: ['Margaret Lowe', 'Maggie'] }]
    expect(kinds({ register: { people: short, places: [], organisations: [] } })).toContain(
      'sounds-like-real-name',
    )
  })

  it('finds a misspelt pseudonym and tells no more than where', () => {
    const runs = [{ text: 'Rowan told Ash. Then Rowen left.', place: 'prose' }] as const
    expect(checkPseudonyms({ ...context, runs })).toEqual([
      { kind: 'misspelt', severity: 'warning', pseudonym: 'Rowan', run: 0, start: 21, end: 26 },
    ])
  })

  it('finds a pseudonym without its apostrophe, and no plural', () => {
    const runs = [
      {
        text: 'Rowan left Ash for Rowans mother. Rowan’s aunt saw the Rowans go and Rowans are trees.',
        place: 'prose',
      },
    ] as const
    expect(checkPseudonyms({ ...context, runs })).toEqual([
      { kind: 'misspelt', severity: 'warning', pseudonym: "Rowan's", run: 0, start: 19, end: 25 },
    ])
  })
})
