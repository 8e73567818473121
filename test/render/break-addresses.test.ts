import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { breakAddresses } from '../../src/render/break-addresses.ts'

function broken(...content: Array<string | Element>): string {
  const paragraph = h('p', content) as ElementContent
  breakAddresses(paragraph)
  return toHtml(paragraph).replaceAll('<wbr>', '|')
}

test('the lines of a long address may end between its parts', () => {
  expect(broken('See https://www.example.gov.uk/government/reviews?year=2022&part=1.')).toBe(
    '<p>See https://|www.example.gov.uk/|government/|reviews|?year|=2022|&#x26;part|=1.</p>',
  )
  const link = h(
    'a',
    { href: 'https://example.org' },
    'https://example.org/a_very_long_file/and_its_name',
  )
  expect(broken('(', link, ')')).toContain(
    '>https://|example.org/|a_|very_|long_|file/|and_|its_|name</a>',
  )
})

test('other words stay whole', () => {
  expect(broken('He and/or she rang 24/7, in 2021/22, for mother/father.')).not.toContain('|')
})

test('a word without end stays one, and is soon read', () => {
  const word = 'a'.repeat(500_000)
  expect(broken(word)).toBe(`<p>${word}</p>`)
})

test('no character is lost, added or moved', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', '/', '_', '?', '=', ' ', '7', '.') })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (words) => {
      const sentence = words.join('/')
      expect(broken(sentence).replaceAll('|', '')).toBe(`<p>${sentence}</p>`)
    }),
  )
})
