import { expect, test } from 'vitest'
import { formatGithub } from '../../../src/cli/formats/github.ts'
import { formatJson } from '../../../src/cli/formats/json.ts'
import { formatSarif } from '../../../src/cli/formats/sarif.ts'
import { formatText } from '../../../src/cli/formats/text.ts'
import { makeFinding } from '../../../src/support/finding.ts'

// What a terminal obeys: Escape, Delete, the one-byte form of “Escape [”, an override of the direction.
const controls = '\u001b\u007f\u009b\u202e'
const message = `Unexpected “a${controls}b”, 100% expected`
const finding = makeFinding({
  file: '01-a.md',
  position: undefined,
  ruleId: 'format/unprintable-character',
  severity: 'error',
  message,
})
const placed = { finding, path: `01-${controls}.md`, excerpt: { line: controls, from: 1, to: 2 } }

test('no form of the findings hands a terminal what it would obey', () => {
  const json = formatJson([placed])
  const sarif = formatSarif([placed], [], '0.0.0')
  const github = formatGithub([placed])
  const text = formatText([placed], (_, words) => words)
  for (const told of [json, sarif, github, text]) {
    expect(told).toContain('Unexpected “a')
    expect(told).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  }
  expect(JSON.parse(json)).toMatchObject([{ message, file: placed.path }])
  expect(JSON.parse(sarif)).toMatchObject({ runs: [{ results: [{ message: { text: message } }] }] })
  expect(github).toContain('“a␛␡\uFFFD\uFFFDb”, 100%25 expected')
})

test('half of a character in a name, as Windows allows it, makes no address that nothing can read', () => {
  const log = formatSarif([{ ...placed, path: '01-\ud800.md' }], [], '0.0.0')
  expect(log).toContain('"uri": "01-%EF%BF%BD.md"')
})
