import { describe, expect, it } from 'vitest'
import { findInvisible } from '../../src/privacy/find-invisible.ts'
import { findChildSex } from '../../src/privacy/hints/find-child-sex.ts'
import { findJigsaw } from '../../src/privacy/hints/find-jigsaw.ts'
import { saysGenderNeutral } from '../../src/privacy/hints/gender-neutral.ts'

describe('findInvisible', () => {
  it.each([
    ['Em\u200brys', ['invisible warning 2-3']],
    ['Em\u00adrys', ['invisible advice 2-3']],
    ['\u202eEmrys\u202c', ['direction warning 0-1', 'direction warning 6-7']],
    ['Еmrys', ['mixed-alphabet warning 0-5']],
    ['Анна', ['other-alphabet advice 0-4']],
  ])('finds %j', (text, expected) => {
    expect(
      findInvisible(text).map(
        ({ kind, severity, start, end }) => `${kind} ${severity} ${start}-${end}`,
      ),
    ).toEqual(expected)
  })

  it.each(['Zoë and Łukasz', 'a 👩‍👩‍👧 family', '5 µm, Ω', '\ufeffStart', 'naïve – “quoted”'])(
    'is silent on %j',
    (text) => {
      expect(findInvisible(text)).toEqual([])
    },
  )
})

describe('findChildSex', () => {
  const found = (text: string) =>
    findChildSex([text], {
      others: ['Rowan', 'Ash'],
      adults: ['Rowan'],
      children: ['Robin', 'Child A'],
    }).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['Her son was there.', ['son']],
    ['The mother’s daughter Rowan was at work.', []],
    ['He told her daughter Rowan had died.', ['daughter']],
    ['A little girl and a 5-year-old boy', ['little girl', '5-year-old boy']],
    ['The child said that he was afraid.', ['he']],
    [
      'Rowan, he said, went. He told her that Rowan had told her child that he would hurt him.',
      ['him'],
    ],
    ['The baby was seen with her toys.', ['her']],
    ['When Robin was three the nursery offered her a place.', ['her']],
    ['Child A said that he was hungry.', ['he']],
    ['The elder child is nine. He attends the school in the village.', ['He']],
    ['Robin was ten. He had been born before Rowan met Ash.', ['He']],
    ['It rained. In May 2020 Robin was weighed. She had lost a kilogram.', ['She']],
    ['Rowan’s child is six. Robin lives with grandparents. Her bedroom is yellow.', ['Her']],
    ['Rowan and Ash left. Child A was fitted with a grommet, which he disliked.', ['he']],
    ['One of the twins has a hearing loss; she wears an aid.', ['she']],
    ['The eldest is at secondary school and he likes it.', ['he']],
    ['The younger of the two, who was at nursery, cried when she was left.', ['she']],
    ['Robin told the teacher that he hated Fridays.', ['he']],
    ['Robin’s big brother rang 999. The baby’s sister hid.', ['big brother', 'sister']],
    ['As a boy, Robin was quiet.', ['boy']],
    ['Rowan was proud of her daughter.', ['daughter']],
    ['Rowan was the mother of a son.', ['son']],
    ['Rowan was a mother, and had a son.', ['son']],
    ['Rowan was pregnant and a daughter was born.', ['daughter']],
    ['Rowan was with her daughter, her sister and her mother.', ['daughter']],
    ['Rowan was a mother, and a daughter was born.', ['daughter']],
    ['Robin was a daughter.', ['daughter']],
    ['Ash was the only son.', ['son']],
  ])('finds it in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'Ash and her child left.',
    'The child said that they were afraid.',
    'The children of Ash were safe; child protection told him.',
    'Any reference to a child is gender-neutral (them rather than he or she).',
    'Rowan’s daughter-in-law',
    'Rowan went to a girls’ school.',
    'Rowan was a daughter, a sister, a mother.',
    'Rowan was Hazel’s only daughter.',
    'Rowan, who was a much-loved daughter, sister and friend, was kind.',
    'She was a daughter, a sister, a mother.',
    'She will be remembered as a devoted mother, daughter and friend.',
    'Rowan said that Robin was with her.',
    'Robin was at school. They were happy.',
    'Robin told a teaching assistant what she wanted to know.',
    'A robin had lost her nest.',
    'Rowan was 33. Her child was ill. She rang the GP.',
    'Rowan rang the police. The younger child was asleep. She was told to wait.',
    'The social worker saw Robin alone. She asked about bedtimes.',
    'Robin was seen by the health visitor. She was well.',
    'Robin’s father lives abroad. He has not written.',
    'The child was asleep. The officer left. He wrote nothing.',
    'The older of the two women spoke. She was a neighbour.',
    'Each child drew his or her house. The child chooses what he/she draws.',
    'Rowan’s childhood was happy; as a girl she danced.',
    'Robin’s sister, Rowan, was grown up.',
    'The children are spoken of without any mention of whether they are boys or girls, so no son or daughter.',
  ])('is silent on “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['Adult A)', '(Rowan', 'A.*', 'R+wan', '[Ash'])(
    'takes a pseudonym at its letters: %s',
    (name) => {
      const among = (one: string) => ({ others: [one], adults: [], children: [] })
      const of = (sex: string) => [
        `The baby of ${name} was seen with her toys.`,
        `${name} said that ${sex} left. ${name} said that ${sex} slept.`,
      ]
      expect(findChildSex(of('she'), among(name))).toEqual([])
      expect(findChildSex(of('he'), among(name))).toMatchObject([{ run: 0, form: 'pronoun' }])
    },
  )

  it.each([
    ['Rowan was killed by her son, Ash. Her sons had left.', []],
    ['Her daughter and her stepson were afraid.', ['daughter', 'stepson']],
  ])('passes over what the report says somebody grown up to be: “%s”', (text, expected) => {
    const people = { others: ['Rowan', 'Ash'], adults: ['Rowan', 'Ash'], children: [] }
    const relationships = [
      { name: 'Rowan', is: 'The person who died' },
      { name: 'Ash', is: 'Son of Rowan' },
    ]
    expect(
      findChildSex([text], { ...people, relationships }).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(expected)
  })

  it.each([
    ['Hazel said that her daughter was happy. Hazel’s daughter had rung.', []],
    ['Hazel told the panel: “My only daughter never came home alone.”', []],
    ['Hazel looked after her granddaughter.', ['granddaughter']],
    ['Hazel saw Ash with his daughter.', ['daughter']],
    ['Elm said that her daughter was afraid.', ['daughter']],
  ])('knows whose sons and daughters are grown up: “%s”', (text, expected) => {
    const people = { others: ['Rowan', 'Hazel', 'Elm'], adults: ['Rowan'], children: ['Robin'] }
    for (const is of ['Mother of Rowan', 'Rowan’s mother', 'Mother of the person who died']) {
      const relationships = [
        { name: 'Hazel', is },
        { name: 'Elm', is: 'Mother of Robin' },
      ]
      const found = findChildSex([text], { ...people, relationships })
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    }
  })

  it('takes nobody for a woman whom the report never calls she', () => {
    const text = (sex: string) => `The baby was with Ash. The baby heard Ash when ${sex} shouted.`
    expect(found(text('he'))).toEqual([])
    expect(found(text('she'))).toEqual([])
  })

  it('knows the promise', () => {
    expect(saysGenderNeutral(['references to children are gender-neutral'])).toBe(true)
    expect(saysGenderNeutral(['references to children'])).toBe(false)
  })

  it.each([
    'The children are spoken of without any mention of whether they are boys or girls.',
    'The report does not say of what sex either child is.',
    'The gender of the children has been withheld.',
    'All three children go to school. They are called “they” in this report.',
    'Care was taken not to disclose the children’s gender.',
    "The children's sex and exact ages are not given so as to protect their identity.",
    'The gender and age of the children are not disclosed.',
    'The children will be referred to as they, and their gender is not given.',
    'The children are called Child A, B and C and their genders have been removed.',
    'To protect that child no name, age or gender is given in this report.',
    'The panel agreed that the gender of the child would not be disclosed.',
    'The children’s ages and genders have been omitted.',
    'Neither the names nor the gender of the children appear in this report.',
    'The sex of each child is deliberately not stated.',
    'No reference is made to the sex of the children.',
    'The children are referred to without their sex being given.',
    'The words “they” and “them” are used of the twins, whose sex is not disclosed.',
    'Nothing is said of the gender of the siblings.',
    'Child A and Child B are at school; their gender is not specified, so that no child is known.',
    'The pronouns they, them and their are used for all children in this report.',
    'The children will be referred to as ‘they’ throughout to protect their anonymity.',
    'All children are described using they/them pronouns, to protect their identity.',
    'In order to protect the children, gender-specific pronouns have been avoided.',
    'The panel agreed to remove any reference to the children’s gender.',
    'The children are referred to without reference to gender.',
    'It is not said whether the child is male or female.',
    'The words son and daughter are not used.',
    'The gender of the two young people is withheld.',
  ])('knows it in “%s”', (text) => {
    expect(saysGenderNeutral([text])).toBe(true)
  })

  it.each([
    'The form did not ask the gender of the child.',
    'The panel did not know whether the baby was a boy or a girl.',
    'The programme helps boys or girls who are not at school.',
    'Neither sex is spared, and children are not safe.',
    'The gender of the child was not recorded by the midwife.',
    'Sex, age and race were considered; the children are not named.',
    'The children were not given sex education.',
    'The child is not known to services. Sex: Rowan was a woman.',
    'No record of the children is held, and gender-based violence was not known.',
    'Professionals did not use gender-specific language in the form.',
    'She told the child that they were going.',
    'The siblings were described as they ran off to school.',
    'The midwife did not disclose the sex of the baby to Rowan.',
  ])('sees none in “%s”', (text) => {
    expect(saysGenderNeutral([text])).toBe(false)
  })
})

it('knows the promise about children who are named', () => {
  const promise = ['The sex of Aspen and Linden is not given.']
  expect(saysGenderNeutral(promise, ['Aspen', 'Linden'])).toBe(true)
  expect(saysGenderNeutral(promise)).toBe(false)
})

describe('findJigsaw', () => {
  it('finds what says too much together', () => {
    const found = findJigsaw('Rowan was a 33-year-old Polish man who worked as a welder in Yoxall.')
    expect(found?.pieces).toEqual(['age', 'occupation', 'place', 'origin'])
  })

  it.each([
    'Rowan was a 33-year-old man who worked as a welder.',
    'In the study, 36 per cent of women aged 33 who worked as nurses had multiple sclerosis.',
    'Rowan lived in Derbyshire with his mother.',
  ])('is silent on “%s”', (text) => {
    expect(findJigsaw(text)).toBeUndefined()
  })
})
