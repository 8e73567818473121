import { z } from 'zod'
import type { Register } from './register.ts'
import { parseRegisterDocument } from './register-document.ts'

/** What is wrong with a register: where, and in words that hold nothing of it. */
export interface RegisterProblem {
  line: number
  column: number
  /** `people[2].born`; numbers and keys of the schema alone. */
  path: string
  message: string
}

export type ReadRegister =
  | { ok: true; register: Register }
  | { ok: false; problems: RegisterProblem[] }

const text = z.string().trim().min(1, 'Unexpected empty text, expected a name')
const date = z
  .string()
  .regex(
    /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'Unexpected date, expected YYYY-MM-DD',
  )
const names = z.array(text).min(1, 'Unexpected empty list, expected at least one name')
const person = z
  .strictObject({
    pseudonym: text.optional(),
    as: text.optional(),
    names,
    born: date.optional(),
    died: date.optional(),
    identifiers: z.array(text).optional(),
  })
  .refine(
    (entry) => (entry.pseudonym === undefined) !== (entry.as === undefined),
    'Unexpected entry, expected `pseudonym` or `as`, and not both',
  )
const thing = z.strictObject({ names, as: text })
const schema = z.strictObject({
  people: z
    .array(person)
    .nullish()
    .transform((list) => list ?? []),
  places: z
    .array(thing)
    .nullish()
    .transform((list) => list ?? []),
  organisations: z
    .array(thing)
    .nullish()
    .transform((list) => list ?? []),
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
  const parsed = schema.safeParse(asTexts(document.toJS() ?? {}))
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

/** Numbers that are names of houses or telephone numbers are texts here. */
function asTexts(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(asTexts)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asTexts(one)]))
  return value
}

/** Unknown keys are not named: somebody may have written a name as one. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return 'Unexpected key, expected only those of the source format'
  if (issue.code === 'invalid_type') return `Unexpected kind of value, expected ${issue.expected}`
  return issue.message.startsWith('Unexpected') ? issue.message : 'Unexpected value'
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function withoutUndefined(register: z.infer<typeof schema>): Register {
  const people = register.people.map((entry) => ({
    names: entry.names,
    ...(entry.pseudonym !== undefined && { pseudonym: entry.pseudonym }),
    ...(entry.as !== undefined && { as: entry.as }),
    ...(entry.born !== undefined && { born: entry.born }),
    ...(entry.died !== undefined && { died: entry.died }),
    ...(entry.identifiers !== undefined && { identifiers: entry.identifiers }),
  }))
  return { people, places: register.places, organisations: register.organisations }
}
