import { expect, test } from 'vitest'
import { quotedStretches } from '../../../src/support/texts/quoted-stretches.ts'
import { textRuns } from '../../../src/support/texts/text-runs.ts'
import { reportOf } from '../report-of.ts'

function quoted(paragraph: string): string[] {
  const [, run] = textRuns(reportOf({ '01-a.md': `# A\n\n${paragraph}` }))
  if (!run) throw new Error('no paragraph')
  return quotedStretches(run).map(({ start, end }) => run.text.slice(start, end))
}

test.each([
  ["She said, 'I am fine', and left.", ["'I am fine'"]],
  ["The families' homes and the child's room", []],
  ["It was 'the families' choice' she said", ["'the families' choice'"]],
  ['‘He said “no” twice’, she wrote', ['‘He said “no” twice’']],
  ['A "seven-minute" briefing', ['"seven-minute"']],
  ["the '90s and rock 'n' roll", ["'n'"]],
  ['An apostrophe’s end', []],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})
