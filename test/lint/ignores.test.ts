import { describe, expect, test } from 'vitest'
import { findingsOf, placesOf } from '../support/findings-of.ts'

const rules = [
  'reference/unknown-label',
  'ignore/unused',
  'ignore/unknown-rule',
  'ignore/no-reason',
]
const comment = (id = 'reference/unknown-label', reason = ': on purpose') =>
  `<!-- dhr-ignore ${id}${reason} -->`

async function placesIn(body: string): Promise<string[]> {
  return placesOf(await findingsOf({ '01-a.md': body }), ...rules)
}

describe('an ignore silences its rule in the block that follows', () => {
  test.each([
    ['a paragraph', `${comment()}\n\nSee [](#nowhere).`],
    ['a paragraph without a blank line between', `${comment()}\nSee [](#nowhere).`],
    ['a heading', `${comment()}\n## On [](#nowhere)`],
    ['a list, all of it', `${comment()}\n\n- one\n- see [](#nowhere)`],
    ['a table, all of it', `${comment()}\n\n| a |\n| - |\n| [](#nowhere) |`],
    ['a block quote', `${comment()}\n\n> See [](#nowhere).`],
    ['a footnote', `Text.[^a]\n\n${comment()}\n\n[^a]: See [](#nowhere).`],
    ['a paragraph of a list item', `- one\n\n  ${comment()}\n\n  See [](#nowhere).`],
    ['the next list item', `1. one\n\n   ${comment()}\n2. see [](#nowhere)`],
    ['with another note between', `${comment()}\n\n<!-- Ask. -->\n\nSee [](#nowhere).`],
    [
      'with other rules',
      `${comment('structure/heading-end, reference/unknown-label')}\n\n## See [](#nowhere):`,
    ],
    [
      'on several lines',
      `<!-- dhr-ignore\nreference/unknown-label:\non purpose -->\n\nSee [](#nowhere).`,
    ],
  ])('%s', async (_, body) => {
    expect(await placesIn(body)).toEqual([])
  })

  test('front matter, through the mark of its block', async () => {
    const front = `---\nrecommendations:\n  - items:\n      - text: See [](#nowhere).\n        lead: Police\n---\n\n# Recommendations\n\n`
    expect(await placesIn(`${front}::recommendations`)).toEqual([
      '01-a.md 4:19 reference/unknown-label',
    ])
    expect(await placesIn(`${front}${comment()}\n\n::recommendations`)).toEqual([])
  })

  test('a paragraph of YAML block text', async () => {
    const text = `---\nrecommendations:\n  - items:\n      - text: |\n          ${comment()}\n\n          See [](#nowhere).\n\n          And [](#nowhere).\n        lead: Police\n---\n\n# Recommendations\n`
    expect(await placesIn(text)).toEqual(['01-a.md 9:15 reference/unknown-label'])
  })
})

describe('an ignore silences nothing else', () => {
  test('not the block after the next', async () => {
    expect(await placesIn(`${comment()}\n\nOne.\n\nSee [](#nowhere).`)).toEqual([
      '01-a.md 1:17 ignore/unused',
      '01-a.md 5:5 reference/unknown-label',
    ])
  })

  test('not the block before it', async () => {
    expect(await placesIn(`See [](#nowhere).\n\n${comment()}\n\nOne.`)).toEqual([
      '01-a.md 1:5 reference/unknown-label',
      '01-a.md 3:17 ignore/unused',
    ])
  })

  test('not the same line of another file', async () => {
    const files = {
      '01-a.md': `${comment()}\n\nSee [](#nowhere).`,
      '02-b.md': 'One.\n\nSee [](#nowhere).',
    }
    expect(placesOf(await findingsOf(files), ...rules)).toEqual([
      '02-b.md 3:5 reference/unknown-label',
    ])
  })

  test('not another rule', async () => {
    expect(await placesIn(`${comment('structure/heading-end')}\n\nSee [](#nowhere).`)).toEqual([
      '01-a.md 1:17 ignore/unused',
      '01-a.md 3:5 reference/unknown-label',
    ])
  })

  test.each(['', ':', ': '])('not without a reason: “%s”', async (reason) => {
    const text = `${comment('reference/unknown-label', reason)}\n\nSee [](#nowhere).`
    expect(await placesIn(text)).toEqual([
      '01-a.md 1:17 ignore/no-reason',
      '01-a.md 3:5 reference/unknown-label',
    ])
  })

  test('each of several rules is judged by itself', async () => {
    const both = comment('reference/unknown-label, structure/heading-end')
    expect(await placesIn(`${both}\n\nSee [](#nowhere).`)).toEqual(['01-a.md 1:42 ignore/unused'])
  })

  test('amid a paragraph it stands before nothing', async () => {
    expect(await placesIn(`See ${comment()} [](#nowhere).`)).toEqual([
      '01-a.md 1:21 ignore/unused',
      '01-a.md 1:61 reference/unknown-label',
    ])
  })
})

test('an ignore of a rule that is off is not called idle', async () => {
  const findings = await findingsOf({
    '01-a.md': `${comment()}\n\nNothing.`,
    'dhr.yaml': 'rules:\n  reference/unknown-label: off\n',
  })
  expect(placesOf(findings, ...rules)).toEqual([])
})

describe('a registered name', () => {
  const report = (status: string) => ({
    '00-title-page.md': `---\nreport:\n  subject: Rowan\n  status: ${status}\n---\n\n# A review\n`,
    '01-a.md': `${comment('anonymity/real-name')}\n\nXanthwe left.`,
    'identities.yaml': 'people:\n  - pseudonym: Rowan\n    names: [Xanthwe Orluk]\n',
  })
  const told = async (status: string) =>
    placesOf(await findingsOf(report(status)), 'anonymity/real-name', 'ignore/unused')

  test.each(['draft', 'panel'])('may be let be in a report of status %s', async (status) => {
    expect(await told(status)).toEqual([])
  })

  test.each(['board', 'home-office', 'published'])('is told at %s all the same', async (status) => {
    expect(await told(status)).toEqual(['01-a.md 3:1 anonymity/real-name'])
    const [finding] = (await findingsOf(report(status))).filter(
      ({ ruleId }) => ruleId === 'anonymity/real-name',
    )
    expect(finding?.severity).toBe('error')
    expect(finding?.note).toContain('does not count')
  })
})

describe('what an author may write instead', () => {
  test('a group of rules', async () => {
    expect(await placesIn(`${comment('reference')}\n\nSee [](#nowhere).`)).toEqual([])
    expect(await placesIn(`${comment('reference')}\n\nNothing here.`)).toEqual([
      '01-a.md 1:17 ignore/unused',
    ])
  })

  test('capitals', async () => {
    const loud = '<!-- DHR-IGNORE reference/unknown-label: on purpose -->'
    expect(await placesIn(`${loud}\n\nSee [](#nowhere).`)).toEqual([])
  })

  test('no rule at all: that is told', async () => {
    expect(await placesIn('<!-- dhr-ignore: on purpose -->\n\nSee [](#nowhere).')).toEqual([
      '01-a.md 1:6 ignore/unknown-rule',
      '01-a.md 3:5 reference/unknown-label',
    ])
  })
})

describe('a fault that is printed as one, in a report to be published', () => {
  test.each([
    ['reference/unknown-label', 'See [](#nowhere).'],
    ['reference/no-number', 'See [](#met).\n\n- They met. {#met}'],
    ['format/lost-table', '::panel'],
    ['format/unmerged', '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> feedback'],
  ])('is an error whatever dhr.yaml or a comment says: %s', async (ruleId, body) => {
    const said = async (status: string, text: string): Promise<string[]> => {
      const files = {
        '00-title.md': `---\nreport:\n  subject: Rowan\n  status: ${status}\n---\n\n# A review\n`,
        'dhr.yaml': `rules:\n  ${ruleId}: off\n`,
        '01-a.md': `# A\n\n${text}\n`,
      }
      return placesOf(await findingsOf(files), ruleId)
    }
    expect(await said('draft', body)).toEqual([])
    expect(await said('published', body)).toHaveLength(1)
    expect(await said('published', `${comment(ruleId)}\n\n${body}`)).toHaveLength(1)
  })
})

describe.each([
  ['writing/placeholder', 'The panel heard TODO.'],
  ['writing/draft-text', 'This draft report is long.'],
  ['writing/assistant-text', 'The police knew. I hope this helps.'],
])('a mark of a draft, %s,', (ruleId, body) => {
  const files = (status: string, text: string) => ({
    '00-title.md': `---\nreport:\n  subject: Rowan\n  status: ${status}\n---\n\n# A review\n`,
    'dhr.yaml': `rules:\n  ${ruleId}: off\n`,
    '01-a.md': `# A\n\n${text}\n`,
  })
  const severities = async (status: string, text = body) =>
    (await findingsOf(files(status, text)))
      .filter((finding) => finding.ruleId === ruleId)
      .map(({ severity }) => severity)

  test('is an error in a published report, whatever dhr.yaml says', async () => {
    expect(await severities('published')).toEqual(['error'])
    expect(placesOf(await findingsOf(files('published', body)), 'format/settings')).toHaveLength(1)
  })

  test('may be turned off before that', async () => {
    expect(await severities('home-office')).toEqual([])
  })

  test('may be let be where it stands, with a reason', async () => {
    expect(await severities('published', `${comment(ruleId)}\n\n${body}`)).toEqual([])
  })
})

test.each([
  ['structure/empty-table', '---\npanel:\n---\n\n# A\n\nThe panel:\n\n::panel\n'],
  ['structure/empty-section', '---\npanel:\n---\n\n# A\n\n::panel\n'],
])('“still to be written” is published by no line of dhr.yaml: %s', async (ruleId, section) => {
  const findings = await findingsOf({
    '00-title.md': '---\nreport:\n  subject: Rowan\n  status: published\n---\n\n# A review\n',
    'dhr.yaml': `rules:\n  ${ruleId}: off\n`,
    '01-a.md': section,
  })
  expect(placesOf(findings, ruleId)).toHaveLength(1)
})
