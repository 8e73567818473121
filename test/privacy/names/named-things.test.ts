import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('what a text says to be a thing or a service', () => {
  it.each([
    'A playlist called Sunday Clean was on.',
    'A game named Simon, with four lights, was entered. Simon was lost.',
    'The family had a dog called Rex and a horse named Bella.',
    'The song is called Delilah.',
    'They joined a group called Stepping Stones.',
    'Storm Eunice took the fence. Eunice also closed the roof.',
    'Victoria is a mixed ward of eighteen beds. Victoria took them in, and Victoria’s notes say so.',
    'Sid, the intelligence database of a neighbouring force, was not searched.',
    'Oscar, the housing chatbot, logged it as a repair.',
    'Tyson, a Staffie, was seized. Tyson bit the postman.',
    'An Elsa Dress was bought. Beside it stood a Red Warning.',
  ])('is nobody in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['The service called Amina twice.', ['Amina']],
    ['The refuge called Hope about it.', ['Hope']],
    ['A man in the band called Kofi hit her.', ['Kofi']],
    ['A friend called Kofi rang. A boy named Simon cried.', ['Kofi', 'Simon']],
    ['They had a game named Simon. Simon says that he saw it.', ['Simon', 'Simon']],
    ['Grace is a ward sister. Grace said no.', ['Grace', 'Grace']],
  ])('is somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})
