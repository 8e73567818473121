import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/support/decode-text.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf16 = (text: string, mark: boolean, swapped: boolean): Uint8Array => {
  const buffer = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return new Uint8Array(swapped ? buffer.swap16() : buffer)
}

describe('a file of bytes', () => {
  test('that is UTF-8 is read as it stands, its mark too', () => {
    expect(decodeText(Buffer.from('\uFEFFZoë – 👍'))).toEqual({ text: '\uFEFFZoë – 👍' })
    expect(decodeText(bytes())).toEqual({ text: '' })
  })

  test.each([
    ['little-endian, with a mark', true, false],
    ['big-endian, with a mark', true, true],
    ['little-endian, without', false, false],
    ['big-endian, without', false, true],
  ])('that is UTF-16 is read whole: %s', (_, mark, swapped) => {
    const { text, foreign } = decodeText(utf16('# Zoë “met” 王', mark, swapped))
    expect(text).toBe('# Zoë “met” 王')
    expect(foreign?.name).toBe('UTF-16')
  })

  test('that is Windows-1252 is read whole, and tells where it is first to be seen', () => {
    const written = bytes(...Buffer.from('Jos'), 0xe9, 0x92, ...Buffer.from('s rent: '), 0xa3, 0x35)
    expect(decodeText(written)).toEqual({
      text: 'José’s rent: £5',
      foreign: { name: 'Windows-1252', offset: 3, count: 3 },
    })
  })

  test('that is UTF-8 but for one pasted line keeps what was right', () => {
    const mixed = bytes(...Buffer.from('Zoë – '), 0x93, 0x41, 0x94, ...Buffer.from(' €'))
    expect(decodeText(mixed).text).toBe('Zoë – “A” €')
  })

  test('loses nothing: each byte of whatever it is stands for a character or a part of one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (written) => {
        const { text, foreign } = decodeText(written)
        if (foreign?.name === 'UTF-16') return
        if (!Buffer.from(written).toString('latin1').includes('\xef\xbf\xbd'))
          expect(text).not.toContain('\uFFFD')
        if (!foreign) expect(Buffer.from(text)).toEqual(Buffer.from(written))
      }),
    )
  })
})
