import { brands, foodAndMedicines } from '../lists/field-words.ts'
import { organisationWords } from '../lists/organisation-words.ts'
import { kinship, titles } from '../lists/person-words.ts'
import { lookUpWord } from '../look-up-word.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isPlainWord,
  isSeldomName,
  isWordName,
  isWordSurname,
} from '../word-nature.ts'
import { isTermOfScience } from './shapes-of-words.ts'

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Whether a single capital, for which nothing speaks but itself, is of a thing by what stands about it. What
 * somebody does, has or suffers has been asked before.
 */
export function isThingByContext(
  words: readonly Word[],
  done: readonly boolean[],
  at: number,
): boolean {
  const word = words[at]
  if (word === undefined || word.capital !== 'first' || isBesideRelative(words, at)) return false
  return (
    (!isUsualName(word.key) &&
      (!word.opens || !isPlainWord(word.key)) &&
      isAmongStrayCapitals(words, done, at)) ||
    isBeforeThing(words, at) ||
    isFirm(words, at) ||
    (!isListedFirstName(word.key) && (isListedWithThings(words, at) || isUsed(words, at)))
  )
}

/** A first name of the lists, and of words those that are names as often: “Hope”, not “Bay”. */
const isUsualName = (key: string): boolean =>
  isPlainWord(key) ? isWordName(key) && !isSeldomName(key) : isListedFirstName(key)

/** “Only Nan or Bryony” */
function isBesideRelative(words: readonly Word[], at: number): boolean {
  return [-1, 1].some((by) => {
    const joiner = words[at + by]
    return /^(?:and|or)$/.test(joiner?.key ?? '') && kinship.has(words[at + 2 * by]?.key ?? '')
  })
}

const reach = 20
const enough = 2

/** “Bath Lift, Perching Stool”: who writes capitals at will says nothing with them. */
function isAmongStrayCapitals(
  words: readonly Word[],
  done: readonly boolean[],
  index: number,
): boolean {
  let strays = 0
  const last = Math.min(words.length - 1, index + reach)
  for (let at = Math.max(0, index - reach); at <= last; at += 1) {
    const word = words[at]
    if (word === undefined || at === index || done[at] === true) continue
    if (word.capital !== 'first' || word.opens || word.key.length < 3) continue
    if (organisationWords.has(word.key) || kinship.has(word.key) || titles.has(word.key)) continue
    if (isPlainWord(word.key) && !isWordName(word.key) && !isWordSurname(word.key)) strays += 1
  }
  return strays >= enough
}

/** What bears a name before it and belongs to nobody: “a Mowbray frame”. */
const things = split(`
app apps approach bandage bandages brace burger campaign cannula catheter checklist cider cigarettes collar commode console costume course cream crisps criteria
database doll dressing dressings form forms formula frame framework gel gin guidance guidelines hoist index initiative inventory lager leaflet leaflets matrix mattress method
model nebuliser nightlatch notice ointment pathway pilot pistol platform podcast policy poster posters procedure programme protocol questionnaire reflex regime rifle rum
sauce scale scheme score screening series sheet shotgun sign sling software spacer splint spray stockings syrup system technique test tobacco tool toolkit training tube
vaccine vodka website whisky workshop music songs funding
lamp lamps burner flask stove engine revolver cocktail salad pudding terrier spaniel retriever roses tulips potatoes tomatoes plum plums
valve graph chart diagram curve circuit coil
`)
/** Of these people stand before the thing that they get: “gave Kofi tablets”. */
const gives =
  /^(?:gave|given|give|told|tell|offered|asked|sent|showed|handed|lent|bought|brought|made|taught|found|got)$/

function isBeforeThing(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (next?.gap !== ' ' || next.opens || !things.has(next.key)) return false
  return word?.opens === true || !gives.test(before?.key ?? '')
}

/** “Bradleys had the keys”: several of a surname are a family behind “the”, and a firm without it. */
function isFirm(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined || isListedName(word.key) || !/[^s]s$/.test(word.key)) return false
  if (!word.opens && /^(?:the|these|those|both|all|other|two|three|four)$/.test(before?.key ?? ''))
    return false
  const stem = word.key.slice(0, -1)
  return isListedName(stem) && !isListedFirstName(stem) && !isPlainWord(stem)
}

const isThing = (key: string): boolean =>
  brands().has(key) || foodAndMedicines().has(key) || isTermOfScience(key)

/** “Menopur and Cyclogest”, “Calpol, Colief”: beside a medicine, a dish, a brand in a row. */
function isListedWithThings(words: readonly Word[], at: number): boolean {
  return [-1, 1].some((by) => {
    let here = at
    for (let item = 0; item < 3; item += 1) {
      const there = itemBeside(words, here, by)
      if (there === undefined) return false
      const key = words[there]?.key ?? ''
      if (isThing(key)) return true
      if (isListedFirstName(key) || isWordSurname(key)) return false
      here = there
    }
    return false
  })
}

function itemBeside(words: readonly Word[], at: number, by: number): number | undefined {
  const other = words[at + by]
  const later = by === 1 ? other : words[at]
  if (other === undefined || later === undefined || later.opens) return undefined
  if (/^(?:, | ?[&/] ?)$/.test(later.gap) && other.capital !== 'none') return at + by
  if (!/^(?:and|or)$/.test(other.key)) return undefined
  const far = words[at + 2 * by]
  return far !== undefined && far.capital !== 'none' && !far.opens ? at + 2 * by : undefined
}

const uses =
  /(?:^| )(?:via|using|(?:recorded|logged|entered|flagged|uploaded|stored|noted|scanned|documented|held) (?:on|onto|in|to)|(?:supplied|fitted|installed|manufactured|stocked|sold|published) by)$/

/** “sent via Egton”, “recorded on Corvo”: what no list of names has. */
function isUsed(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.opens || lookUpWord(word.key) !== 0) return false
  return uses.test(`${words[at - 2]?.key ?? ''} ${words[at - 1]?.key ?? ''}`)
}
