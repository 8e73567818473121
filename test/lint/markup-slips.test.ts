import { expect, test } from 'vitest'
import { findingsOf, placesOf } from '../support/findings-of.ts'

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
