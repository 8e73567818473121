import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../src/privacy/explained.ts'
import { findNames } from '../../src/privacy/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('days, months and seasons that do something', () => {
  it.each([
    'The rota was drawn up. September passed. Nobody rang.',
    'Therapy was full. Summer made it worse.',
    'April brought a room at a bed and breakfast, and May a letter to leave it.',
    'Friday came and nobody rang. Monday came and went.',
    'In the end Monday was too late. Sunday was when the phone was read.',
    'August saw a rise in calls. July was hot. August broke on the tenth with hail.',
    'May was set as the date; the board will ask.',
    'March was too soon. Winter came. June went by without a visit. April ended.',
    'October never came. Monday suited them best. June had passed.',
    'Friday was offered and declined. Tuesday went badly. Winter took its toll.',
    'August gave no respite. July showed five calls. Easter felt long.',
  ])('go by in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Summer made it worse by shouting.', ['Summer']],
    ['June passed out on the stairs.', ['June']],
    ['April came to the door with her daughter.', ['April']],
    ['May brought the children a cake.', ['May']],
    ['June saw the bruise and said nothing.', ['June']],
    ['Monday came home drunk. Friday passed the house twice.', ['Monday', 'Friday']],
    ['June ended the relationship. May began to drink.', ['June', 'May']],
    ['Sunday turned to the officer and cried.', ['Sunday']],
    ['Friday was offered a bed. October never came to the door.', ['Friday', 'October']],
    ['Easter felt for the light. August gave no statement.', ['Easter', 'August']],
  ])('are somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
