import type { Stretch, TextPlace } from '../../model/privacy.ts'
import { apart, applyEdits, type Edit, inOrder, inSource } from '../edits.ts'
import { type CompiledExplained, compileExplained, type Explained } from '../explained.ts'
import { matchRegister } from '../matching/match-register.ts'
import { findNames } from '../names/find-names.ts'
import { type PreparedText, prepareText } from '../prepare-text.ts'
import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import { dateEdits } from './anonymise-dates.ts'
import { identifierEdits } from './anonymise-identifiers.ts'
import { isAnotherName, isOfAnother } from './other-names.ts'
import { replacementFor } from './replace-name.ts'
import { othersOf } from './shared-name.ts'
import { wordsThatAreNames } from './words-that-are-names.ts'

/** What only a person can decide; left as it was. */
export interface Undecided extends Stretch {
  reason:
    | 'shared-name'
    | 'unsure-name'
    | 'unregistered-name'
    | 'possible-name'
    | 'service'
    | 'unsure-identifier'
    | 'own-date'
    | 'unsure-date'
    | 'fixed'
  /** Of a shared name: what the report calls those who bear it. */
  choices?: readonly string[]
}

export interface Anonymised {
  /** In order, without overlaps. */
  edits: Edit[]
  undecided: Undecided[]
}

/** A paragraph, heading, cell … */
export interface TextToAnonymise {
  text: string
  place: TextPlace
  /** The same with addresses and code blotted out, where it has any: names are looked for in this one. */
  words?: string
  /** In a section on the review's own dates. */
  process?: boolean
  /** May not be changed: what is found there is left for its author. */
  fixed?: boolean
}

// New words about it may make a name of what was a mere word; each round has fewer.
const mostRounds = 4

/**
 * Makes publishable words of pasted texts: registered names become pseudonyms or roles, dates by the day
 * their month and year, identifiers what they are. Done twice it is the same as once.
 */
export function anonymiseTexts(
  texts: readonly TextToAnonymise[],
  register: CompiledRegister,
  explained: Explained,
): Anonymised[] {
  const context = compileExplained(withPseudonyms(explained, register))
  let edits: Edit[][] = texts.map(() => [])
  let found: Anonymised[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const edited = texts.map((text, index) => ({
      ...text,
      text: applyEdits(text.text, edits[index] ?? []),
      ...(text.words !== undefined && { words: applyEdits(text.words, edits[index] ?? []) }),
    }))
    found = anonymiseOnce(edited, register, context)
    const more = found.map((one, index) =>
      one.edits.flatMap((edit) => {
        const range = inSource(edit, edits[index] ?? [])
        return range?.whole ? [{ ...edit, start: range.start, end: range.end }] : []
      }),
    )
    if (more.every(({ length }) => length === 0)) break
    edits = edits.map((own, index) => [...own, ...(more[index] ?? [])].sort(inOrder))
  }
  return found.map(({ edits: again, undecided }, index) => {
    const own = edits[index] ?? []
    // A name that has grown together with what was written there is for a person to look at.
    const grown = again.map(({ start, end }): Undecided => ({ start, end, reason: 'unsure-name' }))
    const left = [...undecided, ...grown].flatMap((one): Undecided[] => {
      const range = inSource(one, own)
      return range ? [{ ...one, start: range.start, end: range.end }] : []
    })
    return { edits: own, undecided: left.sort(inOrder) }
  })
}

function anonymiseOnce(
  texts: readonly TextToAnonymise[],
  register: CompiledRegister,
  context: CompiledExplained,
): Anonymised[] {
  const prepared = texts.map(({ text }) => prepareText(text))
  const suspects = findNames(
    texts.map(({ words, place }, index) => ({
      text: words === undefined ? (prepared[index] ?? '') : words,
      place,
    })),
    context,
  )
  const byText = texts.map((): Stretch[] => [])
  const reasons = new Map<Stretch, Undecided['reason']>()
  for (const { run, start, end, kind, severity } of suspects) {
    const range = { start, end }
    const person = kind === 'person' || kind === 'professional'
    const reason = person ? 'unregistered-name' : 'service'
    reasons.set(range, severity === 'advice' ? 'possible-name' : reason)
    byText[run]?.push(range)
  }
  return texts.map((text, index) => {
    const own = prepared[index] ?? prepareText('')
    const people = (byText[index] ?? []).filter((range) => reasons.get(range) !== 'service')
    const things = (byText[index] ?? []).filter((range) => reasons.get(range) === 'service')
    const { edits, undecided } = anonymiseKnown(text, own, register, context, people, things)
    const taken = [...edits, ...undecided]
    for (const range of byText[index] ?? []) {
      const reason = reasons.get(range)
      if (reason && taken.every((other) => apart(range, other)))
        undecided.push({ ...range, reason })
    }
    if (text.fixed !== true)
      return { edits: edits.sort(inOrder), undecided: undecided.sort(inOrder) }
    const left = edits
      .filter(({ kind }) => kind !== 'date')
      .map(({ start, end }): Undecided => ({ start, end, reason: 'fixed' }))
    const sure = undecided.filter(({ reason }) => reason !== 'own-date')
    return { edits: [], undecided: [...left, ...sure].sort(inOrder) }
  })
}

/** What the register knows and what has a shape; other names are looked for in all texts at once. */
function anonymiseKnown(
  { text, place, process = false }: TextToAnonymise,
  prepared: PreparedText,
  register: CompiledRegister,
  context: CompiledExplained,
  people: readonly Stretch[],
  things: readonly Stretch[],
): Anonymised {
  const edits: Edit[] = []
  const undecided: Undecided[] = []
  const free = (range: Stretch) => [...edits, ...undecided].every((other) => apart(range, other))
  const add = (edit: Edit) => {
    if (free(edit)) edits.push(edit)
  }
  const leave = (range: Stretch, reason: Undecided['reason'], choices?: readonly string[]) => {
    const { start, end } = range
    if (free(range)) undecided.push({ start, end, reason, ...(choices && { choices }) })
  }
  const matches = matchRegister(register, prepared, context)
  for (const match of matches.filter(isName)) {
    const others = match.severity === 'error' ? othersOf(register, match, text) : []
    const longer = people.find((name) => isOfAnother(register, text, match, name))
    // “Ivy Lane”, where an Ivy is registered
    const within = match.form === 'part' && things.some((thing) => isWithin(match, thing))
    const address = addressAround(text, match)
    if (address !== undefined) add({ ...address, replacement: 'a web page', kind: 'identifier' })
    else if (within || isAnotherName(register, text, match)) leave(match, 'unsure-name')
    else if (longer) leave(longer, 'shared-name', [match.entry.shownAs, ...others])
    else if (others.length > 0) leave(match, 'shared-name', [match.entry.shownAs, ...others])
    else if (match.severity === 'error') add(replacementFor(text, match))
    else leave(match, 'unsure-name')
  }
  for (const range of wordsThatAreNames(register, prepared)) leave(range, 'unsure-name')
  const dates = dateEdits(text, prepared, { note: place === 'note', process })
  const records = matches.filter((match) => !isName(match))
  for (const { secret, ...edit } of dates.edits) {
    const registered = records.some((record) => !apart(record, edit))
    add(registered || secret === undefined ? edit : { ...edit, secret })
  }
  const identifiers = identifierEdits(text, prepared)
  for (const edit of identifiers.edits) add(edit)
  // What is registered but has the shape of nothing is withheld.
  for (const { start, end, form } of records) {
    const kind = form === 'identifier' ? 'identifier' : 'date'
    add({ start, end, replacement: '(withheld)', kind })
  }
  for (const range of identifiers.unsure) leave(range, 'unsure-identifier')
  for (const range of dates.own) leave(range, 'own-date')
  for (const range of dates.unsure) leave(range, 'unsure-date')
  return { edits, undecided }
}

/** “facebook.com/jane.example”: half of it mended would tie the pseudonym to the rest. */
function addressAround(text: string, { start, end }: Stretch): Stretch | undefined {
  const from =
    start -
    (/[^\s(<"“‘[]*$/.exec(text.slice(Math.max(0, start - longestAddress), start))?.[0].length ?? 0)
  const [rest = ''] = /^\S*/.exec(text.slice(end, end + longestAddress)) ?? []
  const to = end + rest.replace(/[.,;:!?)\]'"’”]+$/, '').length
  return site.test(text.slice(from, to)) ? { start: from, end: to } : undefined
}

const longestAddress = 200
const site = /\w\.(?:com|uk|org|net|co|me|tv|info|io|social)\/\S/i

const isWithin = (range: Stretch, other: Stretch): boolean =>
  other.start <= range.start && range.end < other.end

const isName = ({ form }: RegisterMatch): boolean =>
  form !== 'birth' && form !== 'death' && form !== 'identifier'

/** What the register itself writes is explained, or a second run would ask about it. */
function withPseudonyms(explained: Explained, { register }: CompiledRegister): Explained {
  const own = register.people.flatMap((person) => person.pseudonym ?? [])
  return { ...explained, pseudonyms: [...explained.pseudonyms, ...own] }
}
