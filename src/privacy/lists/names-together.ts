import { wordSet } from '../../support/word-set.ts'
/** Names of people that things bear as well, and what shows that the things are meant. */
export interface NamesOfThings {
  names: ReadonlySet<string>
  /** Words that tell of the subject, in small letters or with a capital; each weighs as much as two of the names. */
  signs: ReadonlySet<string>
  /** How many words before and after count. */
  reach: number
  /** How much must stand about a name. */
  enough: number
  /** The signs bear capitals too. */
  capitals?: boolean
  /** How much about it has to speak of somebody, that it is one all the same; `mostly` where nothing is said. */
  unless?: 'mostly' | 'surely' | 'never'
}

export const groups: readonly NamesOfThings[] = [
  {
    // Books of the Bible.
    names: wordSet(`
      joshua ruth samuel ezra esther job isaiah jeremiah daniel joel amos jonah micah matthew mark luke john timothy titus
      james peter jude paul`),
    signs: wordSet(`
      bible gospel gospels psalm psalms genesis exodus leviticus deuteronomy proverbs corinthians ephesians galatians romans
      philippians colossians thessalonians hebrews revelation scripture scriptures verse verses testament epistle`),
    reach: 20,
    enough: 2,
    unless: 'surely',
  },
  {
    // Illnesses, signs and scores called after whoever described them.
    names: wordSet(`
      addison barlow barthel bayley braden cushing epworth galeazzi guthrie hashimoto hodgkin huntington lachman marfan mcburney
      mcmurray moro ortolani paget phalen pinard rinne rockwood romberg ryles tinel vineland waterlow wernicke wharton wolff`),
    signs: wordSet(`
      addisons alzheimer alzheimers apgar barthel centile centiles colles crohn crohns cushing cushings fontanelle
      hashimoto hips huntingtons menieres moca ortolani parkinsons phq raynauds reflex reflexes rockwood sbr sjogrens tinel
      waterlow`),
    reach: 8,
    enough: 2,
    unless: 'surely',
  },
  {
    // “Seen by Reg on Post Take”: a registrar among the short forms of a ward.
    names: wordSet('reg'),
    signs: wordSet(`
      abg anaes bloods bp cxr crp cons ct cts ecg fbc gcs hr imp ix iv lfts med mri nbm obs ortho paeds plan psych rx sats sho
      spo surg take trop us uss ward wr xr nsr neg hrly hourly d`),
    reach: 14,
    enough: 6,
    unless: 'never',
  },
  {
    // Thinkers of schools of social work, of teaching and of psychology.
    names: wordSet(`
      adler ainsworth anderson argyris bandura beck biggs bloom boud bowlby bruner driscoll egan ellis erikson frankl freud
      gardner gibbs honey jung karpman klein kolb lewin marx maslow mumford pavlov piaget reason rogers rolfe schon skinner
      steiner tuckman vygotsky weber winnicott`),
    signs: wordSet(`
      attachment bandura behaviourism bourdieu bowlby bronfenbrenner constructivism foucault kohlberg maslow montessori piaget
      psychoanalysis theorist theorists theories vygotsky winnicott scaffolding`),
    reach: 10,
    enough: 2,
  },
  {
    // Systems of records that bear names of people and of towns.
    names: wordSet(`
      adastra athena genie genesis hermes holmes iris lilie lorenzo maris merlin minerva oasis orchard orion otis paris
      rio rosie sapphire stork swift theseus ulysses vantage`),
    signs: wordSet(`
      badgernet cerner datix delius emis liquidlogic mosaic nspis pnc pnd rio systmone oasys niche carenotes carefirst northgate
      adastra docman`),
    reach: 6,
    enough: 2,
    capitals: true,
    unless: 'surely',
  },
  {
    // Judgments and rules that are called after whoever went to court.
    names: wordSet(`
      bolam bolitho fraser galbraith ghosh gillick goodyear hague ivey montgomery munby nickell osman salmon turnbull worboys`),
    signs: wordSet(
      'bolam bolitho bournewood caldicott cheshire galbraith gillick hillsborough wednesbury',
    ),
    reach: 8,
    enough: 2,
    unless: 'surely',
  },
  {
    // “a legacy to the NSPCC and to Macmillan”
    names: wordSet('macmillan'),
    signs: wordSet(`
      bequest cancer charity charities chemotherapy curie donated donation donations hospice legacy nspcc oncology palliative
      rnli rspca sponsored dogs`),
    reach: 12,
    enough: 2,
    unless: 'surely',
  },
]
