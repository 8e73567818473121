import { expect, test } from 'vitest'
import { explainedOf } from '../../../src/app/names/explained-of.ts'
import { reportOf } from '../../support/report-of.ts'

const phrases = (text: string): readonly string[] =>
  explainedOf(reportOf({ '01-a.md': `# Background\n\n${text}\n` }), {
    people: [],
    places: [],
    organisations: [],
  }).phrases

test('a town after which police, council or court are called is a town', () => {
  expect(
    phrases('She told Westmarl Police. Dunhallow and Kelderby Borough Council wrote.'),
  ).toEqual(expect.arrayContaining(['Westmarl', 'Dunhallow', 'Kelderby']))
})

test('a place is what the report says to be one', () => {
  const text =
    'She lived in Choldermarl, a garrison town on a plain. He came from the market town of Kelmarl, and from the village of Thorpe Marlow.'
  expect(phrases(text)).toEqual(expect.arrayContaining(['Choldermarl', 'Kelmarl', 'Thorpe Marlow']))
  expect(phrases('Marta Kelmarl, a woman of the town, cried.')).not.toContain('Marta Kelmarl')
})

test('a first name before them is none, nor is a word', () => {
  expect(phrases('He said to Anna Police would come. The Joint Council met.')).toEqual([])
})

test.each([
  'Mr Brzezinski spoke at Brzezinski University.',
  'Marta Brzezinski cried. She told a Brzezinski Police officer.',
  'She went to Brzezinski University. Later Brzezinski cried.',
  'Her aunt, Brzezinski, rang Brzezinski Police.',
  'A Brzezinski Council officer rang. Brzezinski lived with her mother.',
])('somebody’s name is no town: %s', (text) => {
  expect(phrases(text)).toEqual([])
})

test('a town agrees, and follows a month', () => {
  const text =
    'In May Westmarl Police told her. Westmarl agreed. In April, Westmarl Crown Court sat.'
  expect(phrases(text)).toContain('Westmarl')
})

test('initials of an organisation, small words among them, are explained where they are introduced', () => {
  const short = (text: string): readonly string[] =>
    explainedOf(reportOf({ '01-a.md': `# Background\n\n${text}\n` }), {
      people: [],
      places: [],
      organisations: [],
    }).abbreviations
  expect(short('The College of Policing (CoP) has a page on it.')).toEqual(['CoP'])
  expect(short('The Liaison Psychiatry (LP) nurse came.')).toEqual(['LP'])
  expect(short('Lee Pratt (LP) rang. Will Hope (WH) and Grace Lodge (GL) came.')).toEqual([])
  expect(short('Anna Brzezinska (AnB) and Kate of Marl (Kat) left.')).toEqual([])
})

test('whoever is declared with a nickname may be named without it, and by it', () => {
  const author = (name: string): readonly string[] =>
    explainedOf(
      reportOf({ '00-t.md': `---\nreport:\n  subject: Rowan\n  author: ${name}\n---\n\n# T\n` }),
      {
        people: [],
        places: [],
        organisations: [],
      },
    ).authors
  expect(author('Jane "JJ" Example')).toEqual(['Jane "JJ" Example', 'Jane Example', 'JJ Example'])
  expect(author('Elizabeth (Lizzie) Example-Quill')).toContain('Lizzie Example-Quill')
  expect(author("Jane O'Example")).toEqual(["Jane O'Example"])
})

test('a member of the panel is known by the rank that is declared, in full and in short', () => {
  const { titled } = explainedOf(
    reportOf({
      '01-a.md':
        '---\npanel:\n  - organisation: Police\n    members:\n      - name: Sarah Vellacott\n        title: Detective Inspector\n      - name: Dr. Tom Brackley\n      - name: Mark Penhale\n        title: Directorate Lead\n      - name: Ana Selwyn\n        role: Detective Sergeant, public protection\n---\n\n# The panel\n',
    }),
    { people: [], places: [], organisations: [] },
  )
  expect(titled).toEqual([
    'Detective Inspector Vellacott',
    'DI Vellacott',
    'Det Insp Vellacott',
    'Doctor Brackley',
    'Dr Brackley',
    'Detective Sergeant Selwyn',
    'DS Selwyn',
  ])
})

test('an agency of several words is known without what such agencies are', () => {
  const { phrases: known } = explainedOf(
    reportOf({
      '01-a.md':
        '---\npanel:\n  - organisation: Harbour Light Domestic Abuse Service\n    members: []\n  - organisation: Zelda Housing\n    members: []\n---\n\n# The panel\n',
    }),
    { people: [], places: [], organisations: [] },
  )
  expect(known).toContain('Harbour Light')
  expect(known).not.toContain('Zelda')
})
