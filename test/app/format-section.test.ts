import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSection } from '../../src/app/format-section.ts'
import { arbitrarySection } from '../support/arbitrary-report.ts'
import { reportOf } from '../support/report-of.ts'

const formatted = (text: string): string | undefined => formatSection('01-a.md', text)

test.each([
  ['headings', 'A section\n=========\n\nHeading\n---\n', '# A section\n\n## Heading\n'],
  ['closed headings with a label', '# A #\n\n## B ## {#b}\n', '# A\n\n## B ## {#b}\n'],
  ['lists', '* one\n* two\n\n    more\n\n1) a\n1) b\n', '- one\n- two\n\n  more\n\n1. a\n2. b\n'],
  [
    'emphasis',
    'So _it_ was __said__, snake_case and [Ash] stay.\n',
    'So *it* was **said**, snake_case and [Ash] stay.\n',
  ],
  ['blank lines', '# A\nText.  \n\n\n\nMore.', '# A\n\nText.\n\nMore.\n'],
  [
    'tables',
    '|a|b|\n|:-|-|\n|one|two \\| three|\n',
    '| a   | b            |\n| :-- | ------------ |\n| one | two \\| three |\n',
  ],
  [
    'labels and notes',
    'Text\n  here.   {#a}{-}\n\n1.  item {#b}\n\n[^n]:   Note.\n',
    'Text\nhere. {#a}{-}\n\n1. item {#b}\n\n[^n]: Note.\n',
  ],
])('%s', (_, before, after) => {
  expect(formatted(before)).toBe(after)
  expect(formatted(after)).toBe(after)
})

test('front matter, data blocks and comments stay to the letter', () => {
  const text =
    '---\npanel:   # the panel\n  -   organisation:  X\n---\n\n# A\n\n<!-- dhr-ignore x/y: because -->\nText <!-- here -->\nof *it*.\n\n<!--\n   kept\n  as it is -->\n\n::panel\n'
  expect(formatted(text)).toBe(text)
})

test('a label without words gets no blank before it', () => {
  const labels = '# A\n\n{#alone}\n\n{-}\n\n1. {#item}\n'
  expect(formatSection('01-a.md', labels)).toBe(labels)
})

test('line ends of one kind stay; a file with two kinds is left alone', () => {
  expect(formatted('# A #\r\n\r\nText\r\n')).toBe('# A\r\n\r\nText\r\n')
  expect(formatted('# A #\r\n\r\nText\n')).toBeUndefined()
})

test('the lines that git leaves between two versions stay to the letter', () => {
  const text = '# A\n\n<<<<<<< HEAD\nOne\n\n=======\n\nTwo\n\n>>>>>>> feedback\n'
  expect(formatted(text)?.match(/^[<=>].*/gm)).toEqual(text.match(/^[<=>].*/gm))
})

test('whatever is formatted reads the same, keeps its comments, and is formatted once and for all', () => {
  fc.assert(
    fc.property(arbitrarySection, (text) => {
      const written = formatted(text)
      if (written === undefined) return
      expect(shapeOf(written)).toBe(shapeOf(text))
      expect(commentsOf(written)).toEqual(commentsOf(text))
      expect(frontMatterOf(written)).toBe(frontMatterOf(text))
      expect(formatted(written)).toBe(written)
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  )
})

test('hardly anything is left alone', () => {
  const texts = fc.sample(arbitrarySection, { seed: 7, numRuns: 200 })
  expect(texts.filter((text) => formatted(text) === undefined).length).toBeLessThan(10)
})

const shapeOf = (text: string): string =>
  JSON.stringify(reportOf({ '01-a.md': text }).files[0], (key, value) =>
    key === 'position' || key === 'text' ? undefined : value,
  )
const commentsOf = (text: string): string[] => text.match(/<!--[\s\S]*?-->/g) ?? []
const frontMatterOf = (text: string): string =>
  /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n)/.exec(text)?.[0] ?? ''
