import { expect, test } from 'vitest'
import { findPlaces } from '../../../src/app/where/find-places.ts'
import { reportOf } from '../../support/report-of.ts'

const report = reportOf({
  '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
  '01-a.md': `# A\n\nShe rang 5 times -- 3 of them at night --- and said 'I am fine'... nobody came.\n\nThe record \`a long code of a system\` says so.`,
})
const found = (query: string): string[] =>
  findPlaces(report, query, () => undefined).map(({ number, words }) => `${number} ${words}`)

test.each(['times – 3 of them', 'night — and', '‘I am fine’… nobody', "'I am fine'... nobody"])(
  'words copied from the page are found as they were typed: %s',
  (query) => {
    expect(found(query)).toHaveLength(1)
  },
)

test.each(['1 and 2', '1, 2: please soften', 'paragraphs 1 and 2'])('%s finds both', (query) => {
  expect(found(query)).toHaveLength(2)
})

test('what looks like somebody’s recommendation and is none is looked for as words', () => {
  const { length } = findPlaces(
    reportOf({ '01-a.md': '# A\n\nThe Trust accepted recommendation 3 of the inspectorate.' }),
    'accepted recommendation 3',
    () => undefined,
  )
  expect(length).toBe(1)
})

test('words that are shown hold nothing that a terminal cannot show', () => {
  expect(found('says so')).toEqual(['2 The record … says so.'])
})
