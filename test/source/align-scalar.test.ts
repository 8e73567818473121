import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMap, isScalar, parseDocument, Scalar, stringify } from 'yaml'
import { alignScalar } from '../../src/source/align-scalar.ts'

type Style = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

interface Written {
  value: string
  source: string
}

/** The value of a YAML document `text: …`, with the stretch of the document that it was written in. */
function readBack(yaml: string): Written {
  const { contents } = parseDocument(yaml, { schema: 'failsafe' })
  const read = isMap(contents) ? contents.get('text', true) : undefined
  // “a:” at the end of a plain line is a key to YAML: such a text cannot be written that way.
  if (!isScalar(read) || typeof read.value !== 'string' || !read.range)
    return { value: '', source: '' }
  return { value: read.value, source: yaml.slice(read.range[0], read.range[1]) }
}

function write(value: string, style: Style, lineEnd: string): Written {
  const scalar = new Scalar(value)
  scalar.type = style
  return readBack(stringify({ text: scalar }, { lineWidth: 30 }).replaceAll('\n', lineEnd))
}

/** Characters each of which stands in a text once, so that its place in any source is certain. */
const landmark = (n: number): string => String.fromCodePoint(0x4e00 + n)
const isLandmark = (character: string): boolean => character >= '\u4e00'

const noise = fc.constantFrom("'", '"', '\\', '#', ':', '’', 'é', '\t')
const gap = fc.constantFrom('', '', ' ', ' ', '  ', '\n', '\n\n', '\n  ')
const texts = fc
  .array(fc.tuple(fc.option(noise, { freq: 2 }), gap), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.map(([sign, space], n) => `${landmark(n)}${sign ?? ''}${space}`).join(''))

describe('alignScalar, for any text, says where each character was written', () => {
  const styles: Style[] = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED']
  for (const style of styles) {
    for (const lineEnd of ['\n', '\r\n']) {
      test(`${style}, ${JSON.stringify(lineEnd)}`, () => {
        fc.assert(
          fc.property(texts, (text) => {
            const { value, source } = write(text, style, lineEnd)
            fc.pre(value.trimEnd() === text.trimEnd())
            const offsets = alignScalar(value, source)
            const wanted = [...value].map((one) => (isLandmark(one) ? source.indexOf(one) : -1))
            expect(offsets.slice(0, -1).map((at, i) => (wanted[i] === -1 ? -1 : at))).toEqual(
              wanted,
            )
          }),
          { numRuns: 60 },
        )
      })
    }
  }

  test('double quotes with escapes of every kind', () => {
    const hex = (character: string, length: number): string =>
      (character.codePointAt(0) ?? 0).toString(16).padStart(length, '0')
    const piece = fc.oneof(
      fc.constantFrom('a', 'é', 'u', 'x', '0', ' ', '’').map((c) => [c, c] as const),
      fc.constantFrom('a', 'é').map((c) => [c, `\\x${hex(c, 2)}`] as const),
      fc.constantFrom('a', '’').map((c) => [c, `\\u${hex(c, 4)}`] as const),
      fc.constantFrom('a', '😀').map((c) => [c, `\\U${hex(c, 8)}`] as const),
      fc.constantFrom(['"', '\\"'], ['\\', '\\\\'], ['\t', '\\t'], ['\n', '\\n']),
      fc.constant(['b', '\\\n   b'] as const),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const inside = pieces.map(([, source]) => source).join('')
        const { value, source } = readBack(`text: "x${inside}x"\n`)
        expect(value).toBe(`x${pieces.map(([character]) => character).join('')}x`)
        let at = 2
        const wanted = pieces.flatMap(([character, code]) => {
          const place = code.endsWith(' b') ? at + code.length - 1 : at
          at += code.length
          return Array.from({ length: character.length }, () => place)
        })
        expect(alignScalar(value, source).slice(1, -2)).toEqual(wanted)
      }),
    )
  })
})

test.each([
  ["'''tis said ''so'' X'", "'tis said 'so' X"],
  ['>-\n  one\n  two\n\n  three\n    more\n  X', 'one two\nthree\n  more\nX'],
  ['|2\n    indented\n  X', '  indented\nX'],
  ['|-  # a comment\n  X', 'X'],
  ['"X', 'X'],
  ['"one \\\n  two X"', 'one two X'],
])('alignScalar finds X in %j', (source, value) => {
  expect(alignScalar(value, source)[value.indexOf('X')]).toBe(source.indexOf('X'))
})
