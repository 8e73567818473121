import { expect, test } from 'vitest'
import { findingsOf } from '../../support/findings-of.ts'

const register = `people:
  - pseudonym: Rowan
    names: [Emrys Tomos]
`

async function onAnonymity(frontMatter: string): Promise<string[]> {
  const found = await findingsOf({
    '00-title-page.md': `---\n${frontMatter}---\n# A review\n`,
    '01-a.md': '---\npseudonyms:\n  - name: Rowan\n---\n# Confidentiality\n',
    'identities.yaml': register,
  })
  return found.flatMap(({ ruleId, line, column, message }) =>
    ruleId?.startsWith('anonymity/') ? [`${line}:${column} ${ruleId} ${message}`] : [],
  )
}

test('names and numbers on the cover are found where they stand', async () => {
  const found = await onAnonymity(`report:
  subject: [Rowan]
  reference: Zbigniew Kowalski 07700 900123
  author: Jane Example
  author-role: "Chair, once with Emrys Tomos"
`)
  expect(found).toEqual([
    expect.stringMatching(/^4:14 anonymity\/unregistered-name/),
    expect.stringMatching(/^4:32 anonymity\/identifier/),
    expect.stringMatching(/^6:34 anonymity\/real-name/),
  ])
  expect(found.join()).not.toContain('not printed')
})

test('a name is found in what only an action plan would print, where the report has none', async () => {
  const found = await onAnonymity(`recommendations:
  - items:
      - text: The police should act.
        milestones: Forms read by Zbigniew Kowalski.
`)
  expect(found).toContainEqual(expect.stringMatching(/^5:35 anonymity\/unregistered-name/))
})

test('a person in the glossary is found, and explained nowhere by it', async () => {
  const found = await onAnonymity(`report:
  subject: Rowan
abbreviations:
  ABC: Anna Bella Kowalczyk of 07700 900123
  MARAC: Multi-Agency Risk Assessment Conference
  WDAS: Wexcombe Domestic Abuse Service
`)
  expect(found).toEqual([
    expect.stringMatching(/^5:8 anonymity\/unregistered-name/),
    expect.stringMatching(/^5:32 anonymity\/identifier/),
  ])
})

test('what is not printed is called so', async () => {
  const found = await onAnonymity(`report:
  subject: Rowan
allowed-names:
  - name: Emrys Tomos
    reason: None
`)
  expect(found).toEqual([expect.stringMatching(/real-name .*in what is not printed/)])
})

test.each([
  ['In october 2022 Rowan told her sister.', 'Unexpected “october”, expected “October”'],
  ['In june 2022 Rowan told her sister.', 'Unexpected “june”, expected “June”'],
])('a month in small letters is nobody, and is shown: %s', async (sentence, told) => {
  const found = await findingsOf({
    '01-a.md': `---\npseudonyms:\n  - name: Rowan\n---\n# Introduction\n\n${sentence}\n`,
  })
  const reasons = found.filter(({ line }) => line === 7).map(({ reason }) => reason)
  expect(reasons).toEqual([told])
})
