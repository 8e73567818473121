import {
  charactersOfGames,
  charactersOfTexts,
  composers,
  namesOfWorks,
  performers,
} from './names-of-works.ts'

/** Names of people that things bear as well, and what shows that the things are meant. */
export interface NamesOfThings {
  /** Of one word or of two. */
  names: ReadonlySet<string>
  /** Words that tell of the subject, in small letters or with a capital; each weighs as much as two of the names. */
  signs: ReadonlySet<string>
  /** How many words before and after count. */
  reach: number
  /** How much must stand about a name. */
  enough: number
  /** Only where something is owned: “at Guy’s”. */
  possessive?: boolean
  /** The signs bear capitals too. */
  capitals?: boolean
  /** Names of the group say nothing by themselves, for sisters may be called so in a row; nor do those before a surname. */
  onlySigns?: boolean
  /** How much about it has to speak of somebody, that it is one all the same; `mostly` where nothing is said. */
  unless?: 'mostly' | 'actively' | 'surely' | 'never'
}

const split = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''))

export const groups: readonly NamesOfThings[] = [
  {
    // Plants, spices and herbs.
    names: split(`
      heather poppy rosemary sage jasmine holly basil daisy rose lily iris violet hazel fern willow olive ginger saffron
      bryony ivy clover juniper laurel myrtle marigold lavender primrose bluebell cherry rowan heath angelica clementine
      dahlia fleur flora petunia sorrel tansy thyme mint parsley dill cumin nutmeg coriander oregano daisies daffodils
      tulips roses`),
    signs: split(''),
    reach: 20,
    enough: 4,
    unless: 'surely',
  },
  {
    // Books of the Bible.
    names: split(`
      joshua ruth samuel ezra esther job isaiah jeremiah daniel joel amos jonah micah matthew mark luke john timothy titus
      james peter jude paul`),
    signs: split(`
      bible gospel gospels psalm psalms genesis exodus leviticus deuteronomy proverbs corinthians ephesians galatians romans
      philippians colossians thessalonians hebrews revelation scripture scriptures verse verses testament epistle`),
    reach: 20,
    enough: 2,
    unless: 'surely',
  },
  {
    // Illnesses, signs and scores called after whoever described them.
    names: split(`
      abbey addison ashworth ballard barlow barthel bayley berg borg braden breslow bristol centor conners coombs cornell cushing downton dravet
      epworth galeazzi goodenough griffiths guthrie hamilton hashimoto hodgkin huntington kessler lachman lawton mallampati marfan mcburney
      mcmurray moro norton ortolani paget phalen pinard prinzmetal ranson rett rinne rockall rockwood romberg rosenberg ryles snellen stroop
      tinel tinetti vineland waterlow wechsler wells wernicke wharton wolff zarit`),
    signs: split(`
      addenbrooke addenbrookes abbreviated audit barthels edinburgh frailty gad hads honos likert madrs mmse phq4 sadq takotsubo wolff
      addisons alzheimer alzheimers apgar barthel centile centiles colles crohn crohns cushing cushings fontanelle
      hashimoto hips huntingtons menieres moca ortolani parkinsons phq raynauds reflex reflexes rockwood sbr sjogrens tinel
      waterlow`),
    reach: 8,
    enough: 2,
    unless: 'surely',
  },
  {
    // “Seen by Reg on Post Take”: a registrar among the short forms of a ward.
    names: split('reg'),
    signs: split(`
      abg anaes bloods bp cxr crp cons ct cts ecg fbc gcs hr imp ix iv lfts med mri nbm obs ortho paeds plan psych rx sats sho
      spo surg take trop us uss ward wr xr nsr neg hrly hourly d`),
    reach: 14,
    enough: 6,
    unless: 'never',
  },
  {
    // “Loc has history. Inft …”: the place that a control room sends to.
    names: split('loc'),
    signs: split(`
      inft inf susp suspect attg attd cad caad eta ic incident informant intel log markers niche pnc storm unit units veh vrm
      history warning`),
    reach: 12,
    enough: 2,
    unless: 'surely',
  },
  {
    // Thinkers of schools of social work, of teaching and of psychology.
    names: split(`
      adler ainsworth anderson argyris bandura beck biggs bloom boud bowlby bruner driscoll egan ellis erikson frankl freud
      gardner gibbs honey jung karpman klein kolb lewin marx maslow mumford pavlov piaget reason rogers rolfe schon skinner
      steiner tuckman vygotsky weber winnicott`),
    signs: split(`
      attachment bandura behaviourism bourdieu bowlby bronfenbrenner constructivism foucault kohlberg maslow montessori piaget
      psychoanalysis theorist theorists theories vygotsky winnicott scaffolding`),
    reach: 10,
    enough: 2,
  },
  {
    // Sayings about judgement that borrow a name.
    names: split(
      'hanlon hanlons occam occams ockham pandora pollyanna cassandra cinderella jekyll hyde midas hercules',
    ),
    signs: split('occam occams ockham razor razors myth box proverbial syndrome jekyll'),
    reach: 8,
    enough: 2,
  },
  {
    // Who led inquiries that every review cites.
    names: split(`
      acheson angiolini bichard beveridge black bradley butler carter casey clothier corston cumberlege darzi dilnot field
      francis hutton jay kirkup laming lammy leveson macalister macpherson marmot munro ockenden saville scarman shipman
      stern warner waterhouse wessely wood woolf`),
    signs: split(
      'acheson angiolini beveridge bichard dilnot kirkup laming leveson macalister macpherson marmot ockenden',
    ),
    reach: 8,
    enough: 3,
    capitals: true,
    unless: 'surely',
  },
  {
    // Hospitals that are called by a first name.
    names: split('guy jimmy bart'),
    signs: split(
      'addenbrooke addenbrookes barts bethlem maudsley moorfields papworth pinderfields radcliffe walsgrave whipps',
    ),
    reach: 10,
    enough: 2,
    possessive: true,
  },
  {
    // The alphabet of the radio.
    names: split(
      'charlie delta juliet juliett mike oscar romeo victor india sierra alpha papa lima',
    ),
    signs: split(
      'alpha bravo foxtrot kilo quebec sierra tango whiskey yankee zulu uniform xray niner',
    ),
    reach: 6,
    enough: 4,
    capitals: true,
    unless: 'never',
  },
  {
    // Systems of records that bear names of people and of towns.
    names: split(`
      adastra athena genie genesis hermes holmes iris lilie lorenzo maris merlin minerva oasis orchard orion otis paris
      rio rosie sapphire stork swift theseus ulysses vantage`),
    signs: split(`
      badgernet cerner datix delius emis liquidlogic mosaic nspis pnc pnd rio systmone oasys niche carenotes carefirst northgate
      adastra docman`),
    reach: 6,
    enough: 2,
    capitals: true,
    unless: 'surely',
  },
  {
    // Judgments and rules that are called after whoever went to court.
    names: split(`
      bolam bolitho fraser galbraith ghosh gillick goodyear hague ivey montgomery munby nickell osman salmon turnbull worboys`),
    signs: split(
      'rabone salduz bolam bolitho bournewood caldicott cheshire galbraith gillick hillsborough wednesbury',
    ),
    reach: 8,
    enough: 2,
    unless: 'surely',
  },
  {
    // Feelings in a row: “Shame, Fear, Hope and Love”.
    names: split('hope love joy grace faith pride trust honour patience'),
    signs: split(
      'shame fear guilt anger sadness despair anxiety hatred jealousy isolation loneliness denial grief',
    ),
    reach: 3,
    enough: 2,
    capitals: true,
  },
  {
    // “a legacy to the NSPCC and to Macmillan”
    names: split('macmillan'),
    signs: split(`
      bequest cancer charity charities chemotherapy curie donated donation donations hospice legacy nspcc oncology palliative
      rnli rspca sponsored dogs`),
    reach: 12,
    enough: 2,
    unless: 'surely',
  },
  {
    // Insults in a row.
    names: split('mong bint'),
    signs: split('bitch slag slut slapper whore cow cunt twat retard spaz'),
    reach: 6,
    enough: 2,
    unless: 'surely',
  },
  {
    // How people speak, by where.
    names: split('geordie'),
    signs: split('scouse brummie cockney mackem accent accents dialect dialects'),
    reach: 6,
    enough: 2,
    unless: 'surely',
  },
  {
    // What was sung, watched or read.
    names: new Set([...namesOfWorks, ...performers]),
    signs: split(`
      song songs sang sing sings singing sung singer playlist playlists album albums band bands concert concerts gig gigs karaoke hymn
      hymns carol carols choir ringtone tune lyrics musical musicals pantomime panto opera ballet theatre soundtrack chorus solo
      film films movie cinema dvd dvds episode episodes boxset sitcom sitcoms soap soaps television tv telly iplayer netflix
      programme programmes spotify disney novel novels paperback paperbacks storybook storytime overture encore score
      piano brass organ`),
    reach: 12,
    enough: 2,
    onlySigns: true,
    unless: 'actively',
  },
  {
    // Storms of the Met Office.
    names: split(`
      abigail barney clodagh desmond eva frank gertrude henry imogen jake katie angus barbara conor doris aileen brian caroline dylan
      eleanor fionn georgina hector ali bronagh callum deirdre erik freya gareth hannah atiyah brendan ciara dennis ellen francis
      aiden bella christoph darcy arwen barra corrie dudley eunice franklin antoni betty agnes babet ciaran debi elin fergus gerrit
      henk isha jocelyn kathleen lilian ashley bert conall darragh eowyn floris amy bram chandra goretti`),
    signs: split('storm storms'),
    reach: 25,
    enough: 2,
    capitals: true,
    onlySigns: true,
    unless: 'surely',
  },
  {
    // Who lends, and who comes for the money.
    names: split(`
      andrew bristow cabot capital chandlers collect cooper dukes hoist jacobs lowell lowells marshall marston marstons morses moorcroft newlyn
      robinson ross rossendale rundle rundles shoosmiths swift wescot whyte`),
    signs: split(`
      arrears bailiff bailiffs brighthouse catalogue catalogues cabot creditor creditors debt debts drydens equita intrum klarna
      lowell moorcroft oodle owed owes provident rossendales studio vanquis wescot wonga`),
    reach: 12,
    onlySigns: true,
    enough: 2,
    unless: 'surely',
  },
  {
    // Banks and building societies that bear the name of a town or of somebody.
    names: split(`
      beverley chase chelsea cumberland darlington dudley furness hanley harpenden leeds leek loughborough mansfield marsden nelson
      newbury newcastle nottingham penrith skipton stafford starling swansea tipton vernon virgin coventry bradford bingley
      lloyds norwich principality saffron`),
    signs: split(`
      barclays halifax santander natwest hsbc monzo nationwide savings isa mortgage mortgages passbook overdraft overdrafts
      remortgage remortgaged tsb revolut`),
    reach: 10,
    onlySigns: true,
    enough: 2,
    unless: 'surely',
  },
  {
    // Associations that let homes.
    names: split(
      'anchor aster clarion curo guinness hanover hyde karbon moat orbit peabody sovereign torus trafford trivallis',
    ),
    signs: split(`
      tenancy tenancies landlord landlords tenants leaseholders homechoice clarion peabody moat bromford stonewater gentoo l&q
      tower flats estate repairs rent`),
    reach: 10,
    onlySigns: true,
    enough: 2,
    unless: 'surely',
  },
  {
    // Houses where bets are laid.
    names: split('coral jennings corbett betty paddy tote unibet william sky'),
    signs: split(
      'bet bets betting bookmaker bookmakers bookies gambling gambled betfred ladbrokes betfair bet365 skybet accumulator odds',
    ),
    reach: 8,
    onlySigns: true,
    enough: 2,
    unless: 'mostly',
  },
  {
    // What drugs are called by those who sell them.
    names: split(
      'adam barry billy bobby brown charlie crystal emma gina henry jane lucy mandy molly percy persia tina tony',
    ),
    signs: split('slang mdma ghb mephedrone mamba'),
    reach: 12,
    onlySigns: true,
    unless: 'surely',
    enough: 2,
  },
  {
    // Illnesses, signs and operations called after a surname that many have: only as their own.
    names: split(`
      addison allen anderson asher barlow barrett bartholin bartholomew battle beck behcet bell bennett bishop bowen brown buerger burkitt chiari
      cooper crohn cullen cushing duke dressler down edward edwards erb ewing fournier galen gilbert glasgow graves grey hartmann hirschsprung hodgkin
      hoffman hoffmann homan horner hunter huntington hutchinson jackson kawasaki kernig koch korsakoff kocher lachman ludwig marfan martin
      mcmurray meckel morton munchausen munro murphy noonan paget parkinson patau pick pott raynaud reed reye reiter rinne robertson romberg
      rose rovsing sever sheehan simmonds simpson smith stevens still stokes thomas thompson todd tourette trousseau turner virchow weber
      wernicke whipple whitfield williams wilson wrigley`),
    signs: split(`
      addisons alzheimers babinski barretts barthel bells colles crohns cushings downs dupuytrens gilberts graves hashimotos hodgkins homans
      horners huntingtons kernigs lachman mcmurrays meckels menieres monteggia munchausens murphys pagets parkinsons phalens perthes
      raynauds romberg rombergs rovsings sjogrens tinels tourettes trousseaus turners wernickes wilsons palsy syndrome equivocal
      differential`),
    reach: 10,
    enough: 2,
    possessive: true,
    unless: 'surely',
  },
  {
    // Chapels, which are called after places of the Bible.
    names: split(`
      bethany bethel bethesda calvary carmel ebenezer elim emmanuel hebron hermon horeb jerusalem moriah nazareth nebo noddfa
      penuel pisgah rehoboth salem saron seion sharon siloam soar tabernacle tabor trinity zion zoar`),
    signs: split(`
      chapel chapels church churches mosque gurdwara deacon deacons deaconess minister congregation pew pews sermon pastor baptist methodist
      pentecostal worship hymn hymns`),
    reach: 20,
    enough: 2,
    onlySigns: true,
    unless: 'surely',
  },
  {
    // Health boards of Wales.
    names: split('betsi aneurin hywel'),
    signs: split('bevan cadwaladr taf dda morgannwg powys velindre health board boards'),
    reach: 20,
    enough: 2,
    onlySigns: true,
    unless: 'surely',
  },
  {
    // Medicines of the counter that are called by a surname.
    names: split(
      'rennie rennies andrews beecham fisherman meggezone owen bisodol senokot nelson lemsip galloway milpar ralgex',
    ),
    signs: split(`
      buccastem calpol gaviscon paracetamol ibuprofen nurofen lucozade tablets sachets aspirin anadin antacid antacids imodium piriton
      bonjela savlon strepsils`),
    reach: 10,
    enough: 2,
    onlySigns: true,
    unless: 'surely',
  },
  {
    // What choirs and orchestras play.
    names: new Set(composers),
    signs: split(`
      alto altos soprano sopranos tenor tenors baritone choir choral chorale choirs orchestra orchestral cello violin viola flute clarinet oboe
      bassoon trombone cornet euphonium requiem oratorio symphony sonata concerto cantata anthem quartet organ organist piano recital`),
    reach: 14,
    enough: 2,
    onlySigns: true,
    unless: 'actively',
  },
  {
    // What is read at school.
    names: new Set(charactersOfTexts),
    signs: split(`
      gcse gcses aqa edexcel ocr anthology coursework essay essays stanza sonnet soliloquy shakespeare dickens austen steinbeck
      golding priestley bronte hardy duchess literature`),
    reach: 14,
    enough: 2,
    onlySigns: true,
    unless: 'actively',
  },
  {
    // What is played on a screen.
    names: new Set(charactersOfGames),
    signs: split(`
      xbox playstation nintendo fortnite minecraft roblox fifa gta console consoles headset avatar avatars kart sims twitch
      warzone pokemon controller`),
    reach: 20,
    enough: 2,
    onlySigns: true,
    unless: 'actively',
  },
  {
    // What grows on an allotment.
    names: split(`
      alicante anya bramley cara casablanca charlotte comice cox desiree discovery ebony estima foremost gala gladiator iris juliette kestrel
      marfona marmande martha maxine moneymaker nadine nicola orla osprey pippin rocket rooster ruby sarpo sally setanta shirley suttons unwins
      vales vanessa victoria vivaldi wilja william winston `),
    signs: split(`
      allotment allotments plot seeds seed seedlings greenhouse potatoes spuds tomatoes onions leeks brassicas earlies maincrop
      orchard rhubarb sown roses dahlias compost lifted pruned`),
    reach: 16,
    enough: 2,
    onlySigns: true,
    unless: 'actively',
  },
  {
    // Sea areas of the forecast.
    names: split(
      'bailey dover fisher forth lundy malin plymouth portland shannon sole thames tyne viking wight',
    ),
    signs: split(
      'cromarty dogger fastnet faeroes fitzroy hebrides humber rockall shipping utsire trafalgar',
    ),
    reach: 8,
    enough: 2,
    capitals: true,
    onlySigns: true,
    unless: 'surely',
  },
  {
    // Parts of a nativity.
    names: split('mary joseph gabriel herod balthazar caspar melchior jesus noel holly angel'),
    signs: split('nativity shepherd shepherds manger bethlehem innkeeper donkey tinsel'),
    reach: 20,
    enough: 2,
    onlySigns: true,
    unless: 'actively',
  },
  {
    // Toys.
    names: split(`
      anna barbie betty bing bingo bluey buzz chase chip duggee elmer elsa emily everest flop george gordon henry igglepiggle james ken makka marshall olaf
      peppa percy pippa pongo rocky rubble skye stella sulley thomas toby tommy wally woody zuma`),
    signs: split(
      'puppet puppets figurine figurines playmobil lego lunchbox cartoon cartoons jigsaw duplo barbie peppa',
    ),
    reach: 12,
    enough: 2,
    onlySigns: true,
    unless: 'actively',
  },
]
