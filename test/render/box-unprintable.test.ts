import { expect, test } from 'vitest'
import { loadGlyphs } from '../../src/app/judge/load-glyphs.ts'
import { boxUnprintable } from '../../src/render/box-unprintable.ts'

const boxed = async (...parts: string[]): Promise<string> =>
  [...boxUnprintable(parts, await loadGlyphs())].join('|')

test('a character that the font cannot print is shown as one that is missing', async () => {
  expect(await boxed('<p>Risk ≥ 14, said مرحبا ❤️ 👍🏽.</p>')).toBe(
    '<p>Risk � 14, said ����� � �.</p>',
  )
  expect(await boxed('<p>one</p>', '<p>你</p>')).toBe('<p>one</p>|<p>�</p>')
})

test('what it can print stays as it is, also where an accent is a character of its own', async () => {
  const html =
    '<p title="a > b">“Łucja” – e\u0301, A\u030angstro\u0308m, Ελλάδα, Ќ, יוסי, ½\u200b\u00ad…</p>'
  expect(await boxed(html)).toBe(html)
})

test('letters that were joined in one character are parted where the font has no such character', async () => {
  expect(await boxed('<p>The oﬃce ﬁle, 20℃.</p>')).toBe('<p>The office file, 20°C.</p>')
})

test('nothing is changed within a tag, where it would lead elsewhere', async () => {
  const html = '<a href="#مرحبا" class="x">Words</a>'
  expect(await boxed(html)).toBe(html)
})
