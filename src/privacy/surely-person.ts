import { isIntroduced, suffersAsPerson } from './introduced-as-person.ts'
import { kinship } from './lists/person-words.ts'
import type { Word } from './split-words.ts'

/** What stands before a name of somebody and before no town, trade, virtue or month. */
const beforePeople = new RegExp(
  `(?:^| )(?:${[
    '(?:stay|stayed|staying|live|lived|living|slept|sleeping|moved? in|moving in) with',
    'in the (?:sole |married |maiden |family )?name of',
    'in (?:the )?joint names of',
    '(?:message|messages|text|texts|letter|letters|email|emails|apology|voicemail|calls) to',
    '(?:was|were|is) put to',
    '(?:handed|addressed) to',
    'outstanding (?:for|against)',
    '(?:borrowed|stole|stolen|borrow|steal|took money)(?: [a-z]+){0,4} from',
    '(?:spoke|spoken|speaking|talked|talking|listened|apologised|lied) to',
    '(?:caller|informant|witness|father|mother|patient|tenant) as',
    '(?:shouted|threatened|swore) that',
    '(?:row|rows|argument|arguments|argued|quarrel|jealous|known) (?:was |were )?about',
    '(?:bruise|bruises|bruising|scratches|injury|injuries|attack|assault|assaults) (?:on|to)',
    '(?:phone|mobile|telephone|handset|whereabouts|arrest|wife|husband|mother|father|son|daughter) of',
    '(?:bought|meant|cared|waited|cooked|asked|searched|looked|looking|covered|vouched|feared|interpreted|spoke|babysat|shopped|prayed) for',
    '(?:driven|written|beaten|bitten|followed|hit|punched|kicked|slapped|pushed|dragged|collected|raped|strangled|stabbed|assaulted|attacked|threatened|frightened|seen|told|texted|phoned|rung|lent|brought|carried|held|kissed|kept|opened|signed) by',
    '(?:victim|victims) of',
    'known (?:[a-z]+ ){0,4}as',
    '(?:male|female|man|woman|person|caller|suspect|victim) (?:named|identified|recorded) as',
    '(?:incidents?|call outs?|call-outs?|callouts?|allegations|complaints) (?:about|involving|concerning|against)',
    '(?:explained|sold (?:[a-z]+ )?|gave (?:[a-z]+ )?|handed (?:[a-z]+ )?|lent (?:[a-z]+ )?|promised|engaged|married|related|violent|abusive|cruel|rude|devoted) ?to',
    '(?:space|bed|prescription|warrant|considered) for',
    '(?:name|nickname|alias|surname) (?:was|is|as)',
    '(?:words of advice|warning|caution|contraception|sertraline|diazepam|medication|antidepressants) to',
    '(?:friend|friends|colleague|evidence|account|version|employer|landlord|clothes|belongings|bedroom|tenancy) of',
    '(?:children|sons|daughters|brothers|sisters|siblings|girls|boys|twins)(?: [a-z]+){1,2} and',
    'belonging to',
    '(?:threatened|wanted|tried|going|trying|planned|attempted) to (?:kill|stab|strangle|marry|hit|hurt|harm|rape|slap)',
    '(?:called|call|calls|nicknamed|named) (?:her|him|them|me)',
    '^(?:like|unlike)',
    '(?:served|serve|serving)(?: [a-z]+){1,4} on',
    '(?:dispensed|administered|awarded custody) to',
    '(?:custody|residence|contact|care)(?: [a-z]+){0,6} (?:awarded|granted|given) to',
    '(?:in front|because|instead|wary|terrified|ashamed|critical|protective|fond|possessive) of',
    '(?:next|thanks|attracted|loyal|abusive|hostile|aggressive|threatening) (?:to|towards)',
    '(?:tc|msg|vm|voicemail|f2f|dw|keywork) (?:to|from|for|with|left for)',
    '(?:session|appointment|interview|keywork|conversation|relationship|affair|flat|bed|patience|lunch|coffee) with',
    '(?:angry|furious|cross|pleased|honest|intimate|unhappy|friendly|firm|flirting|cohabiting|sleeping|arguing|fighting|drinking) with',
    '(?:punching|slapping|kicking|hitting|strangling|choking|beating|biting|stabbing|knowing|marrying|blaming|accusing|assaulting|grabbing|threatening|killing|murdering|raping|harassing|stalking|hurting|harming|abusing|attacking|dragging|pushing|frightening)',
    '(?:grateful|indebted|condolences|risk|risks|harm|danger) to',
    '(?:sight|behalf|murder|killing|manslaughter|homicide) of',
    '(?:referral|referrals|application|plan|assessment|order)(?: [a-z]+){0,3} (?:made|completed|submitted|opened|obtained|sought) for',
    '(?:enquiry|enquiries|safety plan|care plan|child protection plan) for',
    'strategy (?:discussion|meeting)(?: [a-z]+){0,3} (?:about|for|on)',
    '(?:confided|confide|confiding) in',
    '(?:^| )(?:thanks|cheers|hiya|hey|hi|hello|dear|bye)',
    '(?:to|please|pls|can you|could you|will you) (?:ring|phone|text|email|ask|tell)',
    '(?:interpreter|ambulance|taxi|welfare check|contact details|bail address)(?: [a-z]+){0,3} for',
    'life (?:[a-z]+ ){0,3}for',
    'concerns? for',
    '(?:welfare|wellbeing|safe and well) checks? (?:on|for)',
    '(?:^| )check(?:ed|ing)? (?:up )?on',
    'love (?:you|u|ya)',
    '(?:spoke|spoken|talked) of',
    'left an? [a-z]+ for',
    '(?:where|who) (?:is|was)',
    '(?:mum|dad|mother|father|nan|partner|boyfriend|girlfriend|husband|wife|sister|brother|son|daughter|baby) and',
    '(?:met|contact) through',
    '(?:introduced|introduce) (?:her|him|them) to',
    '(?:tenancy|custody|care|money|keys|property|estate|house) (?:was |were |had )?(?:passed|transferred|left|given|returned) to',
    'next door to',
    '(?:support|help|advice|refuge|accommodation|counselling|appointments?) (?:was|were) (?:offered|given|sent|provided) to',
    '(?:not|never|or) to (?:contact|approach|see|harass|threaten|assault)',
    'to (?:trace|interview|arrest|locate|reassure|comfort)',
    '(?:flat|bedside|grave) of',
    '(?:explained|said|shown|given|read|put) (?:this|that|it|them) to',
    '(?:consent|permission|statement|disclosure|apology) from',
    '(?:concern|concerns|raised|query|worried|worries|spoke|called) re',
    '(?:in need|protection|strategy|review|case) (?:meeting|conference) for',
    '(?:like|wish|wished|wishes|want|wants) to thank',
    '(?:funeral|memory|body|wellbeing|welfare) of',
    'miss (?:you|u)',
    'holds? (?:no |any |the |some )?(?:records?|information|intelligence) (?:for|on|about)',
    'clos(?:e|ed|ing) (?:the|her|his) case (?:to|for)',
    '(?:weighed|examined|interviewed|arrested|cautioned|sectioned|breathalysed|breastfed)',
    '(?:prescribed|dispensed)(?: [a-z]+){1,4} for',
    '(?:referral|referrals|prescription|medication|antidepressants|childcare) for',
    '(?:t c|phone call|tel call) from',
    '(?:spoke|spoken|speaking) with',
    'afraid of',
    'scared of',
    'frightened of',
    'jealous of',
  ].join('|')})$`,
)
/** Between what was done and these, somebody: “visited … at home”, “took … to hospital”. */
const aroundPeople = new RegExp(
  `(?: |^)(?:${[
    '(?:visited|seen|saw|met|found|collected|took|drove|brought|carried|accompanied|escorted|rushed|returned) \\. (?:at home|at work|at school|in hospital|in custody|in prison|alone|asleep|crying|from nursery|from school|to (?:hospital|school|nursery|court|prison|custody|work|bed|her|his|their))',
    '(?:convicted|accused|cleared|acquitted|suspected) \\. of',
    '(?:find|finding|found|saw|left|discovered) \\. (?:unconscious|unresponsive|dead|injured|asleep|collapsed|hanging|bleeding|cowering)',
    'describ(?:ed|es) \\. as (?:being )?(?:controlling|violent|abusive|jealous|aggressive|possessive|quiet|kind|anxious|manipulative|charming|(?:his|her) )',
    'neither \\. nor (?:his|her)',
    'sort \\. out',
    '(?:moved|transferred|signposted|admitted|discharged|escorted|rehoused) \\. to',
    '(?:chase|chased|ring|rang|call|contact|contacted|emailed|saw|met) \\. re',
    '(?:informed|advised) \\. (?:of|that|about)',
    '(?:says|thinks) \\. (?:wets|soils|sleeps|eats|drinks|cries|hits|bites|shouts|screams|refuses|hates|likes|loves|wants|misses|plays|talks|walks|smokes|takes|needs|gets|goes|knows|lies)',
    '(?:referred|refers|refer) to \\. as',
    '(?:let|lets|letting) \\. (?:out|in|go|see|leave|speak|have|use|come|sleep|eat|drive|know)',
    '(?:ring|call|phone|text|message|chase|rang|called) \\. (?:asap|back|again|tomorrow|today|later|first|on (?:his|her))',
    '(?:see|seen|saw) \\. (?:alive|again)',
    'wanted \\. (?:back|out|to|dead)',
    '(?:discussed|presented) \\. (?:in supervision|at (?:marac|mdt|handover|huddle)|with (?:her|his|their|the|my) (?:manager|supervisor|team|consultant))',
    '(?:seen|saw|heard) \\. (?:screaming|arguing|being|through|via|in clinic)',
    'treated \\. (?:at|for)',
    '(?:helped|supported|assisted|accompanied) \\. (?:to|with|in)',
    'both \\. and (?:(?:his|her)|the (?:victim|perpetrator|child|children|mother|father|baby))',
    '(?:treat|treated|regard|regarded) \\. as (?:a|an|the) (?:suspect|victim|witness|perpetrator|child|adult|risk)',
    '(?:dismissed|sacked|fired|suspended|arrested|bailed|jailed|thanked|blamed|praised|forgave|forgiven) \\. for',
    '(?:whether|if|that|how|why) \\. (?:could|should|might|would) have been (?:saved|protected|told|asked|seen|spoken|arrested|charged|safeguarded|referred|assessed)',
    '(?:persuaded?|convinced?|urged?|counselled|ordered|begged|encouraged?|allowed?|forced?|advised?|expect|expected|instructed|pressed|coerced|pressurised|reminded|enabled?|tricked|bullied) \\. to (?!be (?:built|open|held|part))',
    'for \\. to (?:disclose|understand|talk|report|engage|recover|feel|trust|leave|come home|go home|sleep|sign|attend|stay|calm|call|ring|apologise|speak|finish work|be (?:seen|arrested|assessed|referred|interviewed|moved|told|discharged|sectioned|present|evicted))',
    '(?:saw|seen|heard|watched|let|made|helped|noticed|found|caught) \\. (?:leave|leaving|shout|shouting|cry|crying|hit|hitting|push|pushing|run|running|walk|walking|drag|dragging|drink|drinking|fall|sleep|sleeping|climb|climbing|kick|kicking|follow|following|throw|throwing|strike|striking|grab|grabbing|strangle|strangling|sitting|lying|hiding|packing|waiting)',
    '(?:that|whether) \\. had (?:held|hit|kicked|punched|slapped|strangled|grabbed|pushed|dragged|beaten|bitten|choked|thrown|locked|followed|threatened|raped|burnt|touched|left) (?:her|him|them|the child|the children|his|himself|herself)',
    // “Why was Fox not arrested?”
    '(?:was|were|is) \\. (?:not |ever |never )?(?:arrested|charged|interviewed|bailed|remanded|warned|asked|told|invited|informed|believed|spoken to)',
    'had \\. (?:not )?been (?:seen|asked|told|arrested|charged|believed|interviewed|informed|spoken to|there|at home)',
    'between [a-z]+ and \\. (?:there|had|was|were)',
  ].join('|')})\\b`,
)
/** “said that … ‘wouldn’t hurt a fly’” */
const saidOfPeople = /^(?:would|could|did|was|had|does|is|has)nt$|^(?:would|could|had|was|is)$/
const several =
  /^(?:couple|siblings|sisters|brothers|children|parents|twins|boys|girls|sons|daughters|friends|colleagues|neighbours|cousins|relatives)$/
/** “it was … who rang” */
const whoever = /(?: |^)it was \. (?:who|whom|that (?!(?:the|a|an|this|it|there|things|we)\b))/
/** What people do with their bodies and their thoughts, and no place does. */
const bodily =
  /^(?:smelled|smelt|slept|cried|wept|drank|drinks|ate|sat|knelt|kicked|punched|slapped|screamed|shouted|swore|laughed|smiled|knew|thought|remembered|forgot|lives|texted|phoned|woke|wakes|sleeps|cries|weeps|vomited|overdosed|sobbed|stammered|shrugged|nodded)$/
const homeAlone = /^at (?:home|work|school|nursery) (?:with|w|alone|and|all day)\b/
const atHome = /^at (?:home|work|school|nursery|college|weekends|bedtime)\b/
const states = new RegExp(
  `^(?:${[
    '(?:was|is) (?:in (?:prison|custody|hospital|tears|bed)|often late|drunk|asleep|pregnant|crying|screaming|drinking|shouting|minimising|lying|sleeping|smoking|bleeding|upset|tearful|anxious|unwell|afraid)',
    '(?:was|is) (?:living|staying|hiding|out of (?:prison|custody|hospital)|recalled to prison|released from (?:prison|custody|hospital)|visited|plausible|seen on|last seen|caught|barred from|excluded from|overheard|evicted|widowed|bullied)',
    '(?:was|is) an? (?:[a-z]+ )?(?:[a-z]*builder|driver|carer|nurse|soldier|plumber|mechanic|electrician|labourer|hairdresser|teacher|chef|cook|cleaner|student|drinker|smoker|gambler|receptionist|joiner|roofer|bouncer)',
    '(?:was|is) an? (?:high risk|high-risk|repeat|serial|prolific|vulnerable|known|heavy|violent|devoted|loving|quiet) (?:case|victim|perpetrator|offender|adult|child|drinker|smoker|user|man|woman|mother|father|person|girl|boy)',
    '(?:was|is) (?:made )?subject to an? (?:suspended|community|restraining|supervision|care|curfew|plan|child|protection)',
    '(?:has|had) (?:moved (?:back|in|out)|access to a (?:firearm|gun|knife|weapon|shotgun|car)|never let|not come|put (?:his|her)|grabbed|punched|kicked|slapped|strangled|threatened|telephoned|phoned|overdosed|stopped (?:drinking|eating)|been (?:drinking|under \\d+))',
    'and (?:his|her) twin',
    '(?:himself|herself)',
    '(?:was|is) (?:not )?(?:discharged (?:home|from|with|to)|asked about|seen alone|prescribed)',
    'had (?:been seen alone|left home)',
    'moved in with',
    'attended (?:a e|hospital|the emergency)',
    'refused to (?:engage|speak|leave|answer|attend|get)',
    'began an? (?:new )?(?:relationship|affair)',
    'disclosed',
    '(?:was|is|seemed|appeared|became|felt|looked|remained) (?:very |quite |more |increasingly )?(?:optimistic|hopeful|adamant|reluctant|evasive|defensive|guarded|withdrawn|grateful|proud|remorseful|hungover|sober|tired|exhausted|embarrassed|ashamed|worried|isolated|dishevelled|emotional|hysterical|agitated|suicidal|homeless|pregnant|lonely|nervous|shy|bubbly|talkative|upset|tearful|angry|anxious|unwell)',
    '(?:was|were) found (?:by (?:an?|her|his|the|police|officers|staff|paramedics)|unconscious|dead|hanging|at home|in (?:bed|her|his))',
    'took an overdose',
    'wished to (?:return|leave|stay|see|speak|live)',
    'told (?:nobody|no one)',
    'spent (?:[a-z]+ ){1,2}(?:nights?|days|weeks|months|years) (?:in|with|at)',
    'flinched',
    'and i (?:were|are|had|have|met|went|was)',
    '(?:was|is) (?:signed off|described by (?:friends|family|colleagues|neighbours|his|her|those|people))',
    'could (?:be (?:violent|aggressive|controlling|abusive|difficult)|return to|not (?:cope|afford|remember|recall))',
    '(?:was|is) described as an? (?:[a-z]+ ){0,2}(?:person|mother|father|woman|man|boy|girl|child|friend|worker|character)',
    '(?:was|is) of (?:mixed|dual|white|black|asian|african|caribbean|pakistani|indian|polish|romanian|irish|chinese|welsh)',
    '(?:rarely|seldom|never|often|always|usually|sometimes|regularly) (?:went|came|left|spoke|drank|ate|slept|let|answered|attended|complained|worked|cried|saw|visited|called|rang|said)',
    'cannot be named',
    '(?:was|is|remains|became) the (?:subject of|victim|eldest|youngest|oldest|sole tenant|alleged)',
    '(?:has|had) (?:since |now |also |never )?(?:remarried|separated|divorced|emigrated|miscarried)',
    '(?:has|had) (?:mild |severe |moderate |additional )?(?:learning (?:difficulties|disabilit)|special needs|suicidal thoughts)',
    '(?:was|is) (?:now |currently )?(?:looked after|accommodated by|fostered|adopted)',
    '(?:was|is|seemed|felt) (?:depressed|psychotic|manic|delusional|hypervigilant)',
    '(?:also |not )?present$',
    '(?:was|is) (?:well |not |previously |already |also )?known to (?:the )?(?:police|services|mental|social|children|adult|probation|housing|agencies|marac|camhs|drug)',
    '(?:live|lives|living|has lived|had lived) (?:with|alone)',
    '(?:is|was) being (?:hit|abused|beaten|assaulted|bullied|controlled|stalked|harassed|followed|strangled|neglected|hurt|threatened|exploited|groomed|cared for|fed)',
    '(?:was|is|felt) (?:calm|polite|cooperative|fearful|orientated|safe to (?:speak|talk|return|go|leave))',
    '(?:has|had) (?:fallen|died|lied)',
    '(?:remained|remains|stayed) in (?:hospital|custody|prison|bed|care)',
    'left the (?:property|house|flat|room|address|scene)',
    'failed to (?:attend|answer|return|engage)',
    'presented (?:as|at|with)',
    'worked (?:nights|days|shifts|as an?|part time|full time)',
    'withdrew (?:his|her)',
    'reported (?:low|poor|feeling|pain|that (?:he|she) )',
    '(?:please|pls)',
    '(?:was|is) dead to',
    '(?:was|is) in the (?:kitchen|bedroom|bathroom|house|flat|bath|garden|car|street|hall|hallway|lounge|room|next room|living room|shower|toilet|shed|loft)',
    '(?:was|is) with (?!(?:her|him|them|us|me|you|it)\\b|effect|immediate|the (?:aim|intention|exception))',
    'could not be (?:reached|contacted|woken|roused|traced|interviewed)',
    'could (?:speak|leave|reply|react|move|run|stand|walk|get up)',
    '(?:was |is |were )?not (?:at home|in when|seen|present|engaging|available|spoken to|home|in school|brought|answering|eating|sleeping)',
    'will (?:keep|ring|attend|call|phone|contact|speak|ask|tell|help|collect|bring|stay with|visit|write|think|try|accompany|meet)',
    '(?:had|has) been (?:sacked|dismissed|suspended from|bailed|arrested|charged|cautioned|convicted|sectioned|drinking|shouting|crying|seen by|admitted)',
    '(?:seen|spoken to|observed|arrested|conveyed|collected|returned) (?:at (?:the|an?|home|school|upstairs|hospital)|in (?:the|an?|custody|clinic|street)|by|with|walking|outside|shouting)',
    'would (?:ignore|kill|hurt|harm|hit|deny|boast|beg|shout|cry|drink|come after|turn up|lash out|sulk|apologise|insist|ring|text|phone)',
    '(?:would|could|did|does|will) not (?:say|tell|see|meet|agree|consent|admit|believe|return|let|allow|leave|speak|eat|open the|answer|stop|get|sleep|go|come|talk|look|engage|drink|want|know)',
    '(?:was|is|had been|has been) an? (?:[a-z]+ ){0,2}(?:boy|girl|man|woman|teenager|child|baby|toddler|father|mother|brother|sister|son|daughter|neighbour|colleague|tenant|lodger)',
  ].join('|')})\\b`,
)

/** Whom and what a town or a county has not: “Carlisle’s mother”. */
const hasRelatives =
  /^(?:mother|father|mum|mam|dad|brother|sister|wife|husband|partner|girlfriend|boyfriend|son|daughter|aunt|uncle|cousin|grandmother|grandfather|nan|stepfather|stepmother|flat|face|neck|arm|throat|eyes|hair)$/
/** What systems, towns and charities do not do, though they say, show and refuse. */
const livesAs =
  /^(?:rang|begged|cried|drove|lived|walked|texted|phoned|slept|married|screamed|shouted|laughed|drank|smoked|hid|fled|wept|whispered|limped|hugged|kissed|undressed|overdosed|self-harmed|fainted)$/

/** “Iris rang the police”, “Carlisle drove home” */
export function livesAsPerson(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (word?.capital !== 'first' || next?.gap !== ' ') return false
  const attribute =
    !word.opens && word.gap === ' ' && /^(?:the|an?|of|from|in|at|and)$/.test(before?.key ?? '')
  return !attribute && livesAs.test(next.key)
}

/**
 * Signs of a person so plain that a word of any kind is one: a town, a trade, a virtue, a season, a thing. What only
 * mostly speaks of people is left to `standsForPerson`.
 */
export function isSurelyPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.capital !== 'first') return false
  if (isInPersonsState(words, index)) return true
  const next = words[index + 1]
  if (next?.gap === ' ' && next.capital !== 'none' && !next.opens) return false
  if (next !== undefined && /^,? $/.test(next.gap) && next.key === 'who') return true
  if (word.possessive && hasRelatives.test(next?.key ?? '')) return true
  if (next !== undefined && /^ ["']$/.test(next.gap) && saidOfPeople.test(next.key)) return true
  if (isNamedRole(words, index)) return true
  const after = keysAfter(words, index)
  if (word.opens) return false
  if (word.gap === ', ' && next?.gap === ', ')
    return [1, 2, 3, 4].some((back) => {
      const before = words[index - back]
      const common = before?.capital === 'none' || before?.opens === true
      return common && kinship.has(before?.key ?? '')
    })
  // “the couple, Hope and”
  if (
    /^(?:, |: | \()$/.test(word.gap) &&
    /^(?:and|being|aged)$/.test(next?.key ?? '') &&
    several.test(words[index - 1]?.key ?? '')
  )
    return true
  if (word.gap !== ' ') return false
  const before = keysBefore(words, index)
  if (atHome.test(after) && !/(?:^| )(?:in|at|from|to|of|near)$/.test(before)) return true
  return (
    beforePeople.test(before) ||
    aroundPeople.test(`${before} . ${after}`) ||
    whoever.test(`${before} . ${after}`)
  )
}

/** What is said of people alone follows: “… was in tears”, “… slept”, “… at home with baby”, “… and her children”. */
export function isInPersonsState(words: readonly Word[], index: number): boolean {
  if (suffersAsPerson(words, index) || isIntroduced(words, index)) return true
  const next = words[index + 1]
  // “Chelsea Hospital”
  if (next === undefined || (next.gap === ' ' && next.capital !== 'none' && !next.opens))
    return false
  const after = keysAfter(words, index)
  return (
    bodily.test(next.gap === ' ' ? next.key : '') || states.test(after) || homeAlone.test(after)
  )
}

/** “her aunt Lavender”, “Rowan’s brother Storm”: a name, whatever word it is. */
export function isNamedKin(words: readonly Word[], index: number): boolean {
  const [word, kin, owner, next] = [
    words[index],
    words[index - 1],
    words[index - 2],
    words[index + 1],
  ]
  if (word?.capital !== 'first' || word.opens || word.gap !== ' ') return false
  if (next?.gap === ' ' && next.capital !== 'none' && !next.opens) return false
  if (kin?.capital !== 'none' || !kinship.has(kin.key) || kin.possessive) return false
  return owner !== undefined && (owner.possessive || /^(?:his|her|their|my|our)$/.test(owner.key))
}

const roles =
  /^(?:victim|suspect|perpetrator|offender|caller|informant|witness|mother|father|child|baby|patient|pt|client|tenant|re|subject|partner|boyfriend|girlfriend|husband|wife|name)$/

/** “Victim: Hope.”, “the alleged perpetrator is Hope.” */
function isNamedRole(words: readonly Word[], index: number): boolean {
  const [earlier, before, word, next] = [-2, -1, 0, 1].map((step) => words[index + step])
  if (before === undefined || word === undefined) return false
  if (next !== undefined && !/^ ?[.,;()/|\n]/.test(next.gap)) return false
  if (word.gap === ': ' && roles.test(before.key)) return true
  return (
    !word.opens &&
    word.gap === ' ' &&
    /^(?:is|was)$/.test(before.key) &&
    roles.test(earlier?.key ?? '')
  )
}

/** The words before, as far as the sentence goes, in small letters. */
function keysBefore(words: readonly Word[], index: number): string {
  const keys: string[] = []
  for (let at = index - 1; at >= 0 && keys.length < 7; at -= 1) {
    const word = words[at]
    if (word === undefined) break
    keys.unshift(word.key)
    if (word.opens) break
  }
  return keys.join(' ')
}

function keysAfter(words: readonly Word[], index: number): string {
  const keys: string[] = []
  for (let at = index + 1; at < words.length && keys.length < 6; at += 1) {
    const word = words[at]
    if (word === undefined || word.opens || word.gap !== ' ') break
    keys.push(word.key)
  }
  return keys.join(' ')
}
