import { wordSet } from '../../support/word-set.ts'

/** Words that tell no school, ward or practice apart: “the Primary School”, “Mental Health Ward” name no place. */
export const generalWords = wordSet(`
the a an this that his her their our its local primary secondary junior infant high grammar community comprehensive special medical health healthcare family group gp general practice surgery centre school schools academy nursery ward refuge hostel
  home care nursing residential children childrens dental pharmacy mental acute psychiatric maternity inpatient adult women womens men mens assessment emergency accident and england church catholic of each every any all early years sixth form street road
  high main ring hospital if when after before in at to from on by with for as primary-care public private independent national nhs trust specialist safe best good general social clinical multi agency evidence based effective reflective safeguarding
  police council county city service services local authority board team probation prison court domestic abuse community voluntary sector another one two three some most new old nearest foundation state registered day
  forest key virtual special mainstream trauma informed person centred restorative relational strengths systemic supplementary saturday sunday weekend boarding faith work approved drink drug level fix authorised pharmaceutical policing college current professional single joint common standard legal expected poor custom code social
  bail free antenatal postnatal labour delivery surgical stroke frailty elderly geriatric orthopaedic paediatric gynaecology oncology respiratory cardiac renal isolation observation
  admission admissions discharge rehabilitation recovery secure forensic intensive rural urban mobile temporary shared supported homeless homelessness youth student mixed dispersed
  nhs-funded online late village town base outpatient elective short long stay step down up
  mother baby male female gynae paeds paediatrics neonatal ortho orthopaedics haematology urology endocrine neuro neurology neurosurgical trauma burns plastics ent
  ophthalmology dermatology palliative covid escalation winter overflow dependency locked open picu infectious diseases rehab same whole busy own
  summer night law business drama dance art arts music driving riding film bible hebrew holiday upper lower middle sport sports football swimming stage
  language cookery ski surf circus prep finishing day-care plant tree out not no missing big full first second third ready welsh flexi
  off back left returned obs post ante natal pre birth bed side decant cohort holding ambulatory alcohol detox eating disorder learning disability bariatric
  transplant liver gastro chest heart coronary cardiology vascular breast cancer fracture hand injury spinal eye skin lounge
  named safer rights respecting healthy eco aware friendly outstanding feeder linked partner previous former next only receiving`)
