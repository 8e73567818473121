import { describe, expect, it } from 'vitest'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { matchRegister } from '../../../src/privacy/matching/match-register.ts'
import { compileRegister } from '../../../src/privacy/register/compile-register.ts'
import type { Register } from '../../../src/privacy/register/register.ts'

const register: Register = {
  people: [
    {
      pseudonym: 'Rowan',
      names: ['Emrys Pugh Tomos', 'Em'],
      born: '1987-03-02',
      died: '2020-04-18',
      identifiers: ['07700 900123', '@quietheron', 'QX 12 34 56 B'],
    },
    { pseudonym: 'Ash', names: ['Katherine O’Sullivan-Bright'] },
    { as: 'the GP', names: ['Oluwaseun Adéwálé'] },
    { pseudonym: 'Jay', names: ['Will Hope'] },
    { pseudonym: 'Sol', names: ['Siân Ní Bhriain'] },
    { as: 'the social worker', names: ['May Chen'] },
    { as: 'a neighbour', names: ['Mohammed bin Rashid'] },
  ],
  places: [{ names: ['14 Pendwyllt Street', 'Pendwyllt Street'], as: 'Rowan’s home' }],
  organisations: [{ names: ['Pendwyllt Road Surgery'], as: 'the GP practice' }],
}
const compiled = compileRegister(register)

/** The stretches that were found, with form and entry. */
function found(text: string, explained = nothingExplained): string[] {
  return matchRegister(compiled, text, explained).map(
    ({ start, end, form, entry }) => `${text.slice(start, end)} = ${form} ${entry.shownAs}`,
  )
}

describe('matchRegister finds', () => {
  it.each([
    ['a full name', 'Then Emrys Pugh Tomos left.', ['Emrys Pugh Tomos = full Rowan']],
    ['first and last', 'Then Emrys Tomos left.', ['Emrys Tomos = full Rowan']],
    ['a middle initial', 'Emrys P. Tomos left.', ['Emrys P. Tomos = full Rowan']],
    ['small letters', 'then emrys tomos left', ['emrys tomos = full Rowan']],
    ['capitals', 'EMRYS TOMOS', ['EMRYS TOMOS = full Rowan']],
    ['a part', 'Then Tomos left.', ['Tomos = part Rowan']],
    ['reversed', 'TOMOS, Emrys Pugh', ['TOMOS, Emrys Pugh = reversed Rowan']],
    ['possessive', 'It was Emrys’s coat.', ['Emrys = possessive Rowan']],
    ['bare possessive', 'It was Tomos’ coat.', ['Tomos = possessive Rowan']],
    ['plural', 'The Tomoses were out.', ['Tomoses = plural Rowan']],
    ['run together', 'file EmrysTomos', ['EmrysTomos = run-together Rowan']],
    ['a registered nickname', 'They called Em twice.', ['Em = part Rowan']],
    ['a nickname of the table', 'Then Kate left.', ['Kate = nickname Ash']],
    ['a nickname with the surname', 'Katie O’Sullivan left.', ['Katie O’Sullivan = part Ash']],
    [
      'apostrophes',
      'Ms OSullivan, Mr O Sullivan',
      ['OSullivan = part Ash', 'O Sullivan = spaced Ash'],
    ],
    ['no accents', 'Dr Adewale, SIAN', ['Adewale = part the GP', 'SIAN = part Sol']],
    ['dotted initials', 'E.P.T. said so', ['E.P.T. = initials Rowan']],
    ['three initials', 'EPT said so', ['EPT = initials Rowan']],
    [
      'misspelt',
      'Then Emris left with Tomoss.',
      ['Emris = misspelt Rowan', 'Tomoss = plural Rowan'],
    ],
    ['misspelt twice', 'Then Oluwasen Adewole left.', ['Oluwasen Adewole = misspelt the GP']],
    [
      'alike in sound',
      'Then Cathryn met Rasheed.',
      ['Cathryn = sounds-like Ash', 'Rasheed = sounds-like a neighbour'],
    ],
    ['spaced', 'E m r y s left', ['E m r y s = spaced Rowan']],
    ['dotted', 'T.o.m.o.s left', ['T.o.m.o.s = spaced Rowan']],
    ['parted', 'Em-rys left', ['Em-rys = spaced Rowan']],
    [
      'figures for letters',
      '3mrys and T0m0s',
      ['3mrys = disguised Rowan', 'T0m0s = disguised Rowan'],
    ],
    ['asterisks', 'Em**s left', ['Em**s = disguised Rowan']],
    ['an e-mail address', 'to emrys.t@example.com now', ['emrys.t@example.com = address Rowan']],
    ['a handle', 'as @tomos_88 there', ['@tomos_88 = address Rowan']],
    ['a file name', 'see interview_etomos.docx', ['interview_etomos.docx = address Rowan']],
    ['an invisible character', 'Em\u200brys left', ['Em\u200brys = part Rowan']],
    ['another alphabet', 'Еmrуs left', ['Еmrуs = part Rowan']],
    ['percent-encoding', 'x/Emrys%20Tomos/', ['Emrys%20Tomos = full Rowan']],
    [
      'a name that is a word',
      'She told Will and Will left.',
      ['Will = part Jay', 'Will = part Jay'],
    ],
    [
      'such a name at the start',
      'Will said no. Hope’s coat.',
      ['Will = part Jay', 'Hope = possessive Jay'],
    ],
    [
      'such a name in full',
      'Hope, Will; WILL HOPE',
      ['Hope, Will = reversed Jay', 'WILL HOPE = full Jay'],
    ],
    [
      'a name that is a month',
      'He asked May. May told him.',
      ['May = part the social worker', 'May = part the social worker'],
    ],
    [
      'particles',
      'Mohammed bin Rashid; Mr bin Rashid',
      ['Mohammed bin Rashid = full a neighbour', 'bin Rashid = part a neighbour'],
    ],
    [
      'a street',
      'at 14 Pendwyllt St, off Pendwylt Street',
      ['14 Pendwyllt St = full Rowan’s home', 'Pendwylt Street = misspelt Rowan’s home'],
    ],
    ['a practice', 'the PENDWYLLT ROAD SURGERY', ['PENDWYLLT ROAD SURGERY = full the GP practice']],
    [
      'a date of birth',
      'born 2 March 1987, 02/03/87, 1987-03-02, 2nd of March',
      [
        '2 March 1987 = birth Rowan',
        '02/03/87 = birth Rowan',
        '1987-03-02 = birth Rowan',
        '2nd of March = birth Rowan',
      ],
    ],
    [
      'a date of death',
      'on Saturday the eighteenth of April 2020',
      ['eighteenth of April 2020 = death Rowan'],
    ],
    [
      'a telephone number',
      'on +44 7700 900 123 or 07700-900123',
      ['+44 7700 900 123 = identifier Rowan', '07700-900123 = identifier Rowan'],
    ],
    [
      'an initial between two people',
      'It was Katherine O Adéwálé.',
      ['Katherine O = part Ash', 'Adéwálé = part the GP'],
    ],
    ['a handle that is registered', 'as QuietHeron', ['QuietHeron = identifier Rowan']],
    ['a short name run together with the surname', 'as EmTomos', ['EmTomos = run-together Rowan']],
    ['initial and surname in one', 'login ETOMOS', ['ETOMOS = run-together Rowan']],
    ['a number', 'NI qx123456b', ['qx123456b = identifier Rowan']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('matchRegister is silent on', () => {
  it.each([
    ['other people', 'Then Gethin Price left with Ann.'],
    ['words', 'Will you hope for grace? They will. Hope is not lost.'],
    ['a month', 'In May 2020, by 12 May, since May, from March to May.'],
    ['abbreviations', 'The GP rang WMAS; see MARAC and CIN.'],
    ['dictionary words near a name', 'The Katharsis was over; the tomb, Rash decisions, Bride.'],
    ['other dates', 'in March 1987 and on 3 March 1987'],
    ['other numbers', '07700 900124, 107700900123'],
    ['a particle', 'Bin collections; van der Berg'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('matchRegister in a paste that went wrong', () => {
  it('comes to an end in words of thousands of letters, and finds the name behind them', () => {
    const words = [
      'x'.repeat(20_000),
      'x_'.repeat(10_000),
      'a-'.repeat(10_000),
      'a.'.repeat(10_000),
    ]
    for (const word of words) {
      expect(found(`see_${word} and jo_${word} with emrys_tomos.pdf`)).toEqual([
        'emrys_tomos.pdf = address Rowan',
      ])
    }
  })
})

describe('matchRegister and who may be named', () => {
  it('tells an allowed name that says whose it is', () => {
    const explained = { ...nothingExplained, allowed: ["Emrys's Law"] }
    expect(found('Emrys’s Law was used.', explained)).toEqual(['Emrys = possessive Rowan'])
  })

  it('lets an allowed name pass, but no whole name of the register', () => {
    const explained = { ...nothingExplained, allowed: ['Emrys Evans', 'Emrys Tomos'] }
    expect(found('Emrys Evans met Emrys Tomos and Emrys.', explained)).toEqual([
      'Emrys Tomos = full Rowan',
      'Emrys = part Rowan',
    ])
  })

  it('lets a fuzzy match yield to what is explained', () => {
    const explained = { ...nothingExplained, panel: ['Ann Tomas'], pseudonyms: ['Katrin'] }
    expect(found('Tomas and Katrin and Tomos', explained)).toEqual(['Tomos = part Rowan'])
  })

  it('warns only where it is not sure', () => {
    const severities = matchRegister(compiled, 'ET went. Then Tomos. Hope was with her.').map(
      (match) => match.severity,
    )
    expect(severities).toEqual(['warning', 'error', 'warning'])
  })

  it('is as sure of a short form that the register holds as of a name', () => {
    const own = compileRegister({
      people: [{ pseudonym: 'Oak', names: ['Deborah Brackley', 'Debbie', 'Debs'] }],
      places: [],
      organisations: [],
    })
    const text = 'Debs stated that she was tired. He told Debs to leave. It was Debs who rang.'
    const matches = matchRegister(own, text, nothingExplained)
    expect(matches.map(({ severity }) => severity)).toEqual(['error', 'error', 'error'])
  })

  it('finds a child’s name with a letter doubled', () => {
    const own = compileRegister({
      people: [{ pseudonym: 'Fern', names: ['Lily Brackley'] }],
      places: [],
      organisations: [],
    })
    const text = 'Lilly cried. The health visitor saw Lilly on the ward.'
    expect(matchRegister(own, text, nothingExplained)).toHaveLength(2)
  })

  it('bears no text of the register', () => {
    const dump = JSON.stringify(matchRegister(compiled, 'Emrys Tomos, 07700 900123')).toLowerCase()
    for (const word of ['emrys', 'pugh', 'tomos', '07700', '1987']) expect(dump).not.toContain(word)
  })
})

describe('matchRegister and what is a name and something else', () => {
  const people = [
    ['Odette Pell', 'PQ 1'],
    ['Salma Grierson', 'PQ 2'],
    ['Junice Maylor', 'PQ 3'],
    ['Edna Moss', 'PQ 4'],
    ['Fen-Li Hartog', 'PQ 5'],
    ['Grace Adlam', 'PQ 6'],
    ['May Cotteril', 'PQ 7'],
    ['Doreen Culver', 'PQ 8'],
    ['April Quarmby', 'PQ 9'],
    ['Gavin Cushyng', 'PQ 10'],
    ['Greta Pringle', 'PQ 11'],
  ].map(([name = '', as = '']) => ({ as, names: [name] }))
  const own = compileRegister({ people, places: [], organisations: [] })
  const foundHere = (text: string) =>
    matchRegister(own, text).map(({ start, end, severity }) => [text.slice(start, end), severity])

  it.each([
    [
      'initials that are an abbreviation, of a person',
      'She wrote to DC and D.C. again.',
      ['DC', 'D.C.'],
    ],
    ['a month that acts', 'In April 2023 April rang.', ['April']],
    ['a hyphenated name in small letters', 'a call about fen-li today', ['fen-li']],
    ['a name that is a word, where somebody suffers', 'Grace was given a leaflet.', ['Grace']],
  ])('finds %s', (_, text, expected) => {
    expect(foundHere(text).map(([found]) => found)).toEqual(expected)
  })

  it('leaves the number of a section to be seen', () => {
    expect(foundHere('14-odette-pell.md')).toEqual([['odette-pell.md', 'error']])
  })

  it('takes initials that are an abbreviation for a warning', () => {
    expect(foundHere('She wrote to DC again.')).toEqual([['DC', 'warning']])
  })

  it.each([
    ['an abbreviation as such', 'The DC rang DC 4412, then DC Baker; a DC said no.'],
    [
      'initials before the number of a file',
      'Log GC 12/3456 is closed, as GC.12.3456 and GC_12 are.',
    ],
    ['a month that somebody is called by', 'It was closed in April 2023, at the end of April.'],
    ['a month that sounds like a name', 'It was done in June 2022.'],
    ['a month whose year is on the next line', 'The figures come by\n        May\n        2025.'],
    ['a few capitals that sound like a name', 'The MASH, EDN, SLM and DASH were used.'],
    ['an eponym that sounds like a name', 'Cushing’s disease was ruled out.'],
    ['posts that are somebody’s initials too', 'The task was sent to GP and read there.'],
    ['a word of which nobody is made', 'Grace was given for the rent. Grace was extended.'],
  ])('is silent on %s', (_, text) => {
    expect(foundHere(text)).toEqual([])
  })
})

describe('matchRegister finds of places and organisations', () => {
  const things = compileRegister({
    people: [],
    places: [
      { names: ['14 Quarrybank Terrace', 'Quarrybank'], as: 'Rowan’s home' },
      { names: ['Mill Race House, Tuddlesham'], as: 'Ash’s home' },
    ],
    organisations: [
      { names: ['Thistledown Surgery'], as: 'the GP practice' },
      { names: ['Snodgrass and Sons'], as: 'her employer' },
      { names: ['The Green Lane Surgery'], as: 'the other practice' },
      { names: ['Larkfield Rise Primary School'], as: 'the school' },
      { names: ['Ysgol Gynradd Bryn Awel'], as: 'the other school' },
    ],
  })
  const ofThings = (text: string, explained = nothingExplained) =>
    matchRegister(things, text, explained).map(
      ({ start, end, severity, entry }) =>
        `${text.slice(start, end)} = ${severity} ${entry.shownAs}`,
    )

  it.each([
    ['14 Quarry Bank Terrace was empty.', ['14 Quarry Bank Terrace = error Rowan’s home']],
    [
      'They went to Quarry Bank and to Quarry-Bank.',
      ['Quarry Bank = error Rowan’s home', 'Quarry-Bank = error Rowan’s home'],
    ],
    ['They lived at 14, Quarrybank Terr. then.', ['14, Quarrybank Terr = error Rowan’s home']],
    ['The hall at Millrace House, Tuddlesham.', ['Millrace House, Tuddlesham = error Ash’s home']],
    ['He rang Bryn Awel.', ['Bryn Awel = warning the other school']],
    ['She was seen at Thistledown on Tuesday.', ['Thistledown = warning the GP practice']],
    [
      'Snodgrass rang; Snodgrass’s van came.',
      ['Snodgrass = warning her employer', 'Snodgrass = warning her employer'],
    ],
    [
      'Larkfield Rise Primary School, or Larkfieldrise Primary School',
      [
        'Larkfield Rise Primary School = error the school',
        'Larkfieldrise Primary School = error the school',
      ],
    ],
    [
      'She cooked at Ysgol Gynradd Bryn Awel.',
      ['Ysgol Gynradd Bryn Awel = error the other school'],
    ],
  ])('in full, parted, joined or called by their own word alone: %s', (text, expected) => {
    expect(ofThings(text)).toEqual(expected)
  })

  it.each([
    'The quarry bank was steep.',
    'Thistledown drifted. Some thistledown stayed.',
    'A green lane led to the surgery.',
    'The Thistledown Trail is a walk.',
    'He went to Ysgol Uwchradd Dyffryn Aled.',
  ])('and not their words where they are mere words: %s', (text) => {
    expect(ofThings(text)).toEqual([])
  })

  it('and not a word that the report itself explains', () => {
    expect(
      ofThings('The Tuddlesham partnership met at Tuddlesham.', {
        ...nothingExplained,
        phrases: ['Tuddlesham Community Safety Partnership'],
      }),
    ).toEqual([])
  })
})

it('initials that the report uses for a service count where only a person can stand', () => {
  const explained = { ...nothingExplained, abbreviations: ['ET'] }
  expect(found('The ET nurse came. She was referred to ET.', explained)).toEqual([])
  expect(found('In May ET was arrested.', explained)).toEqual(['ET = initials Rowan'])
})

it('initials of a surname with an apostrophe are taken whole', () => {
  const irish = compileRegister({
    people: [{ pseudonym: 'Oak', names: ['Siobhan O’Driscoll'] }],
    places: [],
    organisations: [],
  })
  const text = 'She told S. O’D. and S.O’D. twice.'
  expect(matchRegister(irish, text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'S. O’D.',
    'S.O’D.',
  ])
})

describe('matchRegister and names of many origins', () => {
  const people = [
    'Dr Kwame Nkrabea-Sowah',
    'Hiền Thi Lương',
    'Pieter van der Hoeven',
    'Will Fenn',
    'Jason Trentham',
    'Gift Penhale',
  ].map((name, at) => ({ as: `PQ ${at}`, names: [name] }))
  people.push({ as: 'PQ 9', names: ['Nia Tomlin née Garrowby'] })
  const own = compileRegister({
    people: people.map((one) =>
      one.as === 'PQ 3'
        ? { ...one, identifiers: ['14 Bramling Gardens, WX4 9QZ', '07700 900417'] }
        : one,
    ),
    places: [{ names: ['Otterburn Court'], as: 'a flat' }],
    organisations: [
      { names: ['Wrenfield Primary School'], as: 'the school' },
      { names: ['Larkspur Lane Surgery'], as: 'the GP practice' },
    ],
  })
  const foundHere = (text: string, explained = nothingExplained) =>
    matchRegister(own, text, explained).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['initials of a double-barrelled name', 'K N-S', 'K.N-S.', 'K. N.-S.', 'KN-S'],
    ['initials behind a title in the register', 'KNS', 'K.N.S.'],
    ['compounds run together', 'NkrabeasowahKwame', 'kwamenkrabea', 'VANDERHOEVEN', 'pieterhoeven'],
    ['hash tags', '#JusticeForPieter', '#KwameNkrabea', '#pieter'],
    ['hash tags in small letters', '#justiceforpieter', '#ripkwame', '#missingkwamenkrabea'],
    ['user names', 'kwameNS87', 'pieterVDH', 'willF88', 'knkrabeasowah1'],
    ['words run into a name', 'nonPieter', 'mrFenn'],
    ['a name of words in small letters', 'will fenn'],
    ['a maiden name', 'Garrowby', 'N. Garrowby'],
    ['pieces of an address', '14 Bramling Gardens', 'WX4 9QZ'],
    ['letters for figures', '07700 9OO4l7'],
    ['misspelt places', 'Otterbourne Court', 'Wrenfeild'],
    ['two words of an organisation', 'Larkspur Lane'],
  ])('finds %s', (_, ...mentions) => {
    for (const mention of mentions)
      expect([mention, foundHere(`Then they told ${mention} of it.`).length]).toEqual([mention, 1])
  })

  it('finds a name broken at the end of a line whose break became a space', () => {
    expect(foundHere('Then Kwa- me left, and Pie- ter.')).toEqual(['Kwa- me', 'Pie- ter'])
  })

  it.each([
    ['a word that is a short name with an s', 'This was so. This DHR says it.'],
    ['what somebody has', 'Her GP wrote. Alder’s GP rang; the WF was lost.'],
    ['a town with hyphens', 'The Stoke-on-Trent partnership met.'],
    ['a cited author', 'Trenthum, K. and Nkrabeo, S. (2004) Learning. London: Sage.'],
    ['initials of a cited author', 'Devries WF, Mak GP, Bacchus LJ (2011) Violence. Lancet 3: 12.'],
    ['another short name', 'The panel thanked Jean and McPieter.'],
    ['a reference', 'As in [](#will-and-what) said.'],
  ])('is silent on %s', (_, text) => {
    expect(foundHere(text)).toEqual([])
  })

  it('finds what an allow-list holds if it is no more than a registered name', () => {
    const explained = { ...nothingExplained, allowed: ['Kwame'], panel: ['Pieter Baxendale'] }
    expect(foundHere('Kwame and Pieter Baxendale met.', explained)).toEqual(['Kwame'])
  })
})

it.each([
  ['Tomasz Nowak', 'Her brother said that Tomek had left.'],
  ['Chukwuemeka Obi', 'Emeka told nobody.'],
  ['Abdirahman Yusuf', 'Abdi told nobody.'],
  ['Dafydd Bebb', 'Dai told nobody.'],
  ['Temitope Ajayi', 'Temi told nobody.'],
  ['Connor Tarrant', 'She said that Con had hit her.'],
])('knows the short forms of %s', (name, text) => {
  const people = [{ pseudonym: 'Rowan', names: [name] }]
  const matches = matchRegister(compileRegister({ people, places: [], organisations: [] }), text)
  expect(matches.map(({ form }) => form)).toEqual(['nickname'])
})

describe('names as the register has them', () => {
  const own = compileRegister({
    people: [
      { pseudonym: 'Rowan', names: ['Emrys Tomos (李伟)'] },
      { pseudonym: 'Ash', names: ['محمد خان'] },
      { pseudonym: 'Jay', names: ['Иван Петров'] },
      { pseudonym: 'Sol', names: ['Kit Marlow', 'J.J.'] },
    ],
    places: [{ names: ['Søndervik'], as: 'the town' }],
    organisations: [
      { names: ['Gwenfron’s'], as: 'the café' },
      { names: ['Małgosia Delikatesy'], as: 'the shop' },
      { names: ['Brynmors Bakery'], as: 'the bakery' },
      { names: ['Dragon Taxis Ltd.'], as: 'her employer' },
      { names: ['Next plc'], as: 'a shop' },
    ],
  })
  const foundIn = (text: string): string[] =>
    matchRegister(own, text).map(
      ({ start, end, severity, entry }) =>
        `${severity}: ${text.slice(start, end)} = ${entry.shownAs}`,
    )

  it.each([
    ['Chinese', 'A note to 李伟 lay there.', ['error: 李伟 = Rowan']],
    ['Arabic', 'It said محمد خان, then خان.', ['error: محمد خان = Ash', 'error: خان = Ash']],
    ['Arabic with its vowels', 'It said مُحَمَّد خان.', ['error: مُحَمَّد خان = Ash']],
    [
      'Cyrillic',
      'It said ИВАН ПЕТРОВ, and Петров.',
      ['error: ИВАН ПЕТРОВ = Jay', 'error: Петров = Jay'],
    ],
  ])('are found in letters that are not Latin: %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it.each([
    ['In Søndervik or Sondervik.', ['error: Søndervik = the town', 'error: Sondervik = the town']],
    ['At Małgosia Delikatesy.', ['error: Małgosia Delikatesy = the shop']],
  ])('are found though Unicode does not part the letter from its stroke: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it.each([
    ['She worked at Gwenfron’s.', ['error: Gwenfron’s = the café']],
    ["She worked at Gwenfron's café.", ["error: Gwenfron's = the café"]],
    ['She worked at Gwenfrons.', ['error: Gwenfrons = the café']],
    ['She worked at Brynmor’s Bakery.', ['error: Brynmor’s Bakery = the bakery']],
  ])('are found where a business is called after its owner: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it.each([
    ['She drove for Dragon Taxis.', ['error: Dragon Taxis = her employer']],
    ['She drove for Dragon Taxis Ltd.', ['error: Dragon Taxis Ltd = her employer']],
    ['Next she rang. Then Next plc wrote.', ['error: Next plc = a shop']],
    ['Then J.J. left, and JJ came.', ['error: J.J. = Sol', 'warning: JJ = Sol']],
  ])('are found with their legal form and without it, and as letters: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it('are not found within other words of those letters', () => {
    expect(foundIn('It said خانه, and Петровский.')).toEqual([])
  })
})
