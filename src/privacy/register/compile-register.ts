import { doubleMetaphone } from 'double-metaphone'
import { nicknamesOf } from '../lists/nicknames.ts'
import { days, months } from '../lists/person-words.ts'
import { isParticle, namePartsOf, runTogether } from '../name-parts.ts'
import { normalise } from '../normalise.ts'
import { isPlainWord } from '../word-nature.ts'
import { distinctiveWords } from './distinctive-words.ts'
import { type ForeignName, foreignNamesOf } from './foreign-names-of.ts'
import { initialsOf } from './initials-of.ts'
import { namesOf } from './names-of.ts'
import { type Entry, type Register, type RegisteredPerson, shownAs } from './register.ts'

/** One word of a registered name, as the matcher looks for it. */
export interface NamePart {
  entry: Entry
  key: string
  /** Of the person's parts: which, and how many; −1 for a nickname of the table. */
  kind: 'given' | 'last' | 'nickname'
  /** The dictionary has it too, so that a capital and the words about it must decide. */
  plainWord: boolean
  /** Only the table of nicknames says so, and it says it backwards or the word is common. */
  doubtful: boolean
}

/** A name whose words must follow each other. */
export interface NameSequence {
  entry: Entry
  parts: string[]
}

/** Parts with all that is needed to recognise a misspelling. */
export interface FuzzyPart extends NamePart {
  sounds: readonly string[]
}

export interface CompiledRegister {
  register: Register
  parts: Map<string, NamePart[]>
  /** Full names and what else has several words, by each first word. */
  sequences: NameSequence[]
  /** “emrystomos” → entries. */
  joined: Map<string, Entry[]>
  fuzzy: FuzzyPart[]
  /** “ept” → entries, three letters or more; “et” two. */
  initials: Map<string, Entry[]>
  /** In letters that are not Latin. */
  foreign: Array<ForeignName & { entry: Entry }>
  things: ThingName[]
  /** Words that tell a place or organisation apart, alone: “larkfield”. */
  thingWords: Map<string, Entry[]>
  days: Array<{ entry: Entry; kind: 'birth' | 'death'; year: number; month: number; day: number }>
  /** Letters and digits only, small. */
  identifiers: Array<{ entry: Entry; key: string }>
}

/** A registered place or organisation: its words and numbers in order. */
export interface ThingName {
  entry: Entry
  words: string[]
}

const words = (text: string) => text.match(/[a-z]+|\d+/g) ?? []

/** Prepares a register for `matchRegister`: every name in every form in which it is looked for. */
export function compileRegister(register: Register): CompiledRegister {
  const compiled: CompiledRegister = {
    register,
    parts: new Map(),
    sequences: [],
    joined: new Map(),
    fuzzy: [],
    initials: new Map(),
    foreign: [],
    things: [],
    thingWords: new Map(),
    days: [],
    identifiers: [],
  }
  for (const [index, person] of register.people.entries()) {
    addPerson(compiled, person, { kind: 'person', index, shownAs: shownAs(person) })
  }
  for (const kind of ['place', 'organisation'] as const) {
    for (const [index, thing] of register[`${kind}s`].entries()) {
      const entry: Entry = { kind, index, shownAs: thing.as }
      for (const name of thing.names) addThing(compiled, name, entry)
    }
  }
  for (const known of compiled.parts.values()) {
    for (const part of known) {
      if (part.key.length >= 4 && part.kind !== 'nickname') {
        compiled.fuzzy.push({ ...part, sounds: soundsOf(part.key) })
      }
    }
  }
  return compiled
}

/** How a word sounds, as one or two codes. */
export function soundsOf(key: string): readonly string[] {
  const [first, second] = doubleMetaphone(key)
  return first === second ? [first] : [first, second]
}

function addPerson(compiled: CompiledRegister, person: RegisteredPerson, entry: Entry): void {
  const names = person.names.flatMap(readNames)
  for (const { name, titled } of names) {
    for (const one of foreignNamesOf(name)) compiled.foreign.push({ ...one, entry })
    const parts = namePartsOf(name)
    for (const [place, key] of parts.entries()) {
      if (isParticle(key) && parts.length > 1) continue
      const isLast = place === parts.length - 1 && (parts.length > 1 || titled)
      const kind = isLast ? 'last' : 'given'
      addPart(compiled, {
        entry,
        key,
        kind,
        plainWord: isPlainWord(key) || isTime(key),
        doubtful: false,
      })
    }
    if (parts.length > 1) {
      compiled.sequences.push({ entry, parts })
      for (const word of runTogether(parts)) push(compiled.joined, word, entry)
      for (const letters of initialsOf(name)) push(compiled.initials, letters, entry)
    }
  }
  // “pippatomos”, of Philippa Tomos whom the register calls Pippa as well.
  for (const { name } of names) {
    const parts = namePartsOf(name)
    if (parts.length > 1) continue
    for (const word of lastNames(names).flatMap((last) => runTogether([...parts, last])))
      push(compiled.joined, word, entry)
  }
  // After all that is written there: “Debs” in the register is more than a short form of “Deborah”.
  for (const [rank, { name }] of names.entries()) {
    const parts = namePartsOf(name)
    if (rank === 0 || parts.length > 1)
      addNicknames(compiled, parts.slice(0, Math.max(1, parts.length - 1)), entry)
  }
  for (const [kind, date] of [
    ['birth', person.born],
    ['death', person.died],
  ] as const) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? []
    if (year !== undefined) {
      compiled.days.push({
        entry,
        kind,
        year: Number(year),
        month: Number(month),
        day: Number(day),
      })
    }
  }
  for (const identifier of (person.identifiers ?? []).flatMap(withPieces)) {
    const key = identifier.toLowerCase().replace(/[^a-z0-9]/g, '')
    if (key.length >= 4)
      compiled.identifiers.push({ entry, key: key.replace(/^(?:0044|44)(?=\d{9,10}$)/, '0') })
  }
}

const lastNames = (names: ReadonlyArray<{ name: string }>): string[] =>
  names.flatMap(({ name }) => namePartsOf(name).slice(1).slice(-1))

/** An address, and its street with the number and its postcode by themselves. */
const withPieces = (identifier: string): string[] => {
  const pieces = identifier.split(',').filter((piece) => /\d/.test(piece))
  return [identifier, ...pieces.filter((piece) => piece.replace(/[^A-Za-z0-9]/g, '').length >= 6)]
}

/** “Dr Tomos” holds a surname alone. */
const readNames = (entry: string) =>
  namesOf(entry).map((name) => ({ name, titled: entry.endsWith(` ${name}`) }))

function addNicknames(compiled: CompiledRegister, given: readonly string[], entry: Entry): void {
  for (const name of given) {
    for (const key of nicknamesOf(name)) {
      const backwards = nicknamesOf(key).includes(name) && key.length > name.length
      const plainWord = isPlainWord(key) || isTime(key)
      addPart(compiled, {
        entry,
        key,
        kind: 'nickname',
        plainWord,
        doubtful: backwards || plainWord,
      })
    }
  }
}

function addPart(compiled: CompiledRegister, part: NamePart): void {
  const before = compiled.parts.get(part.key) ?? []
  if (!before.some((other) => other.entry === part.entry))
    compiled.parts.set(part.key, [...before, part])
}

function addThing(compiled: CompiledRegister, name: string, entry: Entry): void {
  for (const one of foreignNamesOf(name)) compiled.foreign.push({ ...one, entry })
  const found = words(normalise(name).text.toLowerCase().replaceAll("'", ''))
  if (found.length > 0) compiled.things.push({ entry, words: found })
  // “Dragon Taxis Ltd” is “Dragon Taxis” to everybody; “Next plc” without its end would be any word.
  if (found.length > 2 && legalForms.test(found.at(-1) ?? ''))
    compiled.things.push({ entry, words: found.slice(0, -1) })
  // “Quarry Bank Terrace” is “Quarrybank Terrace” to many.
  for (const [index, word] of found.entries()) {
    const next = found[index + 1]
    if (found.length < 3 || !next || !/^[a-z]{3,}$/.test(word) || !/^[a-z]{3,}$/.test(next))
      continue
    const joined = [...found.slice(0, index), word + next, ...found.slice(index + 2)]
    compiled.things.push({ entry, words: joined })
  }
  for (const word of distinctiveWords(found)) push(compiled.thingWords, word, entry)
}

const legalForms = /^(?:ltd|limited|plc|llp|cic|cio|inc)$/

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const before = map.get(key)
  if (before === undefined) map.set(key, [value])
  else if (!before.includes(value)) before.push(value)
}

/** The dictionary has months and days with a capital alone: “April 2023” is nobody called April. */
const isTime = (key: string): boolean => months.has(key) || days.has(key)
