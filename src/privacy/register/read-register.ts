import { z } from 'zod'
import { badAliases } from '../../support/yaml/bad-aliases.ts'
import { validateYaml } from '../../support/yaml/validate-yaml.ts'
import { yamlFaults } from '../../support/yaml/yaml-faults.ts'
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

const text = z
  .string()
  .trim()
  .refine((typed) => typed !== '', 'a name')
const date = z
  .string()
  .refine((typed) => readDate(typed) !== undefined, 'year-month-day such as 1990-05-31')
/** One name alone may follow its key: whoever reads “names: Emrys Tomos” knows what is meant. */
const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value].filter((one) => one !== '') : value),
  z.array(text),
)
const names = texts.refine((list) => list.length > 0, 'at least one name')
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
    '“pseudonym:” or “as:”, and not both',
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
      problems: yamlFaults(document).map(({ place, words, error }) => ({
        ...atOffset(place[0]),
        path: '',
        message: `Unreadable register (YAML): ${words ?? `expected a register (${error.code})`}`,
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
  // Unknown keys are not named: somebody may have written a name as one.
  const { data, faults } = validateYaml(schema, isNothing(written) ? {} : written, {
    quotes: false,
  })
  if (faults.length === 0) return { ok: true, register: withoutUndefined(data) }
  return {
    ok: false,
    problems: faults.map(({ path, ofKey, message }) => ({
      ...at(path, { ofKey }),
      path: pathText(ofKey ? path.slice(0, -1) : path),
      message,
    })),
  }
}

/** “person 2, born”: counted as “register show” counts. */
function pathText([list, index, ...keys]: readonly PropertyKey[]): string {
  const entry = entryNames[String(list ?? '')] ?? String(list ?? '')
  const inside = keys.filter((key) => typeof key !== 'number').map(String)
  return typeof index === 'number' ? [`${entry} ${index + 1}`, ...inside].join(', ') : ''
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
