import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { loadGlyphs } from '../../../src/app/judge/load-glyphs.ts'

test('the list of characters is that of the fonts', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/compile-glyphs.mjs', '--check']),
  ).not.toThrow()
})

test.each([
  ['aZ0é£€“”’–—…•·½ŵŷŁıĞαЖשẮ', true],
  ['≥→✓☐\uF0B7محগ王あ👍', false],
])('%s: in the font is %s', async (characters, expected) => {
  const hasGlyph = await loadGlyphs()
  for (const character of characters) {
    expect([character, hasGlyph(character.codePointAt(0) ?? 0)]).toEqual([character, expected])
  }
})
