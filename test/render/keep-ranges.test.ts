import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { keepRanges } from '../../src/render/keep-ranges.ts'

/** Keeps the ranges of a paragraph, and shows them in brackets. */
function kept(...content: Array<Element | string>): string {
  const paragraph = h('p', content)
  keepRanges(paragraph)
  return toHtml(paragraph).replaceAll('<span class="whole">', '[').replaceAll('</span>', ']')
}

test.each([
  ['in 2019–20 and 2020–21.', 'in [2019–20] and [2020–21].'],
  ['£5–10 or 10–15%', '[£5–10] or [10–15%]'],
  ['from 9.30–10.15 on', 'from [9.30–10.15] on'],
  ['she said – twice – no', 'she said – twice – no'],
  ['the Wexcombe–Anytown road', 'the Wexcombe–Anytown road'],
  ['1–2–3', '1–2–3'],
])('a range of figures stays on one line: %s', (words, expected) => {
  expect(kept(words)).toBe(`<p>${expected}</p>`)
})

test('so does one whose ends are links, unless it is too long for a column', () => {
  const link = (words: string): Element => h('a', words)
  expect(kept('see ', link('23'), '–', link('25'), '.')).toBe('<p>see [<a>23</a>–<a>25</a>].</p>')
  expect(kept(link('1.3(b)(ii)'), '–', link('1.4(c)(iv)'))).not.toContain('[')
})
