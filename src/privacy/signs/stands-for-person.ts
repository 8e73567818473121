import { wordSet } from '../../support/word-set.ts'
import { auxiliaries, kinship, personVerbs } from '../lists/person-words.ts'
import { isPlace, isWellKnownPlace, lookUpWord } from '../look-up-word.ts'
import type { Word } from '../split-words.ts'
import { isListedFirstName, isPlainWord, isWordName } from '../word-nature.ts'
import { actsAsPerson } from './acts-as-person.ts'
import { isNamedSo, isSurelyPerson } from './surely-person.ts'

/** Only people are told, met and married; a county may be contacted. */
const whatIsDoneToPeople = wordSet(
  'told asked tell ask invite invited inviting married met meet stabbed assaulted attacked hit punched kicked slapped kissed threatened threaten killed kill killing murdered murder strangled phoned texted rang arrested arrest arresting interviewed sentencing sentenced described describe charged charging hated loved love supporting supported encouraged believed saw seen seeing named naming called call calls against beside besides behind without unlike hurt harm harmed blamed accused dated dating with by known sister brother',
)
/** These are done to a town as well, or lead to it. */
const doneToPlaces = wordSet(
  'visited left reached entered toured covered served included crossed passed chose preferred liked loved knew mentioned discussed contacted moved lived stayed returned travelled named identified recorded noted including joined policed informed reported replied based said says used needed',
)
/** “belonged to”, “according to”, “spoke to”, “said to”. */
const beforeTo = wordSet(
  'clear obvious plain apparent important familiar unknown kind cruel unkind belonged belongs according spoke spoken speaking talked talking said reported disclosed sent introduced close related listened listening written wrote engaged apologised lied rude violent abusive married attached devoted similar contact lie speak talk',
)
const beforeFrom = wordSet(
  'call calls text texts message messages letter letters statement heard email emails report disclosure contact complaint referral received apart separated separate divorced away protect protected',
)
const beforeOf = wordSet(
  'death murder killing homicide arrest behalf mother father parents care custody assault threat fear afraid scared frightened abuse behaviour supervision treatment views whereabouts history photograph photo copy presence',
)
const beforeAbout = wordSet(
  'concerns concern concerned worried told spoke asked information worries complained call calls called letter email message messages anxious spoken talked',
)
/** What a person has and a town has not. */
const belongings = wordSet(
  'home house flat death body child children family parents behaviour relationship account phone mobile friends property mental life injuries gp needs medication drinking alcohol disclosure statement pregnancy arrest wishes ex address bank car school teacher worker nursery bedroom room class tenancy voice file eyes eye hands hand arm arms face lip lips nose neck hair throat wrist wrists leg legs shoulder ribs jaw cheek teeth stomach ankle knee finger fingers skin clothes coat bag keys shoes handwriting temper jealousy violence moods tears fear bruises scream screams passport solicitor employer neighbour boss landlord counsellor sponsor weight height diet appetite attendance wellbeing welfare vulnerability capacity distress anger paranoia delusions allegation allegations warning warnings request requests refusal reply answer answers prescription position cooperation advice visit visits',
)

/** Whether the words about a word speak of somebody: what it does, has, suffers, is told, stands beside. */
export function standsForPerson(words: readonly Word[], index: number): boolean {
  return (
    actsAsPerson(words, index) ||
    owns(words, index) ||
    isObject(words, index) ||
    isSurelyPerson(words, index) ||
    isNamedSo(words, index) ||
    isBesidePerson(words, index)
  )
}

/** “Iris’s mother”, “Easter’s warning” */
export function owns(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  return (
    word?.possessive === true &&
    next !== undefined &&
    (kinship.has(next.key) || belongings.has(next.key))
  )
}

function isObject(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (word === undefined || before === undefined || word.opens || !/^\s+$/.test(word.gap))
    return false
  if (whatIsDoneToPeople.has(before.key)) return true
  if (isLeftBehind(words, index)) return true
  // “weighed Chelsea”, but not “visited Chelsea”; “left to Chelsea to decide”.
  if (personVerbs.has(before.key) || /[a-z]{3}ed$/.test(before.key)) {
    return !doneToPlaces.has(before.key)
  }
  const recent = [words[index - 2]?.key ?? '', words[index - 3]?.key ?? '']
  if (before.key === 'to') {
    // “sent to India to get married”
    const well = (lookUpWord(word.key) & isWellKnownPlace) !== 0
    if (recent[0] === 'sent' && well) return isPostBefore(words, index - 2)
    const next = words[index + 1]
    return beforeTo.has(recent[0] ?? '') || (next?.key === 'to' && next.gap === ' ')
  }
  // “calls 101 from Kent”
  if (before.key === 'from') return before.gap === ' ' && recent.some((key) => beforeFrom.has(key))
  if (before.key === 'of') return beforeOf.has(recent[0] ?? '')
  if (before.key === 'about') return recent.some((key) => beforeAbout.has(key))
  if (
    before.key === 'that' ||
    before.key === 'when' ||
    before.key === 'whether' ||
    before.key === 'because'
  ) {
    const next = words[index + 1]
    if (next === undefined) return false
    // “said that Honour had nowhere to go”: in the middle of a sentence a virtue has no capital.
    if (before.key === 'that' && isWordName(word.key) && /^(?:had|did|would|could)$/.test(next.key))
      return true
    return (personVerbs.has(next.key) || auxiliaries.has(next.key)) && actsAsPerson(words, index)
  }
  return false
}

/** “An apology was sent”, not “her sister was sent” */
function isPostBefore(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ key }) => posted.test(key))
}

const posted =
  /^(?:apolog(?:y|ies)|letters?|texts?|emails?|messages?|cop(?:y|ies)|invitations?|forms?|cards?|flowers|money|summons|photos?|photographs?|pictures?|videos?|reports?|invoices?|gifts?|parcels?)$/

/** “Leave Amber alone”, “left Chelsea with a cousin”; “left Chelsea at six” is a departure. */
function isLeftBehind(words: readonly Word[], index: number): boolean {
  const [before, next, then] = [words[index - 1], words[index + 1], words[index + 2]]
  if (!/^(?:left|leave|leaving)$/.test(before?.key ?? '') || next?.gap !== ' ') return false
  if (/^(?:alone|with|behind|outside|unattended|unsupervised|crying|screaming)$/.test(next.key))
    return true
  return (
    /^(?:at|in)$/.test(next.key) &&
    then?.gap === ' ' &&
    /^(?:the|her|his|their|a|an|home|nursery|school|bed|charge)$/.test(then.key)
  )
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
