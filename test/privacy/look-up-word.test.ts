import { describe, expect, it } from 'vitest'
import {
  britishSpelling,
  inDictionary,
  isFirstName,
  isPlace,
  isWord,
  lookUpWord,
  placesBeginningWith,
} from '../../src/privacy/look-up-word.ts'

describe('lookUpWord', () => {
  it.each(['safeguarding', 'perpetrators', 'coercive', 'zygote', 'wellbeing', 'harassed'])(
    'has %s',
    (word) => {
      expect(lookUpWord(word) & inDictionary).not.toBe(0)
    },
  )

  it.each(['stacey', 'kwame', 'oluwaseun', 'agnieszka', 'ioana', 'priya'])(
    'knows %s as a name',
    (word) => {
      expect(lookUpWord(word) & isFirstName).not.toBe(0)
      expect(lookUpWord(word) & inDictionary).toBe(0)
    },
  )

  it.each(['derbyshire', 'hull', 'kent', 'haringey'])('knows %s as a place', (word) => {
    expect(lookUpWord(word) & isPlace).not.toBe(0)
  })

  it.each(['', 'qqq', 'zzzzz', 'aaaaa', 'emryspughtomos'])('has not %j', (word) => {
    expect(lookUpWord(word)).toBe(0)
  })
})

describe('the dictionary', () => {
  it('knows places of several words', () => {
    expect(placesBeginningWith('stoke')).toContainEqual(['stoke', 'on', 'trent'])
  })

  it('serves spelling', () => {
    expect(isWord('Colour')).toBe(true)
    expect(isWord('color')).toBe(false)
    expect(britishSpelling('Color')).toBe('colour')
    expect(britishSpelling('program')).toBeUndefined()
  })

  it('lets be what British English spells so too', () => {
    for (const word of ['biased', 'install', 'groin', 'kilogram', 'yogurt', 'filter', 'rigor'])
      expect(britishSpelling(word), word).toBeUndefined()
    expect(isWord('mortis')).toBe(true)
    expect(britishSpelling('organize')).toBe('organise')
  })
})
