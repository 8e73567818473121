import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('days, months and seasons that do something', () => {
  it.each([
    'The rota was drawn up. September passed. Nobody rang.',
    'Monday came and went.',
    'Sunday was when the phone was read.',
    'August saw a rise in calls. March was too soon. April ended.',
    'June had passed.',
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
    ['May never came. April arrived. Summer made it worse.', ['May', 'April', 'Summer']],
    ['Contact with June was postponed.', ['June']],
  ])('are somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
