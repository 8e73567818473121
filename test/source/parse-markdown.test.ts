import fc from 'fast-check'
import type { Node, Paragraph, Parent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { type BlockMarks, dataBlockNames } from '../../src/model/mdast-extensions.ts'
import { parseMarkdown } from '../../src/source/parse-markdown.ts'
import { textOf } from '../../src/support/texts/text-of.ts'

/** All nodes of a tree, outermost first. */
function nodesOf(node: Node): Node[] {
  return [node, ...((node as Partial<Parent>).children ?? []).flatMap(nodesOf)]
}

/** The blocks that bear marks: their words, label and whether they go unnumbered. */
function marks(text: string) {
  return nodesOf(parseMarkdown(text)).flatMap((node) => {
    const { labels, unnumbered }: BlockMarks = (node as Paragraph).data ?? {}
    const names = labels?.map(({ name }) => name).join()
    return labels || unnumbered ? [[textOf(node), names, unnumbered]] : []
  })
}

/** Kinds and words of the blocks. */
const blocks = (text: string): string[] =>
  parseMarkdown(text).children.map((node) =>
    node.type === 'dataBlock' ? `::${node.name}` : `${node.type}: ${textOf(node)}`,
  )

describe('labels and {-}', () => {
  test.each([
    ['Words. {#scope}', 'Words.', 'scope', undefined],
    ['Words.{#scope}', 'Words.', 'scope', undefined],
    ['Words. {-}', 'Words.', undefined, true],
    ['Words. {-} {#scope}', 'Words.', 'scope', true],
    ['Words. {#scope}{-}', 'Words.', 'scope', true],
    ['Words. {#a_b_c}', 'Words.', 'a_b_c', undefined],
    ['Words. {#_a_}', 'Words.', '_a_', undefined],
    ['Words. {#A-1}', 'Words.', 'A-1', undefined],
    [
      'Words *in* italics {#a_b} and more. {#c_d}',
      'Words in italics {#a_b} and more.',
      'c_d',
      undefined,
    ],
    ['*Words* {#scope}', 'Words', 'scope', undefined],
    ['Words `code` {#scope}', 'Words code', 'scope', undefined],
    ['Words[^n] {#scope}\n\n[^n]: Note', 'Words', 'scope', undefined],
    ['Words\n{#scope}', 'Words', 'scope', undefined],
    ['Words\n   {#scope}', 'Words', 'scope', undefined],
    ['Words  \n{#scope}', 'Words', 'scope', undefined],
    ['First\nsecond. {#scope}', 'First\nsecond.', 'scope', undefined],
    ['Words. {#scope} <!-- a note -->', 'Words.', 'scope', undefined],
    ['1. Words. {#scope}', 'Words.', 'scope', undefined],
    ['1. Words.\n   {#scope}', 'Words.', 'scope', undefined],
    ['1. Words. {#scope}\n   1. more', 'Words.', 'scope', undefined],
    ['- Words. {#scope}', 'Words.', 'scope', undefined],
    ['> Words.\n> {#scope}', 'Words.', 'scope', undefined],
    ['# Words {#scope}', 'Words', 'scope', undefined],
    ['## Words {#scope} ##', 'Words', 'scope', undefined],
    ['## Words ## {#scope}', 'Words', 'scope', undefined],
    ['## Words in C# {#scope}', 'Words in C#', 'scope', undefined],
    ['Words {#scope}\n=====', 'Words', 'scope', undefined],
    ['Words {#scope}\n---', 'Words', 'scope', undefined],
    ['![a map](map.png) {#scope}', 'a map', 'scope', undefined],
  ])('%j', (text, words, label, unnumbered) => {
    for (const lineEnd of ['\n', '\r\n']) {
      expect(marks(text.replaceAll('\n', lineEnd))).toEqual([
        [words.replaceAll('\n', lineEnd), label, unnumbered],
      ])
    }
  })

  test.each([
    'Words. \\{#scope}',
    'Words. {#}',
    'Words. {# scope}',
    'Words. {#a b}',
    'Words. {.class}',
    'Words {#scope} in the middle.',
    'Words {-} in the middle.',
    'Words `{#scope}`',
    'Words. {--}',
  ])('%j stays text', (text) => {
    expect(marks(text)).toEqual([])
    expect(textOf(parseMarkdown(text))).toBe(text.replaceAll(/[\\`]/g, ''))
  })

  test('no word before a mark is lost, however the lines are broken and indented', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const space = fc.constantFrom(' ', '\n', '\n   ', ' \n ')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(['', '\n'], ['1. ', '\n   '], ['> ', '\n> '], ['## ', ' ']),
        (parts, [lead = '', lineEnd = '']) => {
          const body = parts.map(([one, between]) => one + between).join('')
          const text = `${lead}${`${body}{#label}`.replaceAll('\n', lineEnd)}`
          const [found] = marks(text)
          expect(String(found?.[0]).split(/\s+/)).toEqual(parts.map(([one]) => one))
          expect(found?.[1]).toBe('label')
        },
      ),
    )
  })

  test('the place of a label is that of its braces', () => {
    const [paragraph] = parseMarkdown('First\nsecond {-} {#scope}').children
    expect(paragraph?.type === 'paragraph' && paragraph.data?.labels?.[0]?.position).toMatchObject({
      start: { line: 2, column: 12 },
      end: { line: 2, column: 20 },
    })
  })
})

describe('data blocks', () => {
  test.each(dataBlockNames)('::%s on a line of its own is a block', (name) => {
    expect(blocks(`One\n\n::${name}\n\nTwo`)).toEqual([
      'paragraph: One',
      `::${name}`,
      'paragraph: Two',
    ])
  })

  test('a line of its own is enough, also between the lines of a paragraph', () => {
    expect(blocks('One\n::panel\nTwo')).toEqual(['paragraph: One', '::panel', 'paragraph: Two'])
    expect(blocks('One\r\n::panel \r\nTwo')).toEqual([
      'paragraph: One',
      '::panel',
      'paragraph: Two',
    ])
    expect(blocks('  ::panel')).toEqual(['::panel'])
  })

  test.each([
    '::unknown',
    '::Panel',
    '::panel::',
    ':: panel',
    '::panel extra',
    'See ::panel here',
    ':panel',
    ':::panel',
    'Re:smith, doi:10.1000/x, 1:1, 09:00, :smile:, @ash, #tag, $5, {x} {{y}} ^2 ==m==',
  ])('%j stays text', (text) => {
    expect(blocks(text)).toEqual([`paragraph: ${text}`])
  })
})

describe('comments and HTML', () => {
  test('a comment is the author’s note, in a line, as a block, in a list, over several lines', () => {
    const text =
      'One <!-- note -->here.\n\n<!-- a\n\nblock -->\n\n- item <!-- note -->\n\n<!-- one --><!-- two -->'
    const nodes = nodesOf(parseMarkdown(text))
    expect(nodes.filter(({ type }) => type === 'authorNote')).toHaveLength(4)
    expect(nodes.some(({ type }) => type === 'html')).toBe(false)
    expect(textOf(parseMarkdown(text))).not.toMatch(/note|block|one|two/)
  })

  test('a hundred comments in a row, and words after them, are read at once', () => {
    const [first] = parseMarkdown(`${'<!-- a -->'.repeat(100)} and words`).children
    expect(first?.type).toBe('html')
  })

  test('ten thousand calls of a note in one paragraph are all calls', () => {
    const [paragraph] = parseMarkdown('x [^a] '.repeat(10_000)).children
    const calls = (paragraph as Paragraph).children.filter(
      ({ type }) => type === 'footnoteReference',
    )
    expect(calls).toHaveLength(10_000)
  })

  test('any other HTML stays HTML, for a rule to report', () => {
    const nodes = nodesOf(parseMarkdown('a <b>c</b>\n\n<div>d</div>\n\n<!-- x --><i>'))
    expect(nodes.filter(({ type }) => type === 'html')).toHaveLength(4)
  })
})

describe('CommonMark and GFM', () => {
  test('links and pictures by definition are links and pictures', () => {
    const tree = parseMarkdown(
      'See [the act][act], [act] and [Scope][s], ![a map][m].\n\n[act]: https://example.org/act\n[s]: #scope\n[m]: map.png "Caption"',
    )
    const found = nodesOf(tree).flatMap((node) =>
      node.type === 'link' || node.type === 'image' ? [(node as Node & { url: string }).url] : [],
    )
    expect(found).toEqual([
      'https://example.org/act',
      'https://example.org/act',
      '#scope',
      'map.png',
    ])
    expect(textOf(tree)).toBe('See the act, act and Scope, a map.')
  })

  test('every [^label] is a call, whether or not the text defines it', () => {
    const calls = (text: string) =>
      nodesOf(parseMarkdown(text)).filter(({ type }) => type === 'footnoteReference').length
    expect(calls('Advisors[^advisors]')).toBe(1)
    expect(calls('One[^a] and two[^b]\n\n[^a]: Note')).toBe(2)
    expect(calls('Not a call: \\[^a], `[^a]`')).toBe(0)
  })

  test('one tilde is a tilde', () => {
    expect(blocks('about ~5 and ~6')).toEqual(['paragraph: about ~5 and ~6'])
  })

  test('any text at all is parsed', () => {
    const sign = fc.constantFrom(
      ...'{}#-:[]^!<>*_`|~\\& \n\r\t1.a'.split(''),
      '::panel',
      '{#a}',
      '{-}',
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const tree = parseMarkdown(signs.join(''))
        for (const { position } of nodesOf(tree)) {
          expect(position?.end.offset).toBeGreaterThanOrEqual(position?.start.offset ?? 0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('a text without an address and a table is parsed as beside them', () => {
  const shape = (text: string): unknown =>
    JSON.parse(
      JSON.stringify(parseMarkdown(text).children, (key, value: unknown) =>
        key === 'position' ? undefined : value,
      ),
    )
  const piece = fc.constantFrom(
    ...'a b1 * _ ** ` [ ] ( ) < > # - + 1. | :- -: ~ ~~ ! : \\ & ^ [^n] [x](#y) <!-- --> {#l} é 😀'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\n\n',
    '\n    ',
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (words) => {
      const [, , ...beside] = shape(`www.example.com\n\n|a|\n|-|\n\n***\n\n${words}`) as unknown[]
      expect(shape(`***\n\n${words}`)).toEqual(beside)
    }),
    { numRuns: 1000 },
  )
})
