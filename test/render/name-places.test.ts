import { expect, test } from 'vitest'
import { namePlaces } from '../../src/render/name-places.ts'
import { reportOf } from '../support/report-of.ts'

test('a lettered item is called after what it belongs to', () => {
  const names = namePlaces(
    reportOf({
      '01-a.md':
        '# A\n\nThe terms:[^n]\n\n1. first {#first}\n\n[^n]: A note:\n\n    1. in the note {#noted}\n',
      '02-r.md':
        '---\nrecommendations:\n  - items:\n      - text: |\n          They should act:\n\n          1. here {#here}\n        lead: Police\n---\n\n# R\n',
    }),
  )
  expect([...names.values()]).toEqual(
    expect.arrayContaining(['Paragraph 1(a)', 'Footnote 1(a)', 'Recommendation 1(a)']),
  )
})

test('no place is without a name, also where its heading has no words', () => {
  const names = namePlaces(reportOf({ '01-a.md': '# A\n\n## {#empty}\n\nSee [it](#empty).\n' }))
  expect([...names.values()]).toContain('Place without a number')
  expect([...names.values()]).not.toContain('')
})
