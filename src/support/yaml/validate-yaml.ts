import type * as z from 'zod'
import type { KeyPath } from '../../model/section-file.ts'
import { nearestWord } from '../nearest-word.ts'
import { knownKeysAt } from './known-keys.ts'

/** What a schema says of a value, in words for the author. */
export interface Fault {
  path: Array<string | number>
  message: string
  expected?: string[]
  /** The key itself is what is wrong, not its value. */
  ofKey?: true
}

/** Stands where something was taken away, so that the places of what follows it stay. */
const gone = Symbol('gone')

/** What is left of YAML, and what was wrong with it. */
interface Validated<T> {
  data: T
  faults: Fault[]
  /** The way, in what was written, of a way in `data`: what was taken away is counted there. */
  wayIn(path: KeyPath): Fault['path']
}

/**
 * Takes away what the schema refuses, fault by fault, until the rest is valid.
 *
 * @param quotes whether a message may hold what its author wrote
 */
export function validateYaml<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  { quotes = true }: { quotes?: boolean } = {},
): Validated<T> {
  const { faults, ...rest } = takeAway(schema, raw, quotes)
  return { ...rest, faults: faults.filter((fault) => !isMeant(fault, faults, raw)) }
}

/** Whether a key is missing whose name another one was meant to be. */
function isMeant({ path }: Fault, faults: readonly Fault[], raw: unknown): boolean {
  const key = String(path.at(-1))
  const isBeside = (other: Fault) =>
    other.path.length === path.length &&
    path.slice(0, -1).every((step, i) => step === other.path[i])
  return (
    valueAt(raw, path) === undefined &&
    faults.some((other) => other.ofKey && other.expected?.[0] === key && isBeside(other))
  )
}

function takeAway<T>(schema: z.ZodType<T>, raw: unknown, quotes: boolean): Validated<T> {
  const faults: Fault[] = []
  const nothing = {} as T
  const data = structuredClone(raw)
  const wayIn = (path: KeyPath): Fault['path'] => pathIn(data, path)
  for (let round = 0; round < 20; round++) {
    const result = schema.safeParse(withoutGone(data))
    if (result.success) return { data: result.data, faults, wayIn }
    const dropped: Fault['path'][] = []
    for (const issue of result.error.issues as unknown as Issue[]) {
      const path = wayIn(issue.path)
      for (const fault of describeIssue(schema, { ...issue, path }, data, quotes)) {
        if (round === 0 || !faults.some((f) => f.path.join() === fault.path.join()))
          faults.push(fault)
        dropped.push(fault.path)
      }
      if (path.length === 0 && issue.code === 'invalid_type')
        return { data: nothing, faults, wayIn }
    }
    for (const path of dropped) drop(data, path)
  }
  return { data: nothing, faults, wayIn }
}

function withoutGone(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== gone).map(withoutGone)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutGone(inner)] as const),
  )
}

/** The way in `data` of a way in what is left of it. */
function pathIn(data: unknown, path: KeyPath): Fault['path'] {
  let at = data
  return path.map((step) => {
    const own = Array.isArray(at) ? indexOfRest(at, Number(step)) : step
    at = (at as Record<string | number, unknown> | undefined)?.[own]
    return own
  })
}

/** The index of the n-th entry that is still there. */
function indexOfRest(entries: readonly unknown[], n: number): number {
  let rest = n
  return entries.findIndex((entry) => entry !== gone && rest-- === 0)
}

interface Issue {
  code: string
  path: Array<string | number>
  message: string
  keys?: string[]
  values?: unknown[]
  expected?: string
  errors?: Issue[][]
}

function describeIssue(schema: z.ZodType, issue: Issue, data: unknown, quotes: boolean): Fault[] {
  const key = String(issue.path.at(-1) ?? '')
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeysAt(schema, issue.path)
    return (issue.keys ?? []).map((unknown) => {
      const near = nearestWord(unknown, known)
      const remedy = near
        ? `did you mean “${near}”?`
        : `expected ${known.length > 0 ? `one of ${known.join(', ')}` : 'no such key'}`
      const fault: Fault = {
        path: [...issue.path, unknown],
        message: `Unexpected key${quotes ? ` “${unknown}”` : ''}, ${remedy}`,
        ofKey: true,
      }
      if (near) fault.expected = [near]
      return fault
    })
  }
  const value = valueAt(data, issue.path)
  if (value === undefined) {
    // A thing without its needful part is taken away whole: half a row prints nonsense.
    const what =
      typeof issue.path.at(-1) === 'number'
        ? `Unexpected empty ${nameOf(issue.path)}`
        : `Missing key “${key}”`
    return [{ path: issue.path, message: `${what}, expected ${expectation(issue)}` }]
  }
  if (issue.code === 'invalid_value') {
    const allowed = (issue.values ?? []).map(String)
    const near = typeof value === 'string' ? misspelt(value, allowed) : undefined
    return [
      {
        path: issue.path,
        message: `Unexpected “${key}: ${quotes && typeof value === 'string' ? value : '…'}”, expected ${allowed.join(', ')}${near ? `; did you mean “${near}”?` : ''}`,
        expected: near ? [near] : allowed,
      },
    ]
  }
  return [
    {
      path: issue.path,
      message: `Unexpected ${nameOf(issue.path)}, expected ${expectation(issue)}`,
    },
  ]
}

/** The word that another one is a slip of. Few slip in the first letter: “mother” is no “other”. */
function misspelt(value: string, allowed: readonly string[]): string | undefined {
  const first = value.slice(0, 1).toLowerCase()
  return nearestWord(
    value,
    allowed.filter((word) => word.toLowerCase().startsWith(first)),
  )
}

function nameOf(path: Issue['path']): string {
  const last = path.at(-1)
  if (last === undefined) return 'words or list'
  return typeof last === 'number'
    ? `entry ${last + 1} of “${path.at(-2) ?? ''}”`
    : `value of “${last}”`
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_union') return 'words, or a list of words'
  if (issue.code === 'invalid_value') return (issue.values ?? []).join(', ')
  if (issue.code === 'invalid_type')
    return typeNames[issue.expected ?? ''] ?? String(issue.expected)
  if (issue.code === 'too_small') return 'at least one'
  return issue.message
}

const typeNames: Record<string, string> = {
  string: 'words',
  array: 'a list (each entry on a line that begins with “- ”)',
  object: 'keys with their values',
  record: 'keys with their values',
}

function valueAt(data: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    data,
  )
}

/** Removes a value; where it was a needful part, the row that cannot do without it. */
function drop(data: unknown, path: ReadonlyArray<string | number>): void {
  let way = path
  while (way.length > 1 && valueAt(data, way) === undefined) way = way.slice(0, -1)
  const parent = valueAt(data, way.slice(0, -1))
  const step = way.at(-1)
  if (Array.isArray(parent)) parent[Number(step)] = gone
  else if (parent && step !== undefined) delete (parent as Record<string, unknown>)[String(step)]
}
