import { expect, test } from 'vitest'
import { joinedWords } from '../../../src/verify/residue/without-tags.ts'

test.each([
  ['within a paragraph', '<p>Em<b>r</b><!-- x -->ys</p><p>came.</p>'],
  ['on a slide', '<a:p><a:r><a:t>Emr</a:t></a:r><a:r><a:t>ys</a:t></a:r></a:p><a:p>came.</a:p>'],
  ['in cells', '<tr><td><p>Em</p></td><td>rys</td></tr><tr><td>came.</td></tr>'],
  ['from one paragraph to the next', '<text:p>E</text:p><text:p>mrys came.</text:p>'],
  ['beneath what is written above it', '<ruby>Em<rt>a</rt>rys<rt>b</rt></ruby>'],
])('a word is read %s', (_, markup) => {
  expect(joinedWords(markup).split(/\s/)).toContain('Emrys')
})

test('tags without an end take no time that grows with their square', () => {
  for (const piece of ['<', '</t>', '<rt ', '<rt>', '</a:', '<br '])
    expect(joinedWords(`${piece.repeat(500_000)}<p>Em</b>rys</p>`), piece).toContain('Emrys')
})

test('only what stands about a place where a word is parted is read again', () => {
  const quiet = '<p>The panel met.</p>'.repeat(1000)
  expect(joinedWords(quiet)).toBe('')
  expect(joinedWords(`${quiet}<p>Em<b>rys</b></p>${quiet}`).length).toBeLessThan(300)
})
