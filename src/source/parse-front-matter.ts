import type { Position } from 'unist'
import { type Document, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml'
import type { Finding } from '../model/finding.ts'
import type { KeyPath } from '../model/section-file.ts'
import { makeFinding } from '../support/finding.ts'
import type { LineIndex } from '../support/line-index.ts'
import { nearestWord } from '../support/nearest-word.ts'
import { frontMatterSchema, knownKeysAt, type RawFrontMatter } from './front-matter-schema.ts'
import type { ScalarSource } from './parse-prose.ts'

/** Front matter as far as it is valid, and everything that is not. */
export interface ParsedFrontMatter {
  data: RawFrontMatter
  findings: Finding[]
  /** False where the YAML itself could not be read: nothing of it is known then. */
  readable: boolean
  placeOf(path: KeyPath): Position
  sourceOf(path: KeyPath): ScalarSource | undefined
}

const ruleId = 'format/front-matter'

/** Reads front matter: the YAML, then the schema. All faults are told at once, each where it stands. */
export function parseFrontMatter(
  file: string,
  text: string,
  yaml: string,
  yamlOffset: number,
  lines: LineIndex,
): ParsedFrontMatter {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, keepSourceTokens: true })
  const placeOf = (path: KeyPath): Position => {
    const [start, end] = rangeOf(document, path)
    return lines.position(yamlOffset + start, yamlOffset + end)
  }
  const sourceOf = (path: KeyPath): ScalarSource | undefined => {
    const node = document.getIn(path, true)
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return undefined
    const [start, end] = node.range
    return { value: node.value, source: yaml.slice(start, end), offset: yamlOffset + start }
  }
  const findings = [...document.errors, ...document.warnings].map((fault) =>
    makeFinding({
      file,
      position: lines.position(yamlOffset + fault.pos[0], yamlOffset + fault.pos[1]),
      ruleId,
      severity: 'error',
      message: yamlFault(fault.code, fault.message),
    }),
  )
  if (document.errors.length > 0) {
    return { data: {}, findings, readable: false, placeOf, sourceOf }
  }
  let raw: unknown
  try {
    raw = withoutEmpty(document.toJS({ maxAliasCount: 50 })) ?? {}
  } catch {
    // The one thing that a parsed document refuses: aliases of aliases, which would fill all memory.
    const message = 'Unreadable front matter (YAML): too many aliases (“*name”), expected plain words'
    findings.push(makeFinding({ file, position: lines.position(yamlOffset, yamlOffset), ruleId, severity: 'error', message }))
    return { data: {}, findings, readable: false, placeOf, sourceOf }
  }
  const { data, faults } = validate(raw)
  for (const fault of faults) {
    findings.push(makeFinding({ file, position: placeOf(fault.path), ruleId, severity: 'error', ...fault }))
  }
  return { data, findings, readable: true, placeOf, sourceOf }
}

interface Fault {
  path: Array<string | number>
  message: string
  expected?: string[]
}

/** Takes away what the schema refuses, fault by fault, until the rest is valid. */
function validate(raw: unknown): { data: RawFrontMatter; faults: Fault[] } {
  const faults: Fault[] = []
  let data = raw
  for (let round = 0; round < 20; round++) {
    const result = frontMatterSchema.safeParse(data)
    if (result.success) return { data: result.data, faults }
    data = structuredClone(data)
    const dropped: Array<Array<string | number>> = []
    for (const issue of result.error.issues) {
      const path = issue.path as Array<string | number>
      for (const fault of describeIssue(issue as Issue, data)) {
        if (round === 0 || !faults.some((f) => f.path.join() === fault.path.join())) faults.push(fault)
        dropped.push(fault.path)
      }
      if (path.length === 0 && issue.code === 'invalid_type') return { data: {}, faults }
    }
    // The last of a list first: taking one away moves those behind it.
    for (const path of dropped.reverse()) drop(data, path)
  }
  return { data: {}, faults }
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

function describeIssue(issue: Issue, data: unknown): Fault[] {
  const key = String(issue.path.at(-1) ?? '')
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeysAt(issue.path)
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
  return [{ path: issue.path, message: `Unexpected value of “${key}”, expected ${expectation(issue)}` }]
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_union') return 'words, or a list of words'
  if (issue.code === 'invalid_value') return (issue.values ?? []).join(', ')
  if (issue.code === 'invalid_type') return typeNames[issue.expected ?? ''] ?? String(issue.expected)
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

function yamlFault(code: string, message: string): string {
  const said = yamlFaults[code] ?? message.split('\n')[0] ?? message
  return `Unreadable front matter (YAML): ${said}`
}

const yamlFaults: Record<string, string> = {
  TAB_AS_INDENT: 'a tab at the start of a line, expected spaces',
  BAD_INDENT: 'a line begins further left or right than its neighbours, expected the same number of spaces',
  DUPLICATE_KEY: 'the same key twice, expected each key once',
  MISSING_CHAR: 'a quotation mark or bracket is opened and not closed, or words stand where “key: value” is expected',
  MULTILINE_IMPLICIT_KEY:
    'a line without “key: value”; words with a colon in them want quotation marks around them',
  BLOCK_AS_IMPLICIT_KEY: 'two values on one line; words with a colon in them want quotation marks around them',
  BLOCK_IN_FLOW: 'a list or key inside brackets that are not closed',
  TAG_RESOLVE_FAILED: 'a tag (“!…”), expected plain words',
}

function rangeOf(document: Document, path: KeyPath): [number, number] {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const step = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      if (isPair(pair)) {
        const node = length === path.length && isScalar(pair.value) && pair.value.source !== '' ? pair.value : pair.key
        if (isNode(node) && node.range) return [node.range[0], node.range[1]]
      }
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return [node.range[0], node.range[1]]
  }
  return [0, 0]
}

/** A key without a value says nothing: it counts as absent. */
function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null) return undefined
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value as object)
      .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  )
}

function valueAt(data: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], data)
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
