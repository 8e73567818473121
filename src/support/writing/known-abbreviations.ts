/** What the abbreviations of this field stand for as a rule, as they are written in the middle of a sentence. */
export const knownAbbreviations: ReadonlyMap<string, string> = new Map(
  `AAFDA   Advocacy After Fatal Domestic Abuse
  ACE      adverse childhood experience
  ACPO     Association of Chief Police Officers
  ADHD     attention deficit hyperactivity disorder
  AMHP     approved mental health professional
  CAFCASS  Children and Family Court Advisory and Support Service
  CAMHS    child and adolescent mental health services
  CCG      clinical commissioning group
  CPS      Crown Prosecution Service
  CQC      Care Quality Commission
  CRC      community rehabilitation company
  CSP      community safety partnership
  DARDR    domestic abuse related death review
  DBS      Disclosure and Barring Service
  DHR      domestic homicide review
  DVDS     domestic violence disclosure scheme
  DVPN     domestic violence protection notice
  DVPO     domestic violence protection order
  DWP      Department for Work and Pensions
  EHCP     education, health and care plan
  FGM      female genital mutilation
  GDPR     General Data Protection Regulation
  GMC      General Medical Council
  HCPC     Health and Care Professions Council
  HMCTS    His Majesty’s Courts and Tribunals Service
  HMICFRS  His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services
  HMPPS    His Majesty’s Prison and Probation Service
  IAPT     improving access to psychological therapies
  ICB      integrated care board
  ICO      Information Commissioner’s Office
  IDVA     independent domestic violence adviser
  IMR      individual management review
  IOPC     Independent Office for Police Conduct
  ISVA     independent sexual violence adviser
  LADO     local authority designated officer
  LSCB     local safeguarding children board
  MAPPA    multi-agency public protection arrangements
  MARAC    multi-agency risk assessment conference
  MASH     multi-agency safeguarding hub
  MDT      multi-disciplinary team
  NFA      no further action
  NICE     National Institute for Health and Care Excellence
  NMC      Nursing and Midwifery Council
  NPCC     National Police Chiefs’ Council
  NPS      National Probation Service
  NRPF     no recourse to public funds
  OCD      obsessive compulsive disorder
  ONS      Office for National Statistics
  OPCC     office of the police and crime commissioner
  PACE     Police and Criminal Evidence Act 1984
  PCC      police and crime commissioner
  PNC      Police National Computer
  PND      Police National Database
  PTSD     post-traumatic stress disorder
  RCGP     Royal College of General Practitioners
  SAR      safeguarding adults review
  VAWG     violence against women and girls
  YOT      youth offending team`
    .split('\n')
    .map((line) => {
      const [, short = '', words = ''] = /^\s*(\S+)\s+(.+)$/.exec(line) ?? []
      return [short, words]
    }),
)
