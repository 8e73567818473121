import { wordSet } from '../../support/word-set.ts'
/** A run of capitalised words that ends in one of these is no person. */
export const organisationWords = wordSet(`
academy access accommodation act acts action addiction administration adults advice advisor adviser advisors advisers advocacy advocate advocates agency agencies aid alliance ambulance analysis annex appendix appendices
approved arms arrangements assembly assessment assessments association assurance attorney audit authority authorities award axis ban bank barracks bench board boards body borough branch brief briefing brigade bureau
cabinet campaign campus care carers case centre center centres chain chair chairs chamber chambers champion channel chapter charity charter checklist child childcare children chronology church circle city clinic clinical clinics club
cluster coalition code codes college colleges commission commissioner commissioners commissioning committee committees community company competence compact conclusions concordat conditions conference confidentiality congress consent consortium constabulary constituency consultancy consultant contributors convention
coordinator coordinators coroner coroners corporation council councils councillors counsel counselling county court courts crime criteria crown custody database day days deanery decree dementia department departments deputy desk development directive
directorate director directors disability disclosure discussion disease disorder dissemination distribution district division divisions domain duty early education elections embassy emergency employment engagement england enquiry enquiries equality estate europe evaluation evidence examination exchange executive
expectations experience families family faculty federation fellowship findings fire force forces form forms forum foundation framework fund gate gazette governance government governor group groups guard guardian guidance guide guidelines hall handbook harm hate head health healthcare hearing
helpline highway home homes homicide hosp hospital hospitals hospice hostel hotel house houses housing hub hubs identification incident index industries information infirmary initiative inn inquest inquiry inspection inspector inspectorate institute institution institutions insurance intelligence interview interventions introduction inventory
investigation investigations job journal judgment judiciary justice keyworker kingdom laboratory law laws lead league learning legal legislation lessons level levels library licence licensing line link list log logs lodge magazine magistrates mail management manager managers manual mansion map market media
medicine meeting meetings members methodology methodologies midwifery migration mill ministry mission model module monitoring morgue mortuary mosque motion museum national navigator neighbourhood network networks news newspaper notice notices notification number nursery nurses nursing offence offences offender offenders office officer officers offices
ofsted ombudsman online operation operations order orders organisation organisations outcomes outreach overview owner panel panels parish parliament partners partnership partnerships party pathway pathways performance permit plan planning plans platform plea police policies policy portal post practice practices practitioner practitioners precinct presentation
preface press prevention primary priory prison prisons probation procedure procedures process profile profiles program programme programmes project projects proposal prosecution prosecutions prosecutor protection protective protocol protocols provider providers psychiatry psychology pub publication publications publishers purpose quality questionnaire
questions radio recommendation recommendations record records recovery reference referral referrals reform refuge refuges region register registrar registry regulation regulations regulator rehabilitation report reports research residence resolution response responses restaurant restoration result results review reviewer reviewers reviews
risk risks road room royal rule rules safeguarding safety sanctuary scale scheme schemes school schools science scope score screening section sector sections security seminar senate series service services session settlement sheet shelter shop signs society solicitor solicitors specialist squad staff stage stages
standard standards state statement statements station statistics status statute statutory store strand strategy strategies street strengths strike studies study subgroup summary summit supermarket supervision supervisor support surgery survey syndrome synagogue system systems table tables talking taskforce team teams technology
telephone television temple term terms test testing theatre theory therapies therapy threshold thresholds times timescales tool toolkit tools tower training transport treatment treaty triage tribunal trust trustees trusts union unit units university validation verdict victim victims violence visit visitor visitors vision
volunteers wales ward wards warden watch water website week weekend welfare women worker workers workforce workshop workshops works world yard year years youth zone
athletic rovers wanderers hotspur albion carvery
show cup carnival festival gala nails salon barbers motors carpets tyres lettings recruitment logistics solutions smiles
inc ltd limited plc llp llc cic nhs ccg icb mash marac mappa
`)

/** What follows one of these, with “of” or without, belongs to it: “Ministry of Justice”, “HMP Wexcombe”. */
export const organisationHeads = wordSet(`
ministry department office bank house university court institute college school royal hm hmp hmyoi operation op project programme university church diocese city borough county district chamber board council isle port
ysgol coleg prifysgol ysbyty meddygfa canolfan neuadd eglwys capel llyfrgell swyddfa cyngor heddlu bwrdd gwasanaeth plas llys bae parc heol ffordd stryd rhodfa castell
faculty bureau order duke duchess earl prince princess queen king st saint lake mount loch river house bay cape port fort camp appendix annex chapter section part figure table paragraph recommendation objective volume
`)

/** An eponym stands before these in small letters: “the Haringey judgment”, “Likert scale”. */
export const eponymSuffixes = wordSet(`
law laws judgment judgement ruling model scale principle principles competence competent guidelines guideline guardian guardians disease syndrome palsy dementia psychosis warning warnings criteria technique questionnaire inventory
sign tear fracture breathing triad catheter harness airway graft contracture sarcoma oesophagus fundoplication bypass
cycle wheel hierarchy dilemma correction tables procedure trap curve effect hypothesis theorem stages measures score classification manoeuvre reflex haemorrhage lymphoma
`)

/** A word unknown before one of these is the name of a thing: “the Xyrotol tablets”. */
export const thingSuffixes = wordSet(`
service services programme program project charity team helpline app apps website system systems software database course courses medication tablet tablets capsule capsules injection injections patch patches mg ml mcg dose
tool hub unit branch centre platform portal pub inn bar club hotel salon gym cafe takeaway restaurant estate shop store supermarket factory brand
`)

/** Peoples, languages, religions, times of the year. */
export const demonyms = wordSet(`
roma romany gypsy gypsies traveller travellers pavee
akan amharic azeri gaelic philippine franciscan norman saxon balochi bahasa bemba cantonese cebuano chichewa congolese dari emirati fula hakka hausa hindko hokkien kannada kazakh khmer kikuyu kinyarwanda kirundi krio kyrgyz lingala luganda malay malayalam marathi
fijian hawaiian maori samoan tongan bermudian togolese malian gabonese catalan basque flemish bavarian sicilian sardinian corsican manx faroese inuit chechen tatar berber tuareg ashanti mandinka fulani ndebele tswana sotho swazi
omani oromo pahari pashto potwari qatari romani saraiki shona sindhi sinhala sorani tagalog tajik telugu tigrinya turkmen twi uyghur uzbek wolof xhosa yiddish zulu bolivian burundian chilean mexican namibian
african african-caribbean afghan afghani albanian algerian american angolan arab arabic argentinian armenian asian australian austrian azerbaijani bangladeshi barbadian belarusian belgian bengali bosnian brazilian british briton britons bulgarian burmese cambodian cameroonian canadian cantonese
caribbean catholic caucasian celtic chinese christian christians church colombian congolese cornish croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european europeans farsi filipino finnish french gambian georgian german ghanaian greek gujarati guyanese gypsy haitian hebrew hindi
hindu hindus hungarian icelandic igbo indian indonesian iranian iraqi irish islam islamic israeli italian ivorian jamaican japanese jewish jews jordanian kashmiri kenyan korean kosovan kurdish kurd kuwaiti latin latvian lebanese liberian libyan lithuanian malawian malaysian maltese mandarin mauritian mexican mirpuri moldovan mongolian moroccan mozambican muslim muslims
nepalese nepali nigerian northern norwegian orthodox pakistani palestinian pashto persian peruvian pole polish portuguese protestant punjabi quaker roma roman romanian romany russian rwandan saudi scot scottish scots senegalese serbian sierra sikh sikhs sinhalese slovak slovakian slovenian somali southern spanish sri sudanese swahili swedish swiss sylheti
syrian taiwanese tamil tanzanian thai tibetan trinidadian tunisian turk turkish ugandan ukrainian urdu venezuelan vietnamese welsh western yemeni yoruba yugoslav zambian zimbabwean
bible christmas easter ramadan eid diwali lent advent pentecost passover hanukkah halloween hallowe brexit covid coronavirus western eastern northern southern northwest northeast southeast southwest
`)
