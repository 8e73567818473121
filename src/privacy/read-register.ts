import { z } from 'zod'
import { badAliases } from '../support/bad-aliases.ts'
import { readDate } from './read-date.ts'
import type { Register } from './register.ts'
import { isNothing, parseRegisterDocument } from './register-document.ts'

/** What is wrong with a register: where, and in words that hold nothing of it. */
export interface RegisterProblem {
  line: number
  column: number
  /** “person 3, born”; numbers and keys of the schema alone. */
  path: string
  message: string
}

export type ReadRegister =
  | { ok: true; register: Register }
  | { ok: false; problems: RegisterProblem[] }

const text = z.string().trim().min(1, 'Unexpected empty text, expected a name')
const date = z
  .string()
  .refine(
    (typed) => readDate(typed) !== undefined,
    'Unexpected date, expected year-month-day such as 1990-05-31',
  )
/** One name alone may stand behind its key: who reads “names: Emrys Tomos” knows what is meant. */
const texts = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text))
const names = texts.refine(
  (list) => list.length > 0,
  'Unexpected empty list, expected at least one name',
)
const person = z
  .strictObject({
    pseudonym: text.optional(),
    as: text.optional(),
    names,
    born: date.optional(),
    died: date.optional(),
    identifiers: texts.optional(),
  })
  .refine(
    (entry) => (entry.pseudonym === undefined) !== (entry.as === undefined),
    'Unexpected entry, expected `pseudonym` or `as`, and not both',
  )
const thing = z.strictObject({ names, as: text })
/** Its entries may be yet to come. */
const listOf = <T>(entry: z.ZodType<T>) =>
  z.preprocess((value) => (isNothing(value) ? [] : value), z.array(entry))
const schema = z.strictObject({
  people: listOf(person),
  places: listOf(thing),
  organisations: listOf(thing),
})

/** Reads `identities.yaml`. No message quotes it: neither the parser's snippets nor a value get out. */
export function readRegister(source: string): ReadRegister {
  const { document, at, atOffset } = parseRegisterDocument(source)
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        ...atOffset(error.pos[0]),
        path: '',
        message: `Unexpected YAML, expected a register (${error.code})`,
      })),
    }
  }
  const [alias] = badAliases(document)
  if (alias) {
    const message =
      'Unexpected “*…” that repeats what is not there or what repeats others, expected plain words; words that begin with “*” want quotation marks around them'
    return { ok: false, problems: [{ ...atOffset(alias.range?.[0] ?? 0), path: '', message }] }
  }
  const written: unknown = document.toJS()
  const parsed = schema.safeParse(isNothing(written) ? {} : written)
  if (parsed.success) return { ok: true, register: withoutUndefined(parsed.data) }
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      ...at(issue.path),
      path: pathText(issue.path),
      message: messageOf(issue),
    })),
  }
}

/** Unknown keys are not named: somebody may have written a name as one. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return 'Unexpected key, expected only those of the source format'
  if (issue.code === 'invalid_type')
    return `Unexpected kind of value, expected ${typeNames[issue.expected] ?? issue.expected}`
  return issue.message.startsWith('Unexpected') ? issue.message : 'Unexpected value'
}

const typeNames: Record<string, string> = {
  string: 'words',
  array: 'a list: each entry on a line that begins with “- ”',
  object: 'keys with their values, such as “pseudonym:” and “names:”',
}

/** “person 2, born”: counted as “register show” counts. */
function pathText([list, index, ...keys]: readonly PropertyKey[]): string {
  const entry = entryNames[String(list ?? '')] ?? String(list ?? '')
  const inside = keys.filter((key) => typeof key !== 'number').map(String)
  return [typeof index === 'number' ? `${entry} ${index + 1}` : entry, ...inside].join(', ')
}

const entryNames: Record<string, string> = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
}

function withoutUndefined(register: z.infer<typeof schema>): Register {
  const people = register.people.map((entry) => ({
    names: entry.names,
    ...(entry.pseudonym !== undefined && { pseudonym: entry.pseudonym }),
    ...(entry.as !== undefined && { as: entry.as }),
    ...(entry.born !== undefined && { born: readDate(entry.born) ?? entry.born }),
    ...(entry.died !== undefined && { died: readDate(entry.died) ?? entry.died }),
    ...(entry.identifiers !== undefined && { identifiers: entry.identifiers }),
  }))
  return { people, places: register.places, organisations: register.organisations }
}
