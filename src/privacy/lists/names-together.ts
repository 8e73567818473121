/** Names of people that things bear as well, and what shows that the things are meant. */
export interface NamesOfThings {
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
  /** How much about it has to speak of somebody, that it is one all the same; `mostly` where nothing is said. */
  unless?: 'mostly' | 'surely' | 'never'
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
      addison barlow barthel bayley braden cushing epworth galeazzi guthrie hashimoto hodgkin huntington lachman marfan mcburney
      mcmurray moro ortolani paget phalen pinard rinne rockwood romberg ryles tinel vineland waterlow wernicke wharton wolff`),
    signs: split(`
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
      'bolam bolitho bournewood caldicott cheshire galbraith gillick hillsborough wednesbury',
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
]
