import { dateEdits } from './anonymise-dates.ts'
import { identifierEdits } from './anonymise-identifiers.ts'
import type { CompiledRegister } from './compile-register.ts'
import { compileExplained, type Explained, nothingExplained } from './explained.ts'
import { findNames } from './find-names.ts'
import { matchRegister } from './match-register.ts'
import type { Range } from './normalise.ts'
import { prepareText } from './prepare-text.ts'
import type { RegisterMatch } from './register.ts'
import { replacementFor } from './replace-name.ts'

/** One change: only its characters are touched. */
export interface Edit extends Range {
  replacement: string
  kind: 'name' | 'place' | 'organisation' | 'date' | 'identifier'
}

/** What only a person can decide; left as it was. */
export interface Undecided extends Range {
  reason: 'unsure-name' | 'unregistered-name' | 'service' | 'unsure-identifier'
}

export interface Anonymised {
  /** In order, without overlaps. */
  edits: Edit[]
  undecided: Undecided[]
}

export interface AnonymiseOptions {
  explained?: Explained
  /** Kinds to leave alone, as its user chose. */
  skip?: ReadonlyArray<Edit['kind']>
}

/**
 * Makes publishable words of a pasted text: registered names become pseudonyms or roles, dates by the day
 * their month and year, identifiers what they are. Done twice it is the same as once.
 */
export function anonymiseText(
  text: string,
  register: CompiledRegister,
  options: AnonymiseOptions = {},
): Anonymised {
  let { edits, undecided } = anonymiseOnce(text, register, options)
  // New words about it may make a name of what was a mere word: look again until nothing changes.
  for (let round = 0; round < 3; round += 1) {
    const again = anonymiseOnce(applyEdits(text, edits), register, options).edits
    const more = again.flatMap((edit) => inSource(edit, edits) ?? [])
    if (more.length === 0) break
    edits = [...edits, ...more].sort(inOrder)
    undecided = undecided.filter((range) =>
      more.every((edit) => edit.end <= range.start || range.end <= edit.start),
    )
  }
  return { edits, undecided }
}

const inOrder = (a: Range, b: Range) => a.start - b.start

/** An edit of the edited text in offsets of the source; undefined where it touches another edit. */
function inSource(edit: Edit, edits: readonly Edit[]): Edit | undefined {
  let shift = 0
  for (const { start, end, replacement } of edits) {
    const at = start + shift
    if (edit.end <= at) break
    if (edit.start < at + replacement.length) return undefined
    shift += replacement.length - (end - start)
  }
  return { ...edit, start: edit.start - shift, end: edit.end - shift }
}

function anonymiseOnce(
  text: string,
  register: CompiledRegister,
  options: AnonymiseOptions,
): Anonymised {
  const explained = withPseudonyms(options.explained ?? nothingExplained, register)
  const context = compileExplained(explained)
  const prepared = prepareText(text)
  const edits: Edit[] = []
  const undecided: Undecided[] = []
  const free = (range: Range) =>
    [...edits, ...undecided].every((other) => other.end <= range.start || range.end <= other.start)
  const skip = new Set(options.skip)
  const add = (edit: Edit) => {
    if (!skip.has(edit.kind) && free(edit)) edits.push(edit)
  }
  const matches = matchRegister(register, prepared, context)
  const isName = ({ form }: RegisterMatch) =>
    form !== 'birth' && form !== 'death' && form !== 'identifier'
  for (const match of matches.filter(isName)) {
    if (match.severity === 'error') add(replacementFor(text, match))
    else undecided.push({ start: match.start, end: match.end, reason: 'unsure-name' })
  }
  for (const edit of dateEdits(text, prepared)) add(edit)
  const identifiers = identifierEdits(text, prepared)
  for (const edit of identifiers.edits) add(edit)
  // What is registered but has the shape of nothing is withheld.
  for (const { start, end, form } of matches.filter((match) => !isName(match))) {
    add({
      start,
      end,
      replacement: '(withheld)',
      kind: form === 'identifier' ? 'identifier' : 'date',
    })
  }
  for (const range of identifiers.unsure)
    if (free(range)) undecided.push({ ...range, reason: 'unsure-identifier' })
  for (const { start, end, kind, severity } of findNames(
    [{ text: prepared, place: 'prose' }],
    context,
  )) {
    const person = kind === 'person' || kind === 'professional'
    if (severity !== 'advice' && free({ start, end }))
      undecided.push({ start, end, reason: person ? 'unregistered-name' : 'service' })
  }
  return { edits: edits.sort(inOrder), undecided: undecided.sort(inOrder) }
}

/** Carries the edits out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return result + text.slice(at)
}

/** What the register itself writes is explained, or a second run would ask about it. */
function withPseudonyms(explained: Explained, { register }: CompiledRegister): Explained {
  const own = register.people.flatMap((person) => person.pseudonym ?? [])
  return { ...explained, pseudonyms: [...explained.pseudonyms, ...own] }
}
