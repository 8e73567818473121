import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../support/findings-of.ts'

/** What the rules on writing say of one paragraph. */
async function saidOf(paragraph: string, ...rules: string[]): Promise<string[]> {
  const findings = await findingsOf({ '01-introduction.md': `# Introduction\n\n${paragraph}\n` })
  return findings.filter(({ ruleId }) => rules.includes(ruleId ?? '')).map(({ reason }) => reason)
}

describe.each([
  [
    'writing/word-spelt-two-ways',
    [
      'She went to follow up the letter. A follow-up letter came.',
      'In the long term she had long-term plans, and the long term was bleak.',
      'He was at high risk of harm; a high-risk offender was at high risk too.',
      'Her well-being was well known.',
      'She had to re-form the group, and a reform followed.',
      'The Professional Judgment tool is used where a judgement is made.',
      'The statement says “lessons were learnt”. Lessons can be learned.',
      'Section 47 of the Act allows an s47 enquiry.',
      'Table 1.1 shows stages 1-1 to 1-3.',
      'He advised her; the adviser and another adviser agreed.',
      'They meet face to face; a face-to-face meeting helps.',
    ],
  ],
  [
    'writing/abbreviation-unexpanded',
    [
      'Her GP wrote to the NHS in the UK about HIV.',
      'He bought a WhatsApp account and an iPhone from McDonald in IKEA.'.replace(' in IKEA', ''),
      'A public protection notice (PPN) was sent, and the PPN was read.',
      'The MASH (multi-agency safeguarding hub) met, and the MASH agreed.',
      'Henry VIII and part III were read; page XX was blank.'.replace('; page XX was blank', ''),
    ],
  ],
  [
    'writing/name-spelt-two-ways',
    [
      'Ann Hussain and Tariq Hussein sat on the panel.',
      'Muslim families and other Muslims came from Wexcombe and Wexford.',
      'England and English, Wales and Welsh, Britain and British are words.',
      'Harris and Harrison lived in Derby and Derbyshire.',
      'In February 2021 she moved. In Febuary 2022 she left. In February 2022 she came.',
    ],
  ],
  [
    'writing/doubled-word',
    ['She had had enough, and that that was so is clear.', 'No, no; it was so so long ago.'],
  ],
  [
    'writing/placeholder',
    [
      'He wrote ‘[the child] … […] came’. It is XX pages long, and X marks it.',
      'The date to be kept in mind.',
    ],
  ],
  [
    'writing/draft-text',
    ['The family read both drafts. A draft order was made.', 'Overdraft and draughts.'],
  ],
  ['writing/date-style', ['On 3 May 2020 and 4 June it rained; in May 2020 too; on 1 and 2 May.']],
  ['writing/quote-style', ['The officers’ words were ‘calm’ and ‘it’s fine’, in the ’90s.']],
  [
    'writing/british-spelling',
    [
      'The café’s e-mail isn’t at example.com, nor don’t they realise it, i.e. never.',
      'His schizoaffective disorder and her adultification were named. She rang Gwasanaeth Cam-drin Arfordir.',
    ],
  ],
  [
    'writing/paragraph-end',
    [
      'It ends here.[^n]\n\n[^n]: A note without a stop',
      'See <https://example.com/a>',
      'Is it so?',
      '![what](a.png)',
    ],
  ],
])('%s is silent', (rule, paragraphs) => {
  test.each(paragraphs)('%s', async (paragraph) => {
    expect(await saidOf(paragraph, rule)).toEqual([])
  })
})

test('places are exact in front matter, tables, footnotes and lists', async () => {
  const findings = await findingsOf({
    '01-introduction.md': [
      '---',
      'recommendations:',
      '  - items:',
      '      - text: |',
      '          Wexcombe Police should ask the',
      '          the question.',
      '---',
      '',
      '# Introduction',
      '',
      'A paragraph.[^n]',
      '',
      '| one | two |',
      '| --- | --- |',
      '| a | was was |',
      '',
      '1. an item that *is* is',
      '   twice',
      '',
      '[^n]: A note of of words.',
      '',
    ].join('\n'),
  })
  const places = findings
    .filter(({ ruleId }) => ruleId === 'writing/doubled-word')
    .map(({ place }) => place)
    .filter((place) => place !== undefined && 'start' in place)
    .map(({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`)
  expect(places).toEqual(['5:38-6:14', '15:7-15:14', '17:18-17:24', '20:14-20:19'])
})
