import type { Image } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/source/parse-markdown.ts'
import { nodesOf } from '../../src/support/texts/nodes-of.ts'
import { textOf } from '../../src/support/texts/text-of.ts'
import { textRuns } from '../../src/support/texts/text-runs.ts'
import { reportOf } from '../support/report-of.ts'

const picture = (text: string): Image => {
  const [image] = nodesOf(parseMarkdown(text), 'image')
  if (!image) throw new Error('no picture')
  return image
}
const caption = (text: string): string | undefined =>
  picture(text)
    .children?.map((child) => textOf(child))
    .join('')

describe('the caption of a figure', () => {
  test.each([
    ['![a](m.png "Contacts *by year*")', 'Contacts by year'],
    ['![a](m.png \'Contacts "by" year\')', 'Contacts "by" year'],
    ['![a](m.png (Contacts by year))', 'Contacts by year'],
    ['![a](<m n.png> "She said \\"no\\" &amp; left"  )', 'She said "no" & left'],
    ['![the "a"](m.png "1. The map")', '1. The map'],
    ['![a](m.png "# The map")', '# The map'],
    ['![a](m.png "> - + The map | and")', '> - + The map | and'],
    ['![a](m.png "Two\n   lines")', 'Two\nlines'],
    ['> ![a](m.png "Two\n> lines")', 'Two\nlines'],
    ['- ![a](m.png "Of an item") {#map}', 'Of an item'],
    ['![a][m]\n\n[m]: m.png "By definition[^n]"', 'By definition'],
    ['![a](m.png "With a note") <!-- note -->', 'With a note'],
    ['[![a](m.png "Of a link")](https://example.org)', 'Of a link'],
    ['![a](m.png "One") ![b](n.png "Two")', 'One'],
    ['![a](m.png "Words <!-- not printed -->")', 'Words '],
  ])('%s', (text, expected) => {
    expect(caption(text)).toBe(expected)
    expect(picture(text).title).toBeNull()
  })

  test.each([
    '![a](m.png)',
    '![a](m.png "")',
    'Words ![a](m.png "no caption[^n]") around.',
    '[Words ![a](m.png "linked")](https://example.org)',
  ])('is none: %s', (text) => {
    expect(picture(text).children).toBeUndefined()
  })

  test('has the places of the file', () => {
    const text = '---\nlayout: portrait\n---\n\n# A\n\n> ![a](m.png "Words\n> **in** a caption")\n'
    const report = reportOf({ '01-a.md': text })
    const run = textRuns(report).find((one) => one.text.includes('caption'))
    expect(run?.kind).toBe('cell')
    const at = run?.text.indexOf('caption') ?? 0
    const { start, end } = run?.position(at, at + 'caption'.length) ?? {}
    expect(text.slice(start?.offset, end?.offset)).toBe('caption')
    expect([start?.line, start?.column]).toEqual([8, 12])
  })

  test('has the places of the file in the front matter too', () => {
    const text =
      '---\nrecommendations:\n  - items:\n      - text: |\n          Do.\n\n          ![a](m.png "Its caption[^n]")\n---\n\n# A\n\n[^n]: Note'
    const report = reportOf({ '01-a.md': text })
    const [call] = report.noteCalls
    expect(text.slice(call?.position.start.offset, call?.position.end.offset)).toBe('[^n]')
  })

  test('calls notes, refers and is referred to', () => {
    const report = reportOf({
      '01-a.md':
        '# A\n\nFirst[^a] {#one}\n\n![a](m.png "As [](#one) says[^b]") {#map}\n\nThen[^c] see [](#map).\n\n[^c]: C\n[^b]: B\n[^a]: A',
    })
    expect(report.notes.map(({ definition }) => textOf(definition))).toEqual(['A', 'B', 'C'])
    expect(report.references.map(({ target }) => target?.id)).toEqual(['paragraph-1', 'label-map'])
    const figure = report.targets.get('map')?.[0]
    expect([figure?.kind, figure?.text]).toEqual(['figure', 'As  says'])
  })
})
