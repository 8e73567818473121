import type * as z from 'zod'
import { nearestWord } from '../support/nearest-word.ts'
import { knownKeysAt } from './known-keys.ts'

/** What a schema says of a value, in words for the author. */
export interface Fault {
  path: Array<string | number>
  message: string
  expected?: string[]
}

/** Takes away what the schema refuses, fault by fault, until the rest is valid. */
export function validateYaml<T>(schema: z.ZodType<T>, raw: unknown): { data: T; faults: Fault[] } {
  const faults: Fault[] = []
  const nothing = {} as T
  let data = raw
  for (let round = 0; round < 20; round++) {
    const result = schema.safeParse(data)
    if (result.success) return { data: result.data, faults }
    data = structuredClone(data)
    const dropped: Array<Array<string | number>> = []
    for (const issue of result.error.issues) {
      const path = issue.path as Array<string | number>
      for (const fault of describeIssue(schema, issue as Issue, data)) {
        if (round === 0 || !faults.some((f) => f.path.join() === fault.path.join()))
          faults.push(fault)
        dropped.push(fault.path)
      }
      if (path.length === 0 && issue.code === 'invalid_type') return { data: nothing, faults }
    }
    // The last of a list first: taking one away moves those behind it.
    for (const path of dropped.reverse()) drop(data, path)
  }
  return { data: nothing, faults }
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

function describeIssue(schema: z.ZodType, issue: Issue, data: unknown): Fault[] {
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
        message: `Unexpected key “${unknown}”, ${remedy}`,
      }
      if (near) fault.expected = [near]
      return fault
    })
  }
  const value = valueAt(data, issue.path)
  if (value === undefined) {
    // A thing without its needful part is taken away whole: half a row prints nonsense.
    return [{ path: issue.path, message: `Missing key “${key}”, expected ${expectation(issue)}` }]
  }
  if (issue.code === 'invalid_value') {
    const allowed = (issue.values ?? []).map(String)
    const near = typeof value === 'string' ? nearestWord(value, allowed) : undefined
    return [
      {
        path: issue.path,
        message: `Unexpected “${key}: ${shown(value)}”, expected ${allowed.join(', ')}${near ? `; did you mean “${near}”?` : ''}`,
        expected: near ? [near] : allowed,
      },
    ]
  }
  return [
    { path: issue.path, message: `Unexpected value of “${key}”, expected ${expectation(issue)}` },
  ]
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

const shown = (value: unknown): string => (typeof value === 'string' ? value : '…')

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
  if (Array.isArray(parent)) parent.splice(Number(step), 1)
  else if (parent && step !== undefined) delete (parent as Record<string, unknown>)[String(step)]
}
