import { expect, test } from 'vitest'
import { textRuns } from '../../../src/support/texts/text-runs.ts'
import { reportOf } from '../report-of.ts'

/** What stands in the source at the place of a run's words. */
function written(source: string, words: string, files: Record<string, string> = {}): string {
  const report = reportOf({ '01-a.md': source, ...files })
  for (const run of textRuns(report)) {
    const at = run.text.indexOf(words)
    if (at === -1) continue
    const { start, end } = run.position(at, at + words.length)
    const text = report.files.find(({ file }) => file === run.file)?.text ?? ''
    return text.slice(start.offset, end.offset)
  }
  throw new Error(`no run holds “${words}”`)
}

test('places are exact across text nodes, escapes, entities, quotes and lines', () => {
  expect(written('# A\n\nOne **bold** word', 'bold')).toBe('bold')
  expect(written('# A\n\nOne **bold** word', 'One bold')).toBe('One **bold')
  expect(written('# A\n\nSmith \\& Sons &amp; Co, here', 'here')).toBe('here')
  expect(written('# A\n\nSmith &amp; Co', '& Co')).toBe('&amp; Co')
  expect(written('# A\n\n> first\n> second line', 'second')).toBe('second')
  expect(written('# A\n\n1. first\n   second line', 'second')).toBe('second')
  expect(written('# A\n\n| a | b |\n| - | - |\n| one | two \\| three |', 'three')).toBe('three')
  expect(written('# A\n\nWords of *two* kinds. {#lab}', 'kinds.')).toBe('kinds.')
  expect(written('# A\n\nText[^n].\n\n[^n]: The\n    note here', 'note')).toBe('note')
})

test('places are exact in YAML, whatever way the value is written', () => {
  const yaml = (text: string) =>
    `---\nrecommendations:\n  - items:\n      - text: ${text}\n---\n\n# R\n`
  expect(written(yaml('|\n          One\n          two three'), 'three')).toBe('three')
  expect(written(yaml('>-\n          One\n          two three'), 'three')).toBe('three')
  expect(written(yaml('"one \\"two\\" three"'), 'three')).toBe('three')
  expect(written(yaml("'it''s one two'"), 'two')).toBe('two')
  expect(written(yaml('plain words'), 'words')).toBe('words')
})

test('runs come in reading order, footnotes behind the block that first calls them', () => {
  const report = reportOf({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title\n\nTribute',
    '01-a.md':
      '---\npanel:\n  - organisation: Police[^p]\n    members:\n      - name: Ann\n---\n\n# A\n\nOne[^n]\n\n::panel\n\nTwo[^n]\n\n[^n]: Note n\n\n[^p]: Note p',
  })
  const said = textRuns(report).map(({ text, part }) => `${part}: ${text}`)
  expect(said).toEqual([
    'body: Title',
    'body: Tribute',
    'body: A',
    'body: One',
    'note: Note n',
    'field: Police',
    'note: Note p',
    'field: Ann',
    'body: Two',
  ])
})

test('a reference reads as what it prints; addresses and code are no words', () => {
  const report = reportOf({
    '01-a.md': '# A\n\nSee paragraph [](#b), `kode` and <https://example.com>.\n\nB {#b}',
  })
  expect(textRuns(report)[1]?.text).toBe(
    `See paragraph 2, ${'\uFFFC'.repeat(4)} and ${'\uFFFC'.repeat(19)}.`,
  )
})

test.each([
  ['[Nowakowska](https://example.org/Nowakowska)', 'Nowakowska'],
  ['[recieved](https://example.org/recieved)', 'recieved'],
  ['[recieved](recieved)', 'recieved'],
  ['[example.org is old](https://example.org/example.org%20is%20old)', 'example.org is old'],
])('words of a link are words, though its address ends in them: %s', (source, words) => {
  expect(textRuns(reportOf({ '01-a.md': `# A\n\n${source}` })).at(-1)?.text).toBe(words)
})

test.each([
  '<https://example.org/recieved>',
  'https://example.org/recieved',
  'www.example.org/recieved/',
  'someone@example.com',
  '[example.org/recieved](https://example.org/recieved/)',
  '[https://example.org/a](https://example.org/b)',
  '[someone@example.com](mailto:someone@example.com)',
])('an address is no words: %s', (source) => {
  expect(textRuns(reportOf({ '01-a.md': `# A\n\n${source}` })).at(-1)?.text).toMatch(/^\uFFFC+$/)
})
