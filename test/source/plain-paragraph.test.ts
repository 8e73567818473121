import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/source/parse-markdown.ts'
import { plainParagraph } from '../../src/source/plain-paragraph.ts'

const parsed = (text: string): unknown =>
  fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  })

describe('plainParagraph', () => {
  it('is what the parser makes of the same text', () => {
    const pieces = fc.constantFrom(
      ...'abZé1 9,;.?%£\'’"“”()–—-',
      '  ',
      'www',
      'www.',
      'http',
      '. ',
      '1. ',
      'Sister of Rowan',
      'ſ',
      '١',
    )
    let seen = 0
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const plain = plainParagraph(text)
        if (!plain) return
        seen += 1
        expect(plain).toEqual(parsed(text))
      }),
      { numRuns: 3000 },
    )
    expect(seen).toBeGreaterThan(300)
  })

  it.each([
    '1. First',
    '- item',
    'a *word*',
    'a@example.com',
    'www.example.com',
    'a\nb',
    ' a',
    'a ',
    'x {#y}',
    'a & b',
    '',
  ])('leaves %j to the parser', (text) => expect(plainParagraph(text)).toBeUndefined())

  it('is used for the values of a report', () => {
    expect(parseMarkdown('Sister of Rowan')).toEqual(parsed('Sister of Rowan'))
  })
})
