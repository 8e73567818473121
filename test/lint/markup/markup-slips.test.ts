import { expect, test } from 'vitest'
import { findingsOf, placesOf } from '../../support/findings-of.ts'

test.each([
  [
    'a picture is no paragraph without a full stop',
    '![A map of the whole town](my map.png)',
    '3:1',
  ],
  ['signs of bold words are no gap', 'It was **bold ** there for all to see.', '3:8'],
  [
    'an address that was to be that of a link is no bare one',
    'See [it] (https://www.gov.uk/it).',
    '3:5',
  ],
  [
    'rows of a table end in no full stop',
    '| Agency and its post | Met |\n| The police | It met twice |',
    '3:1',
  ],
])('a slip of Markdown is told once: %s', async (_, text, place) => {
  const findings = await findingsOf({ '01-panel.md': `# The panel\n\n${text}\n` })
  const own = placesOf(findings).filter((found) => /(?:markup|link\/|writing\/)/.test(found))
  expect(own).toEqual([`01-panel.md ${place} format/printed-markup`])
})

test.each(['*\\\nThe * of the panel.', '*. The * of the panel met.', 'It met*, and * not again.'])(
  'asterisks before no word are asterisks: %s',
  async (text) => {
    const findings = await findingsOf({ '01-panel.md': `# The panel\n\n${text}\n` })
    expect(placesOf(findings, 'format/printed-markup')).toEqual([])
  },
)

test('a slip in the front matter has its place in the file', async () => {
  const findings = await findingsOf({
    '01-panel.md':
      '---\nrecommendations:\n  - items:\n      - text: |\n          Wexcombe Police should read\n          [it] (https://www.gov.uk/it).\n---\n\n# Recommendations\n',
  })
  expect(placesOf(findings, 'format/printed-markup')).toEqual([
    '01-panel.md 6:11 format/printed-markup',
  ])
})

test('of thousands of signs none is looked for twice', async () => {
  const signs = '[a](b **c { ![d]( | '.repeat(400)
  const findings = await findingsOf({ '01-panel.md': `# The panel\n\n${signs}\n` })
  expect(placesOf(findings, 'format/printed-markup')).not.toEqual([])
})

test.each([
  [
    'a heading behind whose “#” stands a blank that does not break',
    '##\u00A0The panel met.',
    '3:1',
  ],
  ['a list with such blanks', '1.\u00A0the police;\n2.\u00A0the council.', '3:1'],
  ['bullets of Word', '\uF0B7\tthe police\n\uF0B7\tthe council', '3:1'],
  ['bullets of the second level in Word', 'o\tthe police\no\tthe council', '3:1'],
  ['dashes of Word', '–\tthe police\n–\tthe council', '3:1'],
  ['rows of a spreadsheet', 'Police\t4\nCouncil\t9', '3:1'],
])('what was meant as Markdown is told: %s', async (_, text, place) => {
  const findings = await findingsOf({ '01-panel.md': `# The panel\n\n${text}\n` })
  expect(placesOf(findings, 'format/printed-markup')).toEqual([
    `01-panel.md ${place} format/printed-markup`,
  ])
})

test.each([
  ['code between fences', '```\n    It met.\n```'],
  ['a note of two paragraphs', 'It met.[^1]\n\n[^1]: In May.\n\n    And in June.'],
  ['points typed by hand', '(a)\tthe police\n(b)\tthe council'],
  ['one tab too many', 'The panel met\tin May.\nIt met again.'],
  ['no letter alone', 'o is a letter'],
])('what is Markdown, or was not meant as it, is let be: %s', async (_, text) => {
  const findings = await findingsOf({ '01-panel.md': `# The panel\n\n${text}\n` })
  expect(placesOf(findings, 'format/printed-markup')).toEqual([])
})

test.each([
  ['##\u00A0The panel met.', '“## The panel met.” with an ordinary space'],
  ['#\u00A0The panel', '“# The panel” with an ordinary space'],
  ['1.\u00A0the police;\n2.\u00A0the council.', '“1. the police;”, and an ordinary space'],
])(
  'a blank that does not break is told behind the sign of a heading or a list: %s',
  async (text, expected) => {
    const findings = await findingsOf({ '01-panel.md': `# The panel\n\n${text}\n` })
    const [found] = findings.filter(({ ruleId }) => ruleId === 'format/printed-markup')
    expect(found?.reason).toContain(`expected ${expected}`)
  },
)
