import { wordSet } from '../../support/word-set.ts'
import { kinship } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isListedPlace, isPlainWord } from '../word-nature.ts'

const ages =
  /^(?:aged|age|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|weeks|months)$/
const conditions =
  /^(?:adhd|add|autism|epilepsy|asthma|diabetes|ptsd|depression|anxiety|dementia|cancer|bruis(?:es|ing)|capacity|nits|eczema|psychosis|nightmares|flashbacks|seizures|headaches|hallucinations|insomnia)$/
const whereOnlyPeopleAre =
  /^(?:care|foster|custody|hospital|prison|labour|tears|bed|nursery|reception|pain|crisis|remand|counselling|therapy|rehab|detox|distress|fear|surgery|arrears)$/

const whatPeopleHave =
  /^(?:bedroom|keys?|job|phone|mobile|car|baby|child|children|history|diagnosis|appointments?|injury|injuries|bruises?|tattoo|solicitor|tenancy|conviction|convictions|passport|visa|father|mother|firearm|addresses|siblings|brothers|sisters|knife|partner|temper|stroke|miscarriage|family|recourse|friends|memory|income|cut|wound|graze|fracture|fall|seizure|limp|cough|rash|concussion)$/
const withWhomChildrenAre =
  /^(?:foster|care|carers|grandparents|relatives|family|maternal|paternal|her|his|their|kinship)$/

/** “Pearl, a neighbour,”, “Angel (aged 4)”, “Sky was seven”, “Faith and her children”, “Summer was in care” */
export function isIntroduced(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  const [second, third, fourth] = [words[index + 2], words[index + 3], words[index + 4]]
  if (next === undefined) return false
  // “Ivy, 34,”, “Osei 34,”, but “Article 59,”
  const aged = isPlainWord(words[index]?.key ?? '')
    ? /^(?:,| \(|, \() ?\d{1,2}[,)] $/
    : /^,? \(?\d{1,2}[,)] $/
  if (aged.test(next.gap)) return true
  if (next.opens) return false
  // “April (mum’s friend)”
  if (next.gap === ' (' && next.possessive && kinship.has(second?.key ?? '')) return true
  // “Hope, then 19,”
  if (/^(?:then|now|aged)$/.test(next.key) && /^,? $/.test(next.gap))
    if (/^ \d{1,2},? $/.test(second?.gap ?? '')) return true
  // “Faith (sister, lives with her)”
  if (/^,? \($/.test(next.gap) && next.capital === 'none' && kinship.has(next.key)) return true
  // “Sunday, a bus driver in his forties”
  if (
    next.gap === ', ' &&
    /^an?$/.test(next.key) &&
    [second, third].some((one) => trades.test(one?.key ?? ''))
  )
    return true
  // “Hope – mother of the victim –”
  const apposed = /^, $|^ [–—-] $/.test(next.gap) && next.capital === 'none'
  if (apposed && kinship.has(next.key) && /^(?:of|to)$/.test(second?.key ?? '')) return true
  if (/^, ?$|^,? \($|^ [–—-] $/.test(next.gap)) {
    if (
      /^(?:aged|dob)$/.test(next.key) ||
      (/\($/.test(next.gap) && /^(?:f|m|female|male)$/.test(next.key))
    )
      return true
    if (!/^(?:an?|the|his|her|their|my|whose)$/.test(next.key)) return false
    return [second, third, fourth].some((word) => word?.capital === 'none' && kinship.has(word.key))
  }
  if (next.gap !== ' ' || second === undefined) return false
  if (isTasked(words, index) || isInMood(words, index)) return true
  // “Joy was 71 years old”, “Clay has 14 convictions”
  if (/^ \d{1,3} $/.test(second.gap))
    return /^(?:was|is)$/.test(next.key)
      ? /^(?:years?|when)$/.test(second.key)
      : /^(?:has|had)$/.test(next.key) && whatPeopleHave.test(second.key)
  // “Joy will be 18 in June”
  if (next.key === 'will' && second.key === 'be' && /^ \d{1,2} /.test(third?.gap ?? '')) return true
  if (second.gap !== ' ') return false
  // “moved to Leeds and her mother came too”
  const before = words[index]?.opens ? '' : (words[index - 1]?.key ?? '')
  const isThere =
    isListedPlace(words[index]?.key ?? '') && /^(?:to|in|from|at|near|of|for|through)$/.test(before)
  if (next.key === 'and')
    return !isThere && (/^(?:his|her)$/.test(second.key) || isTheChildren(second, third))
  if (/^(?:has|had)$/.test(next.key))
    return (
      conditions.test(second.key) ||
      [second, third].some((one) => kinship.has(one?.key ?? '')) ||
      (/^(?:an?|the|no|his|her|their|two|three|four|several)$/.test(second.key) &&
        [third, fourth].some((one) => whatPeopleHave.test(one?.key ?? '')))
    )
  if (!/^(?:was|is)$/.test(next.key)) return false
  // “Monday was the older of two brothers”
  if (
    second.key === 'the' &&
    /^(?:older|younger|elder|eldest|oldest|youngest)$/.test(third?.key ?? '')
  )
    return true
  // “River was placed with foster carers”
  if (second.key === 'placed')
    return /^(?:with|in)$/.test(third?.key ?? '') && withWhomChildrenAre.test(fourth?.key ?? '')
  // “Dusty was a lodger”
  if (/^(?:an?|the|his|her|their)$/.test(second.key))
    return [third, fourth].some((one) => kinship.has(one?.key ?? ''))
  if (second.key === 'under') return third?.key === 'the' && fourth?.key === 'care'
  if (second.key === 'in') return whereOnlyPeopleAre.test(third?.key ?? '')
  if (!ages.test(second.key)) return false
  return /^(?:when|since|until|after)$/.test(before)
    ? third?.capital === 'none'
    : /^(?:when|years?|at|and|or)$/.test(third?.key ?? 'when')
}

/** “Hope and the children moved” */
function isTheChildren(article: Word, noun: Word | undefined): boolean {
  return article.key === 'the' && /^(?:children|kids|baby|boys|girls|twins)$/.test(noun?.key ?? '')
}

const trades =
  /^(?:driver|builder|scaffolder|labourer|plumber|mechanic|electrician|roofer|joiner|plasterer|nurse|teacher|soldier|chef|cook|cleaner|carer|hairdresser|student|waiter|waitress|barman|bouncer|gardener|farmer|painter|decorator|carpenter|salesman|shopkeeper|fisherman|postman|fireman|policeman|accountant|solicitor|dentist|pharmacist|lecturer|musician|receptionist|pensioner|refugee)$/

const moods =
  /^(?:tearful|upset|distressed|intoxicated|agitated|drunk|pregnant|sober|unwell|crying|shaking|guarded|withdrawn|compliant|abusive|dishevelled|unkempt|frightened|scared|anxious|dna|low|unharmed|uninjured|unresponsive|hostile|rude|polite|chatty|tired|pale|shaken|hysterical|emotional|talkative|sleepy|drowsy|sedated|angry|aggressive|violent|argumentative|uncooperative|cooperative|elated|confused|disorientated|evasive|defensive|suicidal|hungover|bruised|jaundiced)$/
const withoutMood =
  /^(?:mood|affect|speech|eyes|voice|presentation|appearance|manner|demeanour|behaviour|tone|mother|father|mum|dad|pt|patient|client|child)$/

const degrees = /^(?:very|quite|rather|so|too|extremely|visibly|clearly|more|still|again|now)$/
/** “HV: Ivy tearful, bruise to cheek”, “May very hostile” */
function isInMood(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (word === undefined || withoutMood.test(word.key)) return false
  if (!word.opens && !/[:;] $/.test(word.gap)) return false
  const state = degrees.test(next?.key ?? '') ? words[index + 2] : next
  return state?.opens === false && state.gap === ' ' && moods.test(state.key)
}

const tasks =
  /^(?:attend|ring|call|phone|contact|book|collect|complete|return|continue|engage|speak|arrange|apply|bring|register|stay|sign|self-refer|liaise|inform|request|chase|discuss|explore|reduce|abstain|access|see|take|keep|try|meet|write|consider|come|sleep|avoid)$/
/** “Ward to ring”, “Hope to attend”: a place that does so, and a wish. */
const alsoTasked = wordSet(
  'ward hope will grant bank page court faith chance plan nan nana mam gran',
)

/** “Plan: August to attend clinic”, “Joy to ring back.” */
function isTasked(words: readonly Word[], index: number): boolean {
  const [word, next, second] = [words[index], words[index + 1], words[index + 2]]
  if (word === undefined || alsoTasked.has(word.key)) return false
  const begins = word.opens || /[:;–-] $/.test(word.gap)
  if (!begins || next?.key !== 'to' || second?.gap !== ' ') return false
  if (tasks.test(second.key)) return true
  const [done, where] = [words[index + 3], words[index + 4]]
  if (second.key !== 'be' || done?.gap !== ' ') return false
  if (doneInTasks.test(done.key)) return true
  return raisedInTasks.test(done.key) && /^(?:at|in|with|by)$/.test(where?.key ?? '')
}

/** “August to be seen alone”: what is planned with people. */
const doneInTasks =
  /^(?:seen|interviewed|arrested|contacted|informed|rung|phoned|telephoned|visited|weighed|asked|told|invited|referred|assessed|spoken|offered|escorted|collected|discharged|admitted|reviewed)$/
/** “May to be raised at huddle”; “Housing to be discussed” is a subject. */
const raisedInTasks = /^(?:raised|discussed|presented|heard|monitored|observed)$/

/** Of these nobody says that they happen to a season, a street, a town or a trade. */
const onlyToPeople =
  /^(?:arrested|rearrested|bailed|remanded|charged|convicted|sentenced|jailed|imprisoned|acquitted|detained|deported|handcuffed|sectioned|interviewed|born|weighed|breastfed|immunised|vaccinated|christened|hospitalised|intubated|strangled|stabbed|raped|assaulted|murdered)$/

/** “Baker was bailed”, “York was later arrested” */
export function suffersAsPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (word === undefined || next === undefined || next.opens || next.gap !== ' ') return false
  // “the driver from York was arrested”, “the Baker was bailed”
  const before = word.opens ? undefined : words[index - 1]
  if (before !== undefined && /^(?:from|of|in|at|near|the|an?|this|and)$/.test(before.key))
    return false
  if (!/^(?:was|is|being)$/.test(next.key)) return false
  const then = [words[index + 2], words[index + 3]].filter((one) => one?.gap === ' ')
  const adverb = /^(?:later|then|also|again|not|subsequently|first|never|initially)$/
  const state = adverb.test(then[0]?.key ?? '') ? then[1] : then[0]
  return state !== undefined && onlyToPeople.test(state.key)
}
