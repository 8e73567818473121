import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

function found(text: string): string[] {
  return findNames([{ text, place: 'prose' }], nothingExplained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('a month or a day', () => {
  it.each([
    'In October the case was closed. The October deadline was missed.',
    'The figures for September and October are missing.',
    'By November he had moved out, and contact resumed in December.',
    'The worker said that Tuesday was best. Every Friday she saw the nurse.',
    'Tuesday she rang. Tuesday he went to work.',
    'May he see the child? Will she want to go? May be at risk.',
    'Housing to be discussed at panel. Risk to be raised at supervision.',
    'Review on 2/5. Tuesday night was quiet.',
  ])('is a time, or a word, in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['They asked October about it.', ['October']],
    ['The doctor wrote that June was “happy with the plan”.', ['June']],
    ['May to be raised at huddle.', ['May']],
    ['August to be seen alone.', ['August']],
    ['May to see practice nurse for a smear.', ['May']],
    ['June very hostile.', ['June']],
    ['Review 2/52. Tuesday DNA x 2.', ['Tuesday']],
    ['Nothing further was heard from Sunday.', ['Sunday']],
    ['The worker wrote back that Friday was already known.', ['Friday']],
    ['She put the questions to Monday.', ['Monday']],
    ['It said: “Tuesday he knows.”', ['Tuesday']],
    ['She forwarded both to Tuesday.', ['Tuesday']],
    ['The DSL spoke to Friday (class teacher).', ['Friday']],
    ['He told them that May was a thief.', ['May']],
    ['May here for pill check.', ['May']],
    ['August fit to detain.', ['August']],
    ['He said that March had always wanted the flat.', ['March']],
  ])('is somebody in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('is somebody where a sentence begins, once the report names them', () => {
    const names = 'They met May Okwuosa and Will Adeyinka.'
    expect(found(`${names} May does not. Will will ring. Will not engaging.`)).toEqual([
      'May Okwuosa',
      'Will Adeyinka',
      'May',
      'Will',
      'Will',
    ])
    expect(found(`${names} May 2018. May be at risk. Will you come? Will try again.`)).toEqual([
      'May Okwuosa',
      'Will Adeyinka',
    ])
  })
})
