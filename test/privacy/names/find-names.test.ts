import { describe, expect, it } from 'vitest'
import type { TextPlace } from '../../../src/model/privacy.ts'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

const explained = {
  ...nothingExplained,
  pseudonyms: ['Rowan', 'Ash'],
  panel: ['Karen Oldroyd', 'Tunde Bakare'],
  authors: ['Jane Example'],
  allowed: ['Clare Wood'],
  abbreviations: ['CSP'],
}

function found(text: string, place: TextPlace = 'prose'): string[] {
  return findNames([{ text, place }], explained)
    .filter((suspect) => suspect.severity !== 'advice')
    .map((suspect) => text.slice(suspect.start, suspect.end))
}

describe('findNames finds', () => {
  it.each([
    ['a name of no list', 'Then Xanthwe left the house.', ['Xanthwe']],
    [
      'names of many origins',
      'Priyanka, Oluwaseun, Abdirahman, Małgorzata, Ștefania, Gwenllian, Caoimhe and Yuting were there.',
      [
        'Priyanka',
        'Oluwaseun',
        'Abdirahman',
        'Małgorzata',
        'Ștefania',
        'Gwenllian',
        'Caoimhe',
        'Yuting',
      ],
    ],
    ['first name and surname', 'A neighbour, Kwame Boateng, rang.', ['Kwame Boateng']],
    [
      'a name in a Welsh sentence, also where it begins one',
      'Dywedodd ei bod wedi gweld Xanthwe yno. Catrin oedd yr un a wnaeth hynny.',
      ['Xanthwe', 'Catrin'],
    ],
    ['double names', 'She saw Emma-Jane O’Shaughnessy-Lowe.', ['Emma-Jane O’Shaughnessy-Lowe']],
    [
      'somebody who stands before a service',
      'Police told Nkemdira Adult Services would ring. Nkemdira said no.',
      ['Nkemdira', 'Nkemdira'],
    ],
    [
      'somebody of the same name as a service',
      'Her aunt Esther cried. Esther slept at the Esther House refuge.',
      ['Esther', 'Esther', 'Esther House refuge'],
    ],
    ['particles', 'It was Yusuf bin Rashid.', ['Yusuf bin Rashid']],
    [
      'somebody called as no person is',
      'He owed it to somebody called Beaker. “Chalky” Venables has left.',
      ['Beaker', 'Venables'],
    ],
    ['who holds a post', 'The health visitor was Nerys.', ['Nerys']],
    ['titles', 'Mr Pickles, Dr. A. Baker and PC 4512 Marsh came.', ['Pickles', 'Baker', 'Marsh']],
    [
      'a Welsh school as an English one',
      'He left Ysgol Gyfun Bro Wexcombe.',
      ['Ysgol Gyfun Bro Wexcombe'],
    ],
    [
      'streets in short',
      'They lived off Larch St, on Hollow Rd and in Quarry Parade.',
      ['Larch St', 'Hollow Rd', 'Quarry Parade'],
    ],
    ['mothers and brothers', 'The child calls her Mammy. “Walaal, I am tired,” she wrote.', []],
    ['saints and marches', 'She was in Pride Parade and sang Ave Maria at Bury St Edmunds.', []],
    ['a Welsh street', 'She moved to Heol y Felin.', ['Heol y Felin']],
    [
      'a first name that is a word, wherever it stands, once it stood before a surname',
      'Aisling attended alone. They told Aisling Breathnach so.',
      ['Aisling', 'Aisling Breathnach'],
    ],
    ['a town behind a role', 'The witness Burnley was warned for trial.', ['Burnley']],
    ['a town as a relative', 'The children call Carlisle their uncle.', ['Carlisle']],
    ['a town that owns a home', 'She had gone to Devon’s for the weekend.', ['Devon']],
    ['a feast that is somebody’s aunt', 'It was paid by Easter, an aunt of Rowan.', ['Easter']],
    [
      'what somebody is known as',
      'Everybody knew him as Spud. He went by Digger.',
      ['Spud', 'Digger'],
    ],
    ['a surname of the law behind a rank', 'PC Law took the statement.', ['Law']],
    [
      'a surname that begins with a saint',
      'They spoke with Philomena St Hilaire. In their view Ms St Hilaire is able to go on.',
      ['Philomena St Hilaire', 'Hilaire'],
    ],
    [
      'somebody called as a saint’s hospital is',
      'Mary Oldcastle rang. She was seen at St Mary’s Sexual Assault Referral Centre.',
      ['Mary Oldcastle'],
    ],
    [
      'who is ordered to a service',
      'Invite Kofi for NHS Health Check. Refer Hazel for Mental Health Support.',
      ['Kofi', 'Hazel'],
    ],
    ['a month that wishes', 'They wrote that January would like an interpreter.', ['January']],
    [
      'who gives a warning or has a fracture',
      'Nkemdira’s warning was plain. Xanthwe’s fracture was seen.',
      ['Nkemdira', 'Xanthwe'],
    ],
    [
      'a virtue that is an organisation too, behind the first word of a sentence',
      'Unlike Charity, he came. Tell Charity to keep out of it. After Charity moved out he rang.',
      ['Charity', 'Charity', 'Charity'],
    ],
    ['what somebody had said', 'She told the chair what Buxton had really said.', ['Buxton']],
    [
      'whom somebody walked home',
      'A friend walked Buxton to the bus. Buxton grew up there and left school early.',
      ['Buxton', 'Buxton'],
    ],
    [
      'a surname that is a town, where somebody is told',
      'Nobody told Bolton what it was. Bolton minimises the risk.',
      ['Bolton', 'Bolton'],
    ],
    [
      'a title that is a first name, before a surname that is nothing else',
      'They told King Okwuosa. Prince Adeyinka left.',
      ['King Okwuosa', 'Prince Adeyinka'],
    ],
    [
      'who is given something back, though a town is called so',
      'They met Lincoln Okoro. The diary was returned to Lincoln unread. He returned to Lincoln.',
      ['Lincoln Okoro', 'Lincoln'],
    ],
    ['a surname that is a day', 'It was sent to Xanthwe Day.', ['Xanthwe']],
    [
      'a short name that is a word of grammar, where a surname once stood behind it',
      'They told An Okwuosa. The nurse saw An alone. Nobody asked An. An asked for help. An agreed plan was made.',
      ['An Okwuosa', 'An', 'An', 'An'],
    ],
    [
      'a Welsh name that the dictionary has with a capital',
      'They told Siân Dhaliwal. Nobody thought of asking Siân.',
      ['Siân Dhaliwal', 'Siân'],
    ],
    [
      'both words of a name behind letters of a log',
      'T/C Amber Falls. DP Angel Derby was brought in.',
      ['Amber Falls', 'Angel Derby'],
    ],
    [
      'a town where somebody is called so, but not as a place',
      'Lincoln Okoro rang. He had moved to Lincoln. Lincoln cried.',
      ['Lincoln Okoro', 'Lincoln'],
    ],
    ['small letters in a message', '“tell shanice il put her thru the window”', ['shanice']],
    [
      'a Korean surname that is a green space',
      'Her friend Jimin Park rang. Joy Park said no.',
      ['Jimin Park', 'Joy Park'],
    ],
    [
      'a name straight after a date',
      'On 22 January Xanthwe rang. On 3 May Anna rang.',
      ['Xanthwe', 'Anna'],
    ],
    [
      'a relative called by any word',
      'Her aunt Lavender rang. Rowan’s brother Storm left.',
      ['Lavender', 'Storm'],
    ],
    [
      'what is said of people alone',
      'Cooper was recalled to prison. Jade is a repeat victim. Nobody knew that Dusty had moved back in. Joy was 71 years old. Clay has 14 convictions. Why was Fox not arrested?',
      ['Cooper', 'Jade', 'Dusty', 'Joy', 'Clay', 'Fox'],
    ],
    [
      'to and about whom',
      'It explained to Banks what it meant. He was known to his workmates as Friday. There were call-outs involving King. They treated Potter as a suspect.',
      ['Banks', 'Friday', 'King', 'Potter'],
    ],
    [
      'a surname after which a ward could be called',
      'She lived with her husband, Kofi Ward, and they asked Ward to leave.',
      ['Kofi Ward', 'Ward'],
    ],
    ['relatives', 'Her sister Hope and his cousin, Will, came.', ['Hope', 'Will']],
    [
      'names that are words',
      'She told Grace. Mark said no. Hope’s coat was there.',
      ['Grace', 'Mark', 'Hope'],
    ],
    [
      'names that are months',
      'He asked May in May 2020; April denied it in April.',
      ['May', 'April'],
    ],
    ['names that are places', 'He assaulted Chelsea. Preston said so.', ['Chelsea', 'Preston']],
    ['surnames in capitals', 'Seen: BOATENG, Kwame', ['BOATENG', 'Kwame']],
    ['a surname beside a pseudonym', 'Rowan Achterberg left.', ['Achterberg']],
    [
      'a word for whom a pseudonym is something',
      'To Basil Ash was “a thoroughly nice chap”. For Grace Ash was a hero. With Basil Rowan felt safe. To Hope Rowan said nothing.',
      ['Basil', 'Grace', 'Basil', 'Hope'],
    ],
    [
      'senders and receivers, up to the next header',
      'From: Nerys Vaughan\nTo: Clive Entwistle\nCc: Kofi Mensah Subject: Flat',
      ['Nerys Vaughan', 'Clive Entwistle', 'Kofi Mensah'],
    ],
    [
      'somebody called as the car that stood there',
      'They met Mercedes Okwuosa. The Mercedes was towed. Mercedes was told.',
      ['Mercedes Okwuosa', 'Mercedes'],
    ],
    ['a first name of the panel alone', 'The panel met Karen; Karen Oldroyd agreed.', ['Karen']],
    [
      'a name once known',
      'Kofi said no. kofi left. A letter from kofi came.',
      ['Kofi', 'kofi', 'kofi'],
    ],
    ['a family', 'the Bhattis and the Okafor family', ['Bhattis', 'Okafor']],
    ['an accent', 'She told Zoë that', ['Zoë']],
    [
      'practices, schools, wards, refuges',
      'He went to Oakfield Primary School, Meadow Surgery, Mulberry Ward and the Rosewood Refuge.',
      ['Oakfield Primary School', 'Meadow Surgery', 'Mulberry Ward', 'Rosewood Refuge'],
    ],
    [
      'streets',
      'They lived at 14 Larch Avenue, off Pendwyllt Road.',
      ['14 Larch Avenue', 'Pendwyllt Road'],
    ],
    [
      'somebody before a service',
      'Police referred Kwame Northgate Housing Trust refused.',
      ['Kwame'],
    ],
    ['somebody who provides', 'She said that Kwame provides care.', ['Kwame']],
    ['workplaces', 'He worked for Harlow Plumbing.', ['Harlow Plumbing']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('names in file names', () => {
    expect(found('interview-kwame.docx', 'file-name')).toEqual(['kwame'])
  })
})

describe('findNames is silent on', () => {
  it.each([
    [
      'whom people pray to and hear',
      'She said that God knew. He believed that Satan had sent her and that Allah told him so. They asked Jesus for help.',
    ],
    ['a month behind “then”', 'Between then and May there were three others.'],
    ['the entry of a month', 'The log for August reads: “Nothing.”'],
    [
      'the last word of a place',
      'They drove from Cardiff Bay to Hay-on-Wye, past Cardiff and Vale.',
    ],
    ['countries in a row', 'He was sent to Afghanistan, later to Kenya, to Estonia and to Sudan.'],
    ['a lane where somebody is', 'He slept in his car at Toller Lane.'],
    ['a feast', 'The feast of Timkat was in January.'],
    ['what a case was closed as', 'The case was closed as “No Trace”.'],
    ['a system of the police', 'Merlin has no entry. Of eleven Merlin reports three were read.'],
    ['relatives who are called', '“Don’t ring him. Ring Mam.” “Tell Nan I love her.”'],
    ['a word of another language', 'A priest, whose dede knew him from childhood, came.'],
    ['speech in another language', '“Nid aur yw popeth melyn,” she said. “Nie wiem co robić.”'],
    [
      'a Welsh sentence, quoted or not',
      '‘Mae Dadi’n gofyn lle mae Mami.’ She wrote: ‘Wedi colli. Penwythnos yma efo fo. Methu credu.’ Roedd hi’n canu wrth olchi’r llestri. Gwelais hi ym mis Hydref.',
    ],
    ['the languages and grandparents of Wales', 'In Saesneg or Gymraeg she told Nain and Taid.'],
    ['a way of working', 'The Family Inclusive Practice policy was new.'],
    [
      'houses called after themselves',
      'They moved to a house called Rose Cottage. Hope House is a hostel.',
    ],
    ['pseudonyms', 'Rowan told Ash. ROWAN’S coat.'],
    ['houses called after a pseudonym', 'To Grace Rowan Court was home. For hope Ash was there.'],
    ['who may be named, in full', 'Karen Oldroyd, Tunde Bakare and Jane Example met; Clare Wood.'],
    [
      'what roles and towns do too',
      'The Tenant answered the door. It was noted that Mum had rung. The team in Derby looked at the plan. Nottingham was at work on it.',
    ],
    ['days that are called after something', 'Wexcombe Day was fun. Diwali Day was quiet.'],
    [
      'kings, queens and earls that are none of the family',
      'King Charles visited. Earl Grey tea was made.',
    ],
    ['words at a sentence’s start', 'Will you go? Mark the date. Hope is not lost. May I ask?'],
    ['months and days', 'In May 2020, on 3 April, by June; on Friday; in the Summer of 2019.'],
    [
      'agencies',
      'Wexcombe Community Safety Partnership, West Mercia Police and St Jude’s Hospital agreed.',
    ],
    [
      'a service that the report says to be one',
      'Helena, the regional sexual violence service, closed. Helena told the panel that it had. Phoebe, as the refuge is known, was full.',
    ],
    [
      'a service called by the first word of its name',
      'The Carmel Dental Unit wrote. Carmel refused.',
    ],
    [
      'a house that is a service',
      'Esther House is a twelve-bed refuge. On Monday, Esther was full.',
    ],
    ['a town with a court', 'At Wexbeck Magistrates’ Court he was bailed. Wexbeck did not object.'],
    ['parts of places', 'He fished on the Severn Canal.'],
    ['agencies called after people', 'The Kwame Housing Trust and Bronwen House; Leeds Housing.'],
    ['agencies beside people', 'Rowan and West Mercia Police agreed; Children’s Services too.'],
    [
      'laws and models',
      'Clare’s Law, Sarah’s Law, the Osman warning, the Duluth model, Gillick competence.',
    ],
    ['illnesses and drugs', 'Parkinson’s disease, Asperger’s, Valium and Xanax.'],
    ['brands', 'WhatsApp, Facebook, John Lewis, Marks & Spencer, Jack Daniels.'],
    ['charities', 'Women’s Aid, Barnardo’s, Marie Curie, Victim Support, the Samaritans.'],
    ['places', 'They lived in Stoke-on-Trent, Derbyshire, then Newcastle upon Tyne and Leeds.'],
    ['peoples', 'She was white British, he was Polish; a Muslim family; a Welsh speaker.'],
    ['citations', 'As Walby and Allen (2004) say; Campbell et al. agree.'],
    ['abbreviations', 'The MARAC, MASH, IDVA and CSP met; DASH and OASys.'],
    ['labels', 'Adult A told Child 1 and Mr X and Ms B.'],
    [
      'a general practice or school',
      'The GP Practice and the Primary School; a Mental Health Ward; the High Street.',
    ],
    ['public employers', 'She worked for the Council and then for the NHS.'],
    ['contractions', '“They’ll Take The Kids.” I don’t care. Pls Dont Ring Again. We’ve moved.'],
    ['words of affection', 'My Love, I am home. Sorry Love. Hi Lovely is it still for sale?'],
    ['what children call their elders', 'Babcia made soup. Mam only spoke Welsh. Mamgu rang.'],
    [
      'words of a term',
      'An Early Evidence Kit used at home. The Non-Molestation Order. MAPPA Cat 3.',
    ],
    [
      'a word after a title’s stop',
      'Seen by the s12 Dr. Report clear. Signals: WE, DR. Convictions.',
    ],
    ['an article of law', 'The Istanbul Convention, in particular Article 59, is engaged.'],
    ['months beyond which something goes on', 'The grant for the service beyond March is open.'],
    ['drinks, dishes and feasts', 'She baked Pierogi and Challah for Nowruz; a Prosecco.'],
    ['medicines and systems', 'Rx Maxitrol, Novorapid. Seen on Badgernet; printed from Twinkl.'],
    ['short forms with three capitals', 'Taken to the HBPoS; CLeaR and TecSOS were discussed.'],
    ['football clubs and fairs', 'Fieldgate Show and the Carabao Cup; the Wexcombe Festival.'],
    ['a stop without a blank', 'She sounded upset.Will try again; it was a Red Case.'],
    ['a journey to a town', 'The train to London was booked.'],
    [
      'what only bears the name of somebody of the report, and days that are due',
      'It can be changed by Friday. “Friday at Five.” Can’t Sunday. The Lincoln was towed. A Ray of Hope.',
    ],
    ['feelings that turn', 'Faith leaders were asked. Joy turned to worry.'],
    ['statistics called after people', 'Pearson’s r and Cohen’s kappa were worked out.'],
    ['parts of prisons', 'An ACCT was opened on C Wing; he moved to B Landing.'],
    ['ratings', 'RED, AMBER and GREEN ratings are shown. Recommendation 5 is Red.'],
    ['days of what is done on them', 'Rowan played Sunday football and went to Friday prayers.'],
    ['reports that are several', 'Twelve Merlin reports should have changed the picture.'],
    ['a month without entries', 'For April there are two entries. May is empty.'],
    [
      'books of the Bible',
      'Genesis, Exodus, Ruth, Esther, Job and the Song of Songs had slips in them.',
    ],
    ['shops', 'The rent of Calder Homes and the till of Lotus Nails were checked.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('the number of a file that begins as somebody is called', () => {
    const told = 'Mr ADZ told the officer. '
    for (const number of ['ADZ/12/3456', 'ADZ-12', 'ADZ 12/3456', 'ADZ 123456', 'ADZ12/34'])
      expect(found(`${told}She quoted ${number} to them.`), number).toEqual(found(told))
    expect(found(`${told}She saw ADZ 12/3/21.`).length).toBe(found(told).length + 1)
  })

  it('authors in a note, and where they are cited', () => {
    const runs = [
      { text: 'Hester describes three planets. As Hester’s work shows, it is so.', place: 'prose' },
      {
        text: 'Hester, M. The Three Planet Model, British Journal of Social Work, 41(5), 2011, pp.837-853',
        place: 'note',
      },
    ] as const
    expect(findNames(runs, explained)).toEqual([])
  })
})

describe('findNames', () => {
  it('knows a name of one run in every other', () => {
    const runs = [
      { text: 'Hope', place: 'cell' },
      { text: 'Her partner Hope Cook was told.', place: 'prose' },
    ] as const
    expect(findNames(runs, explained).map(({ run, evidence }) => [run, evidence])).toEqual([
      [0, 'known-elsewhere'],
      [1, 'kinship'],
    ])
  })

  it.each([
    ['They met Friday Okwuosa.', 'It can be changed by Friday.', []],
    ['They met Friday Okwuosa.', 'She was assaulted by Friday. “Friday at Five.”', ['Friday']],
    ['They met Sunday Okwuosa.', 'Can’t Sunday, poorly. Sunday was when it rang.', []],
    ['They met Joy Okwuosa.', 'Joy turned to worry. Joy turned to the nurse.', ['Joy']],
    [
      'They met London Okwuosa.',
      'The journey from London was long. London broke down.',
      ['London'],
    ],
    ['Front Door kicked in.', 'Checked Back Door, then Windows.', []],
    ['Baby Names discussed, Mum smiled.', 'House Of Dreams: Mum in a Caravan.', []],
    ['Mr Door left.', 'He saw Door at the gate.', ['Door']],
    ['Karen Kettle left.', 'He saw Kettle at the gate.', ['Kettle']],
  ])('makes no name of each word that is one once: %s %s', (first, second, names) => {
    const runs = [first, second].map((text) => ({ text, place: 'prose' as const }))
    const later = findNames(runs, explained).filter(({ run }) => run === 1)
    expect(later.map(({ start, end }) => second.slice(start, end))).toEqual(names)
  })

  it('takes a thing that it does not know for less than a person', () => {
    expect(
      findNames([{ text: 'It is on the Zorvex now.', place: 'prose' }], explained)[0]?.severity,
    ).toBe('advice')
    expect(findNames([{ text: 'Zorvex said no.', place: 'prose' }], explained)[0]?.severity).toBe(
      'error',
    )
  })

  it('tells streets and schools that are called after people from people', () => {
    const text = 'They lived off Percy Street. He was at Percy Clare Primary. Percy Street said so.'
    expect(findNames([{ text, place: 'prose' }], explained).map(({ kind }) => kind)).toEqual([
      'street',
      'school',
      'person',
    ])
  })

  it('tells workplaces by the trade and by the word employer', () => {
    const text = 'He was a scaffolder for Thornbury & Sons. She told her employer, Tesco, in May.'
    expect(findNames([{ text, place: 'prose' }], explained).map(({ kind }) => kind)).toEqual([
      'workplace',
      'workplace',
    ])
  })

  it('tells professionals apart', () => {
    const kinds = findNames([{ text: 'Dr Zorvex met Ms Zorvan.', place: 'prose' }], explained).map(
      (one) => one.kind,
    )
    expect(kinds).toEqual(['professional', 'person'])
  })
})

describe('findNames where a name is a word, a place or a month', () => {
  it.each([
    [
      'a first name before a surname',
      'They told Brindle Okafor. Brindle came back.',
      ['Brindle Okafor', 'Brindle'],
    ],
    [
      'two words together',
      'Hazel Banks was there. She saw Amber Hill and left.',
      ['Hazel Banks', 'Amber Hill'],
    ],
    ['a noble first name', 'The clinic saw Earl Mason twice.', ['Earl Mason']],
    ['two months together', 'The clinic rang Jun March twice.', ['Jun March']],
    [
      'a surname at a sentence’s start',
      'She met Kwame Fields. Fields has previous.',
      ['Kwame Fields', 'Fields'],
    ],
    [
      'a place that somebody acts on',
      'The nurse examined Chelsea. The task fell to Preston to do.',
      ['Chelsea', 'Preston'],
    ],
    [
      'somebody before a service, once known, of whatever name',
      'Xanthwe Orluk rang. A letter to Xanthwe Domestic Abuse Service came; the Orluk Core Group met.',
      ['Xanthwe Orluk', 'Xanthwe', 'Orluk'],
    ],
    [
      'somebody unknown between two verbs, before a service',
      'They told Xanthwe Adult Services would ring.',
      ['Xanthwe'],
    ],
    [
      'a known surname where an eponym could stand',
      'She met Kwame Orluk. The panel read the Orluk guidelines. (R v Orluk)',
      ['Kwame Orluk', 'Orluk', 'Orluk'],
    ],
    [
      'a surname that ends services too, and after it alone',
      'Cc Mark Day. While in prison Day wrote.',
      ['Mark Day', 'Day'],
    ],
    [
      'families and plans of a known name that is a word',
      'She met Harmony Banks. The Banks family ate. A Harmony-centred plan. “Our Harmony!”',
      ['Harmony Banks', 'Banks', 'Harmony', 'Harmony'],
    ],
    [
      'a word that is introduced as a person',
      'Pearl, a neighbour, woke. Angel (aged 4) slept. Sky was seven at the time.',
      ['Pearl', 'Angel', 'Sky'],
    ],
    [
      'both words of a name that no list has, by its surname’s title',
      'Ms Pickle came. Bread Pickle was told.',
      ['Pickle', 'Pickle'],
    ],
    [
      'a word before a pronoun that bears a capital',
      'She met Temperance Banks. “Tell Temperance I’ll be late.”',
      ['Temperance Banks', 'Temperance'],
    ],
    [
      'an illness, a relation or care that people have',
      'Milan has ADHD. Asia is under the care of a nurse. Devon had a daughter.',
      ['Milan', 'Asia', 'Devon'],
    ],
    [
      'a word of organisations that somebody speaks to',
      'They spoke to Charity in the hall. Ivory couldn’t sleep. She told Lancaster of it.',
      ['Charity', 'Ivory', 'Lancaster'],
    ],
    ['a relative called by a word of organisations', 'Her sister Charity ate.', ['Charity']],
    [
      'a name after a number and a full stop',
      'She left in 2015. Advised Harmony to ring.',
      ['Harmony'],
    ],
    [
      'whom one is left, stays and borrows with, of whatever name',
      'They left Preston with a cousin. She stayed with Derby for a week. He borrowed money from Hunter.',
      ['Preston', 'Derby', 'Hunter'],
    ],
    [
      'what happens to people alone',
      'Baker was bailed. York was later arrested. Storm was weighed. River was placed with carers.',
      ['Baker', 'York', 'Storm', 'River'],
    ],
    [
      'what only somebody has or does with a body',
      'Summer has a bedroom there. She said Derby smelled of gin. The phone of Fox was seized.',
      ['Summer', 'Derby', 'Fox'],
    ],
    [
      'a tree or a bird that somebody is called by',
      'A message to Thistle was found. It was Curlew who rang. She trusted Aspen with it.',
      ['Thistle', 'Curlew', 'Aspen'],
    ],
    [
      'in apposition to a relative',
      'Her partner at that time, Lake, was in prison. They had two children, Rowan and Baker.',
      ['Lake', 'Baker'],
    ],
    [
      'names of every origin that are words of the field too',
      'The GP saw Cariad. Jannah was asked. She told Bismillah. The nurse rang Zambrano. They met Ashworth.',
      ['Cariad', 'Jannah', 'Bismillah', 'Zambrano', 'Ashworth'],
    ],
    ['a surname that is a title', 'The officer rang Mr Master.', ['Master']],
    ['a publisher’s name', 'The nurse rang Sage twice. Sage was tearful.', ['Sage', 'Sage']],
    [
      'a surname that could end a church',
      'Caller Melody Church states that he is outside.',
      ['Melody Church'],
    ],
    [
      'a month that keeps, comes and is introduced',
      'May will keep a key. “August please come.” April (mum’s friend) collected him.',
      ['May', 'August', 'April'],
    ],
    ['a month that is spoken of', 'She wrote back that August was already known.', ['August']],
    ['a name before a date', 'Foster, then to Maricel June 23 (!).', ['Maricel']],
    ['a doubled name', 'Everyone on the ward knew him as Jun-Jun.', ['Jun-Jun']],
    ['a name after a trade', 'It was noted by joiner Pickles in June.', ['Pickles']],
    [
      'days beside what people do',
      'He met Sunday Okafor. The nurse took a statement from Sunday. It was lent by Sunday.',
      ['Sunday Okafor', 'Sunday', 'Sunday'],
    ],
    [
      'names in small letters where a message writes so',
      '“pls get simon to mind the dog”',
      ['simon'],
    ],
    [
      'what is asked of people, said of them and seen of them',
      'The worker could not persuade Charity to leave. The GP said that Carlisle had been sacked. HV: Ivy tearful. Merit seen at upstairs window.',
      ['Charity', 'Carlisle', 'Ivy', 'Merit'],
    ],
    ['tasks of a record', 'Plan: Joy to ring back.', ['Joy']],
    [
      'words that would need an article',
      'Bill has since moved. Star is described as shy. They told us Reed has nightmares.',
      ['Bill', 'Star', 'Reed'],
    ],
    [
      'towns and virtues to whom people alone are victims, mothers, patients',
      'He admitted punching Preston. Victim: Hope. Faith – mother of the victim – spoke. Grace and the children moved. Neither Lincoln nor her sister came.',
      ['Preston', 'Hope', 'Faith', 'Grace', 'Lincoln'],
    ],
    [
      'what a system does not do',
      'Iris agreed to the referral. Charity minimised it.',
      ['Iris', 'Charity'],
    ],
    [
      'short forms of names that the dictionary has',
      '“Aga said that he takes the little one.” Ludo was under yearly review.',
      ['Aga', 'Ludo'],
    ],
    ['a surname that is a word of grammar', 'Madam He kept the message.', ['He']],
    ['an initial that looks like an article', 'Review in 4/52. A Nwosu', ['Nwosu']],
    [
      'a month that is said twice',
      'He states “that’s not June, June had a scar”.',
      ['June', 'June'],
    ],
    [
      'relatives as records have them, whatever else is called so',
      'Accompanied by dtr Ikram. States that his wife Lacri fell. “mate lee has been messaging”',
      ['Ikram', 'Lacri', 'lee'],
    ],
    [
      'a surname after whoever was born so',
      'Bridget MAUGHAN (nee WARD).',
      ['Bridget MAUGHAN', 'WARD'],
    ],
    ['a day that an officer is called by', 'It was PC Day who said so.', ['Day']],
    [
      'who is recorded under a name, whatever it is',
      'She is in one record as “Rihanna”.',
      ['Rihanna'],
    ],
    [
      'whoever is of the shape of a short form and acts',
      'Accom said that she was tired. His wife Behav fell.',
      ['Accom', 'Behav'],
    ],
    [
      'words that are surnames behind a rank in full',
      'Detective Constable Green came. Councillor Walker asked. Doctor Long said no.',
      ['Green', 'Walker', 'Long'],
    ],
    [
      'somebody of the name of a cited author',
      'As Orluk and Zorvan (2004) say. Orluk rang the police. Zorvan hit her.',
      ['Orluk', 'Zorvan'],
    ],
    ['a first name before another in brackets', 'Ludo (Rowan) told his teacher.', ['Ludo']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    [
      'towns that an officer is called by, where a court is',
      'PC Daniel Preston came. He was tried at Preston Crown Court.',
      ['Daniel Preston'],
    ],
    [
      'words that somebody is called by, where they are words',
      'She met Mark Orluk. Mark-making was praised. She met Frank Orluk. Frank conversations were not had. She met Hope Orluk. Hope was expressed.',
      ['Mark Orluk', 'Frank Orluk', 'Hope Orluk'],
    ],
    [
      'months and days that somebody is called by, where they are times',
      'She met April Orluk. From April the team had no manager. She met Friday Orluk. Sent: Friday.',
      ['April Orluk', 'Friday Orluk'],
    ],
  ])('leaves %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['months spoken of as time', 'June was the busiest month. | Early May | A call was made. |'],
    ['stations and rows of towns', 'At Victoria station, a camera; Preston, Chester and Lincoln.'],
    ['countries', 'The file speaks of India and of China, and of Georgia.'],
    ['wishes for a feast', 'Kind regards and Happy Diwali to all. “Merry Xmas from us.”'],
    ['things with two capitals', 'They took an Ifor Williams trailer, a Cane Corso and a Ford Ka.'],
    ['eponyms in pairs', 'A Mallory-Weiss tear and Osgood-Schlatter disease were ruled out.'],
    ['abstract nouns', 'Hope was raised. Grace was given for the debt.'],
    ['months in a row', 'It was busy in January, February and March; Jan Feb Mar.'],
    ['visited towns', 'They visited Paris and toured Preston.'],
    ['systems and storms', 'Athena was searched. Storm Brendan cut the power.'],
    ['scales and signs', 'Zorvan’s alpha and Zorvan’s hierarchy; Braxton Hicks contractions.'],
    [
      'short forms of logs',
      'Spoke to Duty SW. Msg left. Rtn call made. Seen by Nurse. CIWA begun. Strat held.',
    ],
    [
      'places and companies of two words in one',
      'Oakfield reported an absence. Meadowbank accepted them.',
    ],
    [
      'times until then',
      'All had left by May. It is listed for March, they said. They joined. By Autumn they had a plan.',
    ],
    ['trades with an article', 'The Baker was bailed. A driver from York was arrested.'],
    ['brands that begin like a particle', 'LanguageLine was used. OpenSpace was searched.'],
    ['slogans', 'The Anytown Way was on the wall. An Ex Partner rang.'],
    ['a citation with others', 'A study (Zorvan and others, 2019) said so.'],
    [
      'a town of work and general practice',
      'He worked in Aberdeen. They use IRIS in General Practice.',
    ],
    [
      'abbreviations of records',
      'No reply, VM left. TC to school. CXR and NAD. Seen in Resus at Xmas.',
    ],
    ['grandparents and days', 'Only Nan or Gran collect on Tuesdays.'],
    ['a form of a system', 'A Datix was not raised.'],
    ['a town that officers are from', 'Officers from Devon called. They live near Troy.'],
    ['towns by their endings', 'The buses to Zelbrackenholt stop at Upper Ormsley.'],
    ['laws after anybody', 'Zorvan’s Law was debated.'],
    ['words of science', 'Genograms and etiopathology were discussed. Echocardiograms too.'],
    ['lines in title case', 'Entonox Given. Merit Awarded.'],
    ['trusts after people', 'The leaflet of Terrence Higgins Trust was read.'],
    ['proper nouns that no list of names has', 'They drank Merlot by the Severn.'],
    ['greetings', 'Hi Both, see below. Hi All. To Whom It May Concern. Miss You.'],
    ['clipped words', 'Disch’d home, Ref’d to team. Appt. made. DNA’d.'],
    ['towns that one lives in or comes from', 'She came from Chelsea. He trained in Zelvora.'],
    ['seasons and sayings', 'Summer came. That Autumn was wet. Chance played a part.'],
    ['inns and teams', 'They drank in the Lord Nelson. He followed Charlton Athletic.'],
    ['boats and pets', 'They sold the narrowboat Martha Jane. Their dog Bailey died.'],
    [
      'theories after whoever thought of them',
      'Gibbs’ reflective cycle, Lewin’s force field, Campbell’s danger assessment.',
    ],
    ['protocols after people', 'Herbert Protocol was discussed.'],
    ['misspelt words at a sentence’s start', 'Seperation was discussed. Recieved by the team.'],
    [
      'months of meetings, and woods',
      'Its August meeting was cancelled. Oak was used for the door.',
    ],
    ['counties that no list has', 'Zelvershire accepted the referral.'],
    [
      'a country from which somebody is',
      'A student from China who was killed. A woman from Jaffna who worked. She never spoke of Libya. She was sent to India to be married.',
    ],
    ['a county from which somebody calls', 'The niece calls 101 from Kent.'],
    ['the month of a report', 'The police report of July was not seen by her.'],
    ['a son without a name', 'Dad lost weight. Son lives an hour away.'],
    ['parents in other languages', 'She sleeps in the bath when Baba is angry.'],
    [
      'short forms that records have now',
      'Rm 3 clean. Cust frightened. Confid explained. Seen w/ PGM. DASH Qs declined. EX BF LEFT.',
    ],
    ['misspelt words in capitals', 'HEARD BANGING, A REGULAR OCCURENCE.'],
    [
      'short forms that no list has, by their shape',
      'Accom safe. Infmd by post. Seen by crew, Behav calm. Distb at nine. Attdg later.',
    ],
    [
      'a people and its families',
      'She comes from a Roma family herself. An Irish Traveller spoke.',
    ],
    ['a case of a court', 'See R v Orluk [2017] and Rex v Zorvan (2019).'],
    ['the word that a name is too', 'He said that the word Islam means peace.'],
    ['a helpline by its name', 'Rowan called the Orluk line from the ward.'],
    ['authors cited in brackets', 'Orluk Zorvan’s stages (Orluk Zorvan, 2021) were used.'],
  ])('is silent on %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('short forms that a report writes small', () => {
  it('are no names: “attd”, “oppo”', () => {
    expect(found('Oppo rang. Police attd. The oppo said no, and an oppo came. Oppo left.')).toEqual(
      [],
    )
  })
  it('hide nobody who is mostly written with a capital', () => {
    const text = 'Then Xanthwe left. We saw Xanthwe. He wrote “tell xanthwe”.'
    expect(found(text)).toEqual(['Xanthwe', 'Xanthwe', 'xanthwe'])
  })
})

describe('findNames, whatever the name', () => {
  const names = ['Folasade', 'Bronwen', 'Hope', 'Iris', 'Christian', 'Carlisle', 'Charity', 'Storm']
  it.each([
    '{} rang the police.',
    '{}’s mother was told.',
    'Rowan stayed with {}.',
    'The officer spoke to {} in the yard.',
    'It was {} who found the letter.',
    'Why was {} not asked?',
    'Briar threatened to kill {}.',
    'They called her {}.',
    'The children were collected by {} at noon.',
    'Nobody could persuade {} to leave.',
    'A statement was taken; the phone of {} was seized.',
    'Rowan was afraid of {}.',
  ])('finds each in “%s”', (sentence) => {
    const missed = names.filter((name) => {
      const text = sentence.replace('{}', name)
      return !found(text).some((one) => one.includes(name))
    })
    expect(missed).toEqual([])
  })
})
