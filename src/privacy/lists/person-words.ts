import { wordSet } from '../../support/word-set.ts'
import { months as monthNames, weekdays } from '../../support/writing/calendar.ts'

/** What people do, in the past or as a habit: a capitalised word before one of these acts. */
export const personVerbs = wordSet(`
accepted accused acknowledged acted added admitted advised agreed alleged answered apologised appeared applied approached argued arranged arrived asked assaulted
assured ate attacked attempted attended beat became befriended began begged behaved believed bit blamed bled booked borrowed bought breached broke brought bullied burst
called came cancelled cared changed chased chatted chose choked claimed climbed collapsed collected commented committed complained completed concealed confessed confided
confirmed consented considered consulted consumed contacted continued controlled cooked coped cried criticised cut dated decided declined demanded denied deteriorated developed did described died disagreed disappeared disclosed
discovered discussed disengaged displayed disputed divorced drank dragged drew drove dropped engaged enjoyed enrolled entered escaped expected experienced explained expressed failed fainted fell felt filmed fled fell
followed forgot forced found fought gave got grabbed grew hanged harassed hated headed heard held helped hid hit hoped hurt identified ignored imagined informed injured insisted insulted intended intervened introduced invited
jumped kept kicked killed kissed knew knocked laughed learned learnt left lent lied liked lived locked looked lost loved made maintained managed married messaged met minimised missed moved murdered named
needed neglected noticed objected obtained offered opened overdosed overheard owed owned paid passed persuaded phoned picked planned played pleaded pointed posted preferred prepared presented
pretended prevented promised proposed protected protested pulled punched pursued pushed put quit ran rang reached reacted read realised recalled received recognised recounted reconciled refused regretted rejected relapsed remained remembered
reminded removed rented repeated replied reported requested resided resigned responded resumed returned revealed rushed said sat saw screamed seemed self-harmed sent separated shared shook
shot shouted showed shrugged signed slapped slept slipped smashed smelled smelt smoked snatched sold sought spat spent spoke spotted stabbed stalked stamped stared started stated stayed stole stood stopped strangled struck struggled studied
stuttered suffered suggested supported suspected swore talked taught telephoned texted thanked thought threatened threw told took touched trained travelled treated tried tripped trusted turned tweeted understood
underwent used vanished verbalised visited volunteered waited walked wanted warned watched welcomed went wept wished withdrew withheld woke wondered wore worked worried wrestled wrote yelled
refuses struggles sleeps cries misses hates enjoys plays talks walks eats smokes rings texts threatens hits hurts
says tells asks thinks believes feels wants works lives drinks describes recalls remembers explains denies admits reports states alleges claims attends visits suffers knows loves loved goes
`)

/** Short words that stand between a name and what somebody does. */
export const auxiliaries = wordSet(
  'was is had has did does would could might must were wasnt isnt hadnt hasnt didnt doesnt wouldnt couldnt cant wont never also then later now often always again initially subsequently repeatedly eventually allegedly reportedly apparently himself herself themselves',
)

/** After “was” these are said of people alone. */
export const personStates = wordSet(`
born arrested charged convicted sentenced detained admitted discharged seen told asked advised assessed referred assaulted stabbed killed murdered attacked injured found taken known
married pregnant single unemployed employed drunk intoxicated angry upset afraid frightened scared tearful distressed unwell ill asleep abusive violent aggressive jealous controlling
living drinking working staying visiting crying shouting screaming using taking trying seeing attending feeling struggling aged deaf blind disabled conveyed transported bailed remanded released invited interviewed
offered given prescribed diagnosed registered supported spoken removed evicted homeless reluctant unable willing keen happy unhappy dead alone late present absent
aware unaware
`)

/** Relatives and the like: what follows, with a capital, is a name. */
export const kinship = wordSet(`
mother father mum mom mam dad sister brother son daughter child baby twin wife husband spouse partner fiance fiancee boyfriend girlfriend friend bestfriend cousin aunt auntie aunty uncle niece nephew grandmother grandfather
grandma grandad granddad nan nana gran grandson granddaughter stepfather stepmother stepdad stepmum stepson stepdaughter stepbrother stepsister sibling siblings neighbour neighbor colleague ex lover flatmate
housemate lodger landlord landlady manager boss carer foster toddler infant boy girl man woman male female lady victim perpetrator suspect witness caller tenant patient client resident worker informant referrer applicant respondent complainant
uncle bhabhi chacha chachi bhai didi masi khala appa amma taid nain mamgu tadcu ciocia wujek babcia
dtr dtrs dau hubby mate bestie bro sis mgm pgm mgf pgf stepdau stepdtr gdtr
called named nicknamed namely aka alias surnamed forenamed deceased
`)

/** After a surname: “the Mensah family”. */
export const families = wordSet(
  'family families household households brothers sisters siblings children residence address case home house flat parents senior junior',
)

/** Titles that stand before a surname or a full name. */
export const titles = wordSet(
  'mr mrs ms miss mx master dr doctor prof professor sir dame lord lady rev reverend revd father fr sister imam rabbi pastor judge justice hhj hhjj recorder councillor cllr hon',
)

/** Ranks and posts before a name, some with a number between: “PC 1234”. */
export const ranks = wordSet(`
pc wpc dc ds di dci dcs dsu det pcso sgt ps insp supt ch cpl lcpl corporal bombardier constable detective sergeant inspector superintendent commander nurse sister matron midwife paramedic gp sw consultant psychiatrist officer
`)

/** Short forms of records and letters, some of which stand before a colon. */
export const recordLabels = wordSet(`
ix sx fx obs re ref refd tel fax mob email cc bcc nb ps pt pts hx dx rx tx px co ltd messrs esq jr sr st approx dob dod encl
appt appts ffup fup asst mgr dept govt hosp amb meds incl poss prob prev resp reqd recd adm disch wk wks mth mths yr yrs hr hrs min mins addr
abdo benzos comms conf corr emerg gynae intel invest mat meds mins paeds prelim psych rehab resus sched stmt strat apyrexial xray xrays rv thx pls plz ta bw asap fyi cont contd info attn acct admin husb perp attd attdd offcr offr interp assmt assmnt fam gr safeg safegdg hist intox susp
acad aggr allegs amitrip arrd att cautn circ conds det dets disconn dist edu empl encs enqs evid ident immig incs indep indiv inf inj injs inpt inv irreg maint
neighb neighbs obj occas ofc offs outpt pers pharm poc pract preg presc procs prohib prot provis qual recvd rels req reqs signif soc subj subjs supp surv sus susps
sympt ther transf unemp unk unkn util vac veh vehs voc vul vuln wapp whap yng
inft informt offndr assd attg alc smk fhx shx pmhx wt ht sats gest bloods micro
chrono assoc biochem cardio chemo chiro circs compl contrib convos corresp demog disab ecol eval evals gastro haem histo immob info instit juv maxfax memo misc neuro neonat obst ophthal oncol ortho orthos osteo paed pathol physio physios pneumo polys prob probs progs proj psychs quals radiol recomm recomms reps resid rheum schol serv servs subst suic suppl techs telecon trad undergrad uni unis urol vasc
accomp op tnt tnts int ints lang fa chn pri nsy discl addl advd advsd agcy amby ambo appl appls arr avail bk bkd bldg cust custs cert certs chk chkd cllg cncl concl cond confid cons cx decl def dep
desc dest detn diab disp distr docs dpt drs dsch enc equip estab exc exp fams fem ff foll freq furth gend gf gps grp hcp hse hsg hw immed imp inad
incr interps jt lge lic locn mbr mbrs med mgmt mgt misper mod msg msgs mvmt neg neigh nk nr num nurs obvs offdr opt opps ord paras perps postn prn
prof psy psychi qs qu ques qtr rcvd rec recom reev regd rehsg rep rept rm rms rpt rpts rtn safegd sec sgd sig sigs sit spkn spk spoc sqn stn stns sw
sws sympts tbc tbd tco tfr tform thro tmrw tog tpt trf ub unacc unav undet unsub unwit upd upds vcle ver vis vol wd wdn wdrn wkly wkr wkrs wrt yest
yob
cl econ emot psychol wit nok ltr ltrs recs profs regs retd tm rn fup coord temp perm bday
ack apprch arrg asslt attmpt bdy cancld cit civ complt compt convo coz cttee dispo div dup effs emp ent eqpt gtee hsehold hyp impt ind infs invs irr
iss mis moh mot mov nec nom noms obt offnce offrs othr pax posn polc pos qry qty reft relp res ser sta sug sym sys typ unc unkwn updt urg urgt usu
verbl vics visl wef xam xfer xref yst yth beh crim inc loc pris prem resch sev
`)

export const months = wordSet(
  `${monthNames.join(' ').toLowerCase()} jan feb mar apr jun jul aug sep sept oct nov dec`,
)
export const days = wordSet(
  `${weekdays.join(' ').toLowerCase()} mon tue tues wed weds thu thur thurs fri sat sun`,
)
export const seasons = wordSet('spring summer autumn winter')
/** Feasts that are somebody's name as well. */
export const feasts = wordSet('christmas easter noel pentecost')
export const modals = wordSet('will may can must might')

/** Posts as they stand before a name, as a title does: “Support Worker”, “Support worker”. */
export const posts: readonly string[] = (
  'Adviser Advisor Advocate Assistant Caseworker Clerk Consultant Coordinator Counsellor CPN ' +
  'Headteacher HV IDVA ISVA Keyworker Worker worker Lead Locum Manager Matron Midwife Officer ' +
  'officer Nurse nurse Paramedic Practitioner Psychiatrist Psychologist Registrar Solicitor SW ' +
  'Supervisor Teacher Therapist Visitor visitor Warden'
).split(' ')

/** What stands before a post: “Community Midwife”, “Acting Team Manager”. */
export const fieldsOfPosts: readonly string[] = (
  'Acting Adult Alcohol Care Case Clinical Community Custody Deputy District Domestic Duty Abuse ' +
  'Violence Family Health Housing Independent Key Lead Liaison Link Locum Mental Named ' +
  'Neighbourhood Offender Outreach Police Practice Principal Probation Project Psychiatric Recovery ' +
  'Refuge Safeguarding School Senior Social Specialist Staff Student Support Team Tenancy Triage ' +
  'Ward Welfare Youth'
).split(' ')
