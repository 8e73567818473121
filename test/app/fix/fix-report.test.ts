import { expect, test } from 'vitest'
import type { MendGroup } from '../../../src/app/fix/ask-about-mends.ts'
import { fixReport } from '../../../src/app/fix/fix-report.ts'
import { memoryHost } from '../../support/memory-host.ts'

const title = '---\nreport:\n  subject: Rowan\n---\n\n# A review\n'

/** The files as they are after everything was mended. */
async function mended(files: Record<string, string>): Promise<Record<string, string>> {
  const all = { '00-title.md': title, ...files }
  const onDisk = Object.fromEntries(Object.entries(all).map(([name, text]) => [`r/${name}`, text]))
  const { changes } = await fixReport(memoryHost(onDisk), { folder: 'r' })
  return Object.fromEntries(changes.map(({ file, after }) => [file, after]))
}

test('a number becomes a reference, its paragraph gets a label of its own words', async () => {
  expect(
    await mended({
      '01-a.md': '# A\n\nThe panel met in May 2020.\n\nSee paragraph 1 and paragraphs 3-4.\n',
      '02-b.md':
        '# B\n\nThe police were called to the flat. {#kept}\n\nNobody asked the children: <!-- why? -->\n\n1. first item of the list\n2. second; see para 4(a)\n',
    }),
  ).toEqual({
    '01-a.md':
      '# A\n\nThe panel met in May 2020. {#the-panel-met-in}\n\nSee paragraph [](#the-panel-met-in) and paragraphs [](#kept)-[](#nobody-asked-children).\n',
    '02-b.md':
      '# B\n\nThe police were called to the flat. {#kept}\n\nNobody asked the children: <!-- why? --> {#nobody-asked-children}\n\n1. first item of the list {#first-item-list}\n2. second; see para [](#first-item-list)\n',
  })
})

test('a recommendation gets its label where its text stands; one of several groups is left alone', async () => {
  const one =
    '---\r\nrecommendations:\r\n  - heading: Police\r\n    items:\r\n      - text: |\r\n          The police should act on each report.\r\n        lead: Police\r\n---\r\n\r\n# R\r\n'
  const text = '# A\n\nThis leads to recommendation 1.\n'
  const fixed = await mended({ '01-a.md': text, '02-r.md': one })
  expect(fixed['01-a.md']).toBe('# A\n\nThis leads to recommendation [](#police-act-report).\n')
  expect(fixed['02-r.md']).toBe(
    one.replace('- text: |', '- label: police-act-report\r\n        text: |'),
  )
  const two = `${one.slice(0, one.indexOf('---\r\n\r\n'))}  - items:\r\n      - text: Another should act too.\r\n        lead: X\r\n---\r\n\r\n# R\r\n`
  expect(await mended({ '01-a.md': text, '02-r.md': two })).toEqual({})
})

test('of recommendations with one number, that of the group which is named beside it is meant', async () => {
  const groups =
    '---\nrecommendations:\n  - heading: Wexcombe Police\n    items:\n      - label: rec-search\n        text: The police should search.\n  - heading: Wexcombe Council\n    items:\n      - label: rec-tell\n        text: The council should tell.\n---\n\n# R\n'
  const text = '# A\n\nRecommendation 1 of Wexcombe Police, and the Council’s recommendation 1.\n'
  expect((await mended({ '01-a.md': text, '02-r.md': groups }))['01-a.md']).toBe(
    '# A\n\nRecommendation [](#rec-search) of Wexcombe Police, and the Council’s recommendation [](#rec-tell).\n',
  )
})

test('what is somebody else’s number, or leads nowhere, stays', async () => {
  const text =
    '# A\n\nSee paragraph 29 of the guidance, paragraph 77, [paragraph 1](https://example.com) and `paragraph 1`.\n'
  expect(await mended({ '01-a.md': text })).toEqual({})
})

test('a number in a link with a slip in it becomes no reference to the number', async () => {
  const text =
    '# A\n\nThe panel met. {#met}\n\nIt met again.\n\nAs [paragraph 2] (#met) says, all came.\n'
  expect(await mended({ '01-a.md': text })).toEqual({})
})

test('the columns of a table that is drawn with dashes stay apart', async () => {
  const rows = '  Agency     Met\n  ---------- -------\n  Police     twice\n'
  const grid = '+--------+-----+\n| Police | Met |\n+--------+-----+\n'
  const text = `# A\n\nThe panel  met.\n\n${rows}\n${grid}`
  const fixed = await mended({ '01-a.md': text })
  expect(fixed['01-a.md']).toBe(text.replace('panel  met', 'panel met'))
})

test('where paragraphs bear typed numbers, nobody can tell which 13 is meant', async () => {
  const text = '# A\n\nThe panel met.\n\n2. It met again.\n\nSee paragraph 1 for that.\n'
  expect(await mended({ '01-a.md': text })).toEqual({})
  const mendedByHand = text.replace('2. It', 'It')
  expect((await mended({ '01-a.md': mendedByHand }))['01-a.md']).toContain('See paragraph [](#')
})

test('an ignore with its reason keeps a number as it is', async () => {
  const text =
    '# A\n\nOne thing was said.\n\n<!-- dhr-ignore reference/handwritten-number: quoted from the minutes -->\nSee paragraph 1 for that.\n'
  expect(await mended({ '01-a.md': text })).toEqual({})
})

test('spelling, blanks, heading ends and slips: only the characters concerned', async () => {
  expect(
    await mended({
      '01-a.md':
        '# A\n\n## What was known;\n\nThe panel  focused on risk , and it focused on on the\nchildren.   \nIt was focussed elsewhere\n\n```\na  b ,\n```\n',
    }),
  ).toEqual({
    '01-a.md':
      '# A\n\n## What was known\n\nThe panel focused on risk, and it focused on the\nchildren.   \nIt was focused elsewhere.\n\n```\na  b ,\n```\n',
  })
})

test('a blank that is missing behind a mark is put there, but for somebody else’s words', async () => {
  const fixed = await mended({
    '01-a.md':
      '# A\n\nIt was wet.The garden was cold ,and **dark**,so ( they say ) he left;she stayed. “He went,so I left.The end,” she said.\n',
  })
  expect(fixed['01-a.md']?.split('\n\n')[1]).toBe(
    'It was wet. The garden was cold, and **dark**, so (they say) he left; she stayed. “He went,so I left.The end,” she said.\n',
  )
})

test('marks of a quotation change, its words and their markup do not', async () => {
  const fixed = await mended({
    '01-a.md':
      '# A\n\nShe said ‘no’ and ‘never’ and ‘not *once*’ and “perhaps *not* today”.\n\nHe said “she said ‘no’ to me” and left.\n',
  })
  expect(fixed['01-a.md']).toContain('and ‘perhaps *not* today’.')
  expect(fixed['01-a.md']).toContain('“she said ‘no’ to me”')
})

test('what somebody wrote stays as it was written', async () => {
  const quoted =
    '# A\n\nHe wrote on 3 May 2020, “u recieved the the DASH on the 3rd May 2020 could of beleived it , focused on u”.\n\n> u recieved the the DASH on 3rd of May 2020 , and should of beleived it\n\n'
  const told =
    'It was focussed on 4 May 2020 and 5 May 2020. A domestic abuse, stalking and harassment (DASH) checklist was focussed.\n'
  expect(await mended({ '01-a.md': quoted + told })).toEqual({})
})

test('a date loses its article with its ordinal, where that is surely its own', async () => {
  const fixed = await mended({
    '01-a.md':
      '# A\n\nThey met on 12 May 2023, 13 May 2023, 14 May 2023, 15 May 2023 and 16 May 2023.\n\nThey met on the 30th of June 2023 and spoke from the 1st July to the 3rd July. After the 5th June meeting they left.\n\nThey met on the 31st June 2023.\n',
  })
  expect(fixed['01-a.md']?.split('\n\n').slice(2)).toEqual([
    'They met on 30 June 2023 and spoke from 1 July to 3 July. After the 5th June meeting they left.',
    'They met on the 31st June 2023.\n',
  ])
})

test('a date in figures loses its article too, where no noun behind it has it', async () => {
  const fixed = await mended({
    '01-a.md':
      '# A\n\nThey met on 12 May 2023 and 13 May 2023. It was told on the 14/12/2022; the 15/12/2022 meeting heard.\n',
  })
  expect(fixed['01-a.md']).toContain('told on 14 December 2022; the 15 December 2022 meeting')
})

test('numbers of other documents and backward ranges stay', async () => {
  const text =
    '# A\n\nOne thing.\n\nTwo things.\n\nThat review says at its paragraph 2 so. Working Together, para 1, does. See paras 2-1, and 1–1.\n'
  expect(await mended({ '01-a.md': text })).toEqual({})
})

test('a full stop is put behind words alone', async () => {
  const text = [
    '# A',
    'She will be told a week before, by letter and by telephone,',
    'The family had eight weeks to read it. [insert date]',
    'The panel held that the risk to her was {risk}',
    'The panel held that its next meeting was TBC',
    'The panel held that the risk to her was <risk>',
    'The panel held that the risk to her and the',
  ].join('\n\n')
  expect(await mended({ '01-a.md': text })).toEqual({})
})

test('the words of an abbreviation move to where it is first used', async () => {
  const text =
    '# A\n\nThe IMR was late, and an AMHP came.\n\nAn individual management review (IMR) is long. The approved mental health professional (AMHP) left.\n\nThe IMR and the AMHP are gone.\n'
  expect((await mended({ '01-a.md': text }))['01-a.md']).toBe(
    '# A\n\nThe individual management review (IMR) was late, and an approved mental health professional (AMHP) came.\n\nAn IMR is long. The AMHP left.\n\nThe IMR and the AMHP are gone.\n',
  )
})

test.each([
  ['at the head of a paragraph', 'MARACs', 'Multi-agency risk assessment conferences (MARACs)'],
  ['in bold', '**MARACs**', '**Multi-agency risk assessment conferences (MARACs)**'],
  ['behind a typed number', '1.1 MARACs', 'Multi-agency risk assessment conferences (MARACs)'],
  ['behind a number of them', '12 MARACs', '12 multi-agency risk assessment conferences (MARACs)'],
  ['behind a colon', 'Two: MARACs', 'Two: multi-agency risk assessment conferences (MARACs)'],
])('words that move begin as their sentence asks: %s', async (_, first, wanted) => {
  const text = `# A\n\n${first} met. The multi-agency risk assessment conference (MARAC) closed.\n`
  expect((await mended({ '01-a.md': text }))['01-a.md']).toBe(
    `# A\n\n${wanted} met. The MARAC closed.\n`,
  )
})

test('words stay where they stand, where an article or their brackets would not suit', async () => {
  const text =
    '# A\n\nAn HTT came.\n\nThe home treatment team (HTT) left. The HTT was small.\n\nThe CPN came.\n\nThe CPN (community psychiatric nurse) left.\n'
  expect(await mended({ '01-a.md': text })).toEqual({})
})

test('who is asked gets to know what a reference leads to, and only of mends that can be made', async () => {
  const text =
    '# A\n\nThe nurse came to the house in May 2020, and she stayed there for two hours.\n\nSee paragraph 1. {#twice}\n\nSee paragraph 2. {#twice}\n'
  const files = { 'r/00-title.md': title, 'r/01-a.md': text }
  const asked: MendGroup[] = []
  await fixReport(memoryHost(files), {
    folder: 'r',
    decide: async (group) => {
      asked.push(group)
      return []
    },
  })
  expect(asked.map(({ items, meant }) => [items.length, meant])).toEqual([
    [
      1,
      [
        '[](#nurse-came-house) is paragraph 1: The nurse came to the house in May 2020, and she stayed …',
      ],
    ],
  ])
})

test.each([
  [
    'See [the guidance] (https://www.gov.uk/guidance).',
    'See [the guidance](https://www.gov.uk/guidance).',
  ],
  [
    'See [the Act](https://www.gov.uk/the act) and **more **.',
    'See [the Act](https://www.gov.uk/the%20act) and **more**.',
  ],
  [
    'It met. {met}\n\n- See [](#met)\n- See [] (#met)',
    'It met. {#met}\n\n- See [](#met)\n- See [](#met)',
  ],
  ['By telephone.[^ call]\n\n[^ call]: In person.', 'By telephone.[^call]\n\n[^call]: In person.'],
  [
    'It met.\n\n##The **meeting**\n\nIt met again.',
    'It met.\n\n## The **meeting**\n\nIt met again.',
  ],
])('markup with a slip in it becomes what was meant: %s', async (text, wanted) => {
  const fixed = await mended({ '01-a.md': `# A\n\n${text}\n` })
  expect(fixed['01-a.md']).toBe(`# A\n\n${wanted}\n`)
})

test.each([
  ['more blocks than before', 'The panel met.\n\n##The panel\nIt met again.'],
  ['words that are not there', 'The guidance is at [](https://www.gov.uk/the guidance) now.'],
  ['a full stop behind what is no word', 'It met as they say. {–}'],
  ['a note that nobody wrote', 'It met twice.[^ twice]'],
])('markup stays where its mend would make %s', async (_, text) => {
  expect(await mended({ '01-a.md': `# A\n\n${text}\n` })).toEqual({})
})
