import { actsAsPerson } from './acts-as-person.ts'
import { auxiliaries, kinship, personVerbs } from './lists/person-words.ts'
import { isPlace, lookUpWord } from './look-up-word.ts'
import type { Word } from './split-words.ts'
import { isListedFirstName, isPlainWord } from './word-nature.ts'

const split = (text: string) => new Set(text.split(' '))

/** Only people are told, met and married; a county may be contacted. */
const whatIsDoneToPeople = split(
  'told asked tell ask married met meet stabbed assaulted attacked hit punched kicked slapped kissed threatened threaten killed kill killing murdered murder strangled phoned texted rang arrested arrest arresting interviewed sentencing sentenced described describe charged charging hated loved love supporting supported encouraged believed saw seen seeing named naming called call calls against beside besides behind without unlike hurt harm harmed blamed accused dated dating with by sister brother',
)
/** These are done to a town as well, or lead to it. */
const doneToPlaces = split(
  'visited left reached entered toured covered served included crossed passed chose preferred liked loved knew mentioned discussed contacted moved lived stayed returned travelled named identified recorded noted including joined policed informed reported replied based said says used needed',
)
/** “belonged to”, “according to”, “spoke to”, “said to”. */
const beforeTo = split(
  'belonged belongs according spoke spoken speaking talked talking said reported disclosed sent introduced close related listened listening written wrote engaged apologised lied rude violent abusive married attached devoted similar contact lie speak talk',
)
const beforeFrom = split(
  'call calls text texts message messages letter letters statement heard email emails report disclosure contact complaint referral received apart separated separate divorced away protect protected',
)
const beforeOf = split(
  'death murder killing homicide arrest behalf mother father parents care custody assault threat fear afraid scared frightened abuse behaviour supervision treatment views whereabouts history photograph photo copy presence',
)
const beforeAbout = split(
  'concerns concern concerned worried told spoke asked information worries complained call calls called letter email message messages anxious spoken talked',
)
/** What a person has and a town has not. */
const belongings = split(
  'home house flat death body child children family parents behaviour relationship account phone mobile friends property mental life injuries gp needs medication drinking alcohol disclosure statement pregnancy arrest wishes ex address bank car school teacher worker nursery bedroom room class tenancy voice file',
)

/** Whether the words about a word speak of somebody: what it does, has, suffers, is told, stands beside. */
export function standsForPerson(words: readonly Word[], index: number): boolean {
  return (
    actsAsPerson(words, index) ||
    owns(words, index) ||
    isObject(words, index) ||
    isIntroduced(words, index) ||
    isBesidePerson(words, index)
  )
}

function owns(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  return (
    word?.possessive === true &&
    next !== undefined &&
    (kinship.has(next.key) || belongings.has(next.key))
  )
}

const ages =
  /^(?:aged|age|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|weeks|months)$/
const conditions =
  /^(?:adhd|add|autism|epilepsy|asthma|diabetes|ptsd|depression|anxiety|dementia|cancer|bruis(?:es|ing)|capacity|nits|eczema|psychosis)$/
const whereOnlyPeopleAre =
  /^(?:care|foster|custody|hospital|prison|labour|tears|bed|nursery|reception|pain|crisis|remand|counselling|therapy|rehab|detox|distress|fear|surgery|arrears)$/

/** “Pearl, a neighbour,”, “Angel (aged 4)”, “Sky was seven”, “Faith and her children”, “Summer was in care” */
export function isIntroduced(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  const [second, third, fourth] = [words[index + 2], words[index + 3], words[index + 4]]
  if (next === undefined || next.opens) return false
  if (/^,? \(?\d{1,2}[,)] $/.test(next.gap)) return true
  if (/^, ?$|^,? \($/.test(next.gap)) {
    if (next.key === 'aged') return true
    if (!/^(?:an?|the|his|her|their|my|whose)$/.test(next.key)) return false
    return [second, third, fourth].some((word) => word?.capital === 'none' && kinship.has(word.key))
  }
  if (next.gap !== ' ' || second === undefined || second.gap !== ' ') return false
  if (next.key === 'and') return /^(?:his|her)$/.test(second.key)
  if (/^(?:has|had)$/.test(next.key))
    return conditions.test(second.key) || [second, third].some((one) => kinship.has(one?.key ?? ''))
  if (!/^(?:was|is)$/.test(next.key)) return false
  // “Dusty was a lodger”
  if (/^(?:an?|the|his|her|their)$/.test(second.key))
    return [third, fourth].some((one) => kinship.has(one?.key ?? ''))
  if (second.key === 'under') return third?.key === 'the' && fourth?.key === 'care'
  if (second.key === 'in') return whereOnlyPeopleAre.test(third?.key ?? '')
  return ages.test(second.key) && /^(?:when|years?|at|and|or)$/.test(third?.key ?? 'when')
}

function isObject(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (word === undefined || before === undefined || word.opens || !/^\s+$/.test(word.gap))
    return false
  if (whatIsDoneToPeople.has(before.key)) return true
  // “Leave Amber alone”
  if (before.opens && words[index + 1]?.key === 'alone') return true
  // “weighed Chelsea”, but not “visited Chelsea”; “left to Chelsea to decide”.
  if (personVerbs.has(before.key) || /[a-z]{3}ed$/.test(before.key)) {
    return !doneToPlaces.has(before.key)
  }
  const recent = [words[index - 2]?.key ?? '', words[index - 3]?.key ?? '']
  if (before.key === 'to') return beforeTo.has(recent[0] ?? '') || words[index + 1]?.key === 'to'
  if (before.key === 'from') return recent.some((key) => beforeFrom.has(key))
  if (before.key === 'of') return beforeOf.has(recent[0] ?? '')
  if (before.key === 'about') return recent.some((key) => beforeAbout.has(key))
  if (
    before.key === 'that' ||
    before.key === 'when' ||
    before.key === 'whether' ||
    before.key === 'because'
  ) {
    const next = words[index + 1]
    return (
      next !== undefined &&
      (personVerbs.has(next.key) || auxiliaries.has(next.key)) &&
      actsAsPerson(words, index)
    )
  }
  return false
}

/** “Rowan and Chelsea”, “Ash, Chelsea and Jay”: beside a name that is no place and no word. */
function isBesidePerson(words: readonly Word[], index: number): boolean {
  const isPerson = (at: number) => {
    const word = words[at]
    if (word === undefined || word.capital === 'none') return false
    return (
      isListedFirstName(word.key) &&
      !isPlainWord(word.key) &&
      (lookUpWord(word.key) & isPlace) === 0
    )
  }
  const word = words[index]
  const next = words[index + 1]
  const joins = (at: number) => words[at]?.key === 'and' && words[at]?.gap === ' '
  if (word === undefined || word.opens) return joins(index + 1) && isPerson(index + 2)
  if (joins(index - 1) && isPerson(index - 2)) return true
  if (word.gap === ', ' && isPerson(index - 1)) return true
  return (joins(index + 1) && isPerson(index + 2)) || (next?.gap === ', ' && isPerson(index + 1))
}
