import { editDistance } from '../../support/edit-distance.ts'
import { nameKey } from '../../support/name-key.ts'
import { nicknamesOf } from '../lists/nicknames.ts'
import { titles } from '../lists/person-words.ts'
import { distinctParts, namePartsOf } from '../name-parts.ts'
import type { TextRun } from '../names/find-names.ts'
import { prepareText } from '../prepare-text.ts'
import { soundsOf } from './compile-register.ts'
import { misspeltPseudonyms } from './misspelt-pseudonyms.ts'
import type { Register } from './register.ts'

/** A pseudonym as the report declares it. */
export interface DeclaredPseudonym {
  name: string
  aliases?: readonly string[]
}

export type PseudonymFinding = { severity: 'error' | 'warning' | 'advice' } & (
  | {
      kind: 'real-name' | 'sounds-like-real-name' | 'panel-name' | 'sounds-like-panel-name'
      pseudonym: string
    }
  | { kind: 'alike'; pseudonym: string; other: string }
  | { kind: 'declared-twice' | 'unused' | 'undeclared'; pseudonym: string }
  /** Entries of the register by their place in `people`. */
  | { kind: 'same-person-twice' | 'same-pseudonym-twice'; people: [number, number] }
  | { kind: 'nicknames-missing'; people: [number] }
  /** In the text; what stands there is not shown, since it may be a real name. */
  | { kind: 'misspelt'; pseudonym: string; run: number; start: number; end: number }
)

export interface PseudonymContext {
  register?: Register
  pseudonyms: readonly DeclaredPseudonym[]
  /** Full names of panel, chair and author. */
  panel: readonly string[]
  /** The text of the report, without the blocks that declare. */
  runs: readonly TextRun[]
}

/** Whether pseudonyms fit together with the register, the panel and the text. */
export function checkPseudonyms(context: PseudonymContext): PseudonymFinding[] {
  const register = context.register ?? { people: [], places: [], organisations: [] }
  return [
    ...checkRegister(register),
    ...clashes(context, register),
    ...declarations(context, register),
    ...misspeltPseudonyms(context, register),
  ]
}

/** Whether the register fits together with itself and with the names of the panel. */
export function checkRegisterNames(
  register: Register,
  panel: readonly string[],
): PseudonymFinding[] {
  const context: PseudonymContext = { register, pseudonyms: [], panel, runs: [] }
  return [...checkRegister(register), ...clashes(context, register)]
}

/** What is wrong within the register itself. */
function checkRegister(register: Register): PseudonymFinding[] {
  const found: PseudonymFinding[] = []
  const byName = new Map<string, number>()
  const byPseudonym = new Map<string, number>()
  for (const [index, person] of register.people.entries()) {
    // “Dr Anita Rao”, “Rao, Anita”
    const full = namePartsOf(person.names[0] ?? '')
      .filter((part) => !titles.has(part))
      .sort()
      .join(' ')
    const twin = byName.get(full)
    if (full !== '' && twin !== undefined)
      found.push({ kind: 'same-person-twice', severity: 'error', people: [twin, index] })
    else byName.set(full, index)
    const pseudonym = person.pseudonym && nameKey(person.pseudonym)
    const namesake = pseudonym === undefined ? undefined : byPseudonym.get(pseudonym)
    if (pseudonym !== undefined && namesake !== undefined && namesake !== twin) {
      found.push({ kind: 'same-pseudonym-twice', severity: 'error', people: [namesake, index] })
    } else if (pseudonym !== undefined) byPseudonym.set(pseudonym, index)
    const [first = ''] = namePartsOf(person.names[0] ?? '')
    if (
      person.names.length === 1 &&
      nicknamesOf(first).some((short) => short.length < first.length)
    ) {
      found.push({ kind: 'nicknames-missing', severity: 'advice', people: [index] })
    }
  }
  return found
}

function clashes(context: PseudonymContext, register: Register): PseudonymFinding[] {
  const real = distinctParts(register.people.flatMap((person) => person.names))
  const short = new Set([...real].flatMap(nicknamesOf))
  const panel = distinctParts(context.panel)
  const names = new Set([
    ...context.pseudonyms.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...register.people.flatMap((person) => person.pseudonym ?? []),
  ])
  const found: PseudonymFinding[] = []
  for (const pseudonym of names) {
    for (const key of namePartsOf(pseudonym)) {
      if (real.has(key)) found.push({ kind: 'real-name', severity: 'error', pseudonym })
      else if (soundsLikeAny(key, real) || short.has(key))
        found.push({ kind: 'sounds-like-real-name', severity: 'warning', pseudonym })
      if (panel.has(key)) found.push({ kind: 'panel-name', severity: 'warning', pseudonym })
      else if (soundsLikeAny(key, panel))
        found.push({ kind: 'sounds-like-panel-name', severity: 'advice', pseudonym })
    }
  }
  // What somebody else is called by as well may be like it.
  const aliases = new Set(context.pseudonyms.flatMap((one) => one.aliases ?? []))
  const list = [...names].filter((name) => !aliases.has(name))
  for (const [index, pseudonym] of list.entries()) {
    for (const other of list.slice(index + 1)) {
      const [a, b] = [nameKey(pseudonym), nameKey(other)]
      if (a !== b && a.length > 2 && editDistance(a, b, 1) <= 1 && kindOf(a) !== kindOf(b))
        found.push({ kind: 'alike', severity: 'advice', pseudonym, other })
    }
  }
  return found
}

/** “child” of “Child A”, as “Child B” has it too: such names are alike by intention. */
const kindOf = (name: string): string => /^(.+) (?:\p{L}|\d{1,2})$/u.exec(name)?.[1] ?? name

function soundsLikeAny(key: string, names: ReadonlySet<string>): boolean {
  const sounds = soundsOf(key)
  for (const name of names) {
    if (name.length < 3) continue
    const distance = editDistance(key, name, 3)
    if (distance <= (Math.min(name.length, key.length) >= 5 ? 1 : 0)) return true
    if (
      distance <= 2 &&
      name[0] === key[0] &&
      sounds.some((sound) => sound.length > 1 && soundsOf(name).includes(sound))
    )
      return true
  }
  return false
}

function declarations(context: PseudonymContext, register: Register): PseudonymFinding[] {
  const found: PseudonymFinding[] = []
  const declared = new Set<string>()
  for (const { name } of context.pseudonyms) {
    if (declared.has(nameKey(name)))
      found.push({ kind: 'declared-twice', severity: 'warning', pseudonym: name })
    declared.add(nameKey(name))
  }
  for (const { pseudonym } of register.people) {
    if (pseudonym === undefined || declared.has(nameKey(pseudonym))) continue
    found.push({ kind: 'undeclared', severity: 'warning', pseudonym })
    declared.add(nameKey(pseudonym))
  }
  const used = new Set<string>()
  for (const { text } of context.runs) {
    for (const word of (typeof text === 'string' ? prepareText(text) : text).words)
      used.add(word.key)
  }
  for (const { name, aliases } of context.pseudonyms) {
    const all = [name, ...(aliases ?? [])]
    if (!all.some((one) => namePartsOf(one).every((part) => used.has(part)))) {
      found.push({ kind: 'unused', severity: 'warning', pseudonym: name })
    }
  }
  return found
}
