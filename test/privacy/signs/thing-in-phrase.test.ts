import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

const explained = { ...nothingExplained, pseudonyms: ['Rowan', 'Ash'] }

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], explained)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ start, end }) => text.slice(start, end))
}

describe('a name in a phrase of a thing', () => {
  it.each([
    ['of a mere noun', 'Ray of hope. Joy of living.', 'Ray of Wexcombe Council rang.', ['Ray']],
    [
      'beside a word with a capital',
      'A course in Hair and Beauty began. A Hope and Recovery leaflet was given.',
      'A course for Mum and Hope began. A leaflet for Manager and Joy was given.',
      ['Hope', 'Joy'],
    ],
    ['of a house', 'The House of Dreams has Mum in it.', 'The house of Grace is cold.', ['Grace']],
    [
      'learnt by heart',
      'Rowan knew Matilda by heart.',
      'Rowan knew Matilda by sight.',
      ['Matilda'],
    ],
    [
      'before a subject',
      'Davy lamps stood on the sill.',
      'Davy’s parents moved to Wexcombe.',
      ['Davy'],
    ],
    [
      'beside a word, no pronoun',
      'Hair and Beauty was full.',
      'He and Grace met online.',
      ['Grace'],
    ],
    ['of a child’s nan', 'There were Nan, the cat and Chips.', 'Nan Hughes came.', ['Nan Hughes']],
    ['an abbreviated record', 'Updated Chrono.', 'Updated Mateusz.', ['Mateusz']],
  ])('%s: %s, but %s', (_, thing, person, names) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual(names)
  })
})

describe('what the report itself gives a name to', () => {
  it.each([
    [
      'Oscar, the housing chatbot, was down. Oscar logged it as a repair.',
      'Oscar, the housing officer, was away. Oscar logged it as a repair.',
      ['Oscar', 'Oscar'],
    ],
    ['A game called Simon was found.', 'A boy called Simon was found.', ['Simon']],
    [
      'Storm Eunice took the fence. The road was cut off by Eunice.',
      'Storm Eunice took the fence. Her aunt Eunice cried.',
      ['Eunice', 'Eunice'],
    ],
    ['Code Victor means that force was used.', 'Cousin Victor means well.', ['Victor']],
  ])('%s, but %s', (thing, person, names) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual(names)
  })
})

describe('authors', () => {
  it.each([
    [
      'Dunning and Kruger (1999) are quoted.',
      'Mateusz and Kruger are here.',
      ['Mateusz', 'Kruger'],
    ],
    [
      'The play in which Kelly (1988) is read follows Stark (2007), whose theory it is.',
      'Kelly (2012) lives with her aunt.',
      ['Kelly'],
    ],
  ])('%s, but %s', (thing, person, names) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual(names)
  })
})

describe('what a name belongs to', () => {
  it.each([
    [
      'At St Hilda’s the hall is let. Hilda’s had no rota.',
      'At St Albans Hilda let the hall.',
      ['Hilda'],
    ],
    ['The coach was Hodgsons.', 'The Hodgsons had the keys.', ['Hodgsons']],
    ['Alder sang alto in Britten with the choir.', 'The choir thanked Mr Britten.', ['Britten']],
    ['The DASA leaflet was out.', 'ANIL rang.', ['ANIL']],
  ])('%s, but %s', (thing, person, names) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual(names)
  })
})

describe('towns', () => {
  it.each([
    [
      'From Halstead to Coggeshall, from Maldon to Chelsea and back to Clare.',
      'From Halstead to Coggeshall and Maldon Clare rang every day.',
      ['Clare'],
    ],
  ])('%s, but %s', (thing, person, names) => {
    expect(found(thing)).toEqual([])
    expect(found(person)).toEqual(names)
  })
})
