import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import type * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import type { KeyPath, ValuePlace } from '../model/section-file.ts'
import { makeFinding } from '../support/finding.ts'
import type { LineIndex } from '../support/texts/line-index.ts'
import { badAliases } from '../support/yaml/bad-aliases.ts'
import { placeOfValue } from '../support/yaml/place-of-value.ts'
import { validateYaml } from '../support/yaml/validate-yaml.ts'
import { yamlFaults } from '../support/yaml/yaml-faults.ts'
import type { ScalarSource } from './parse-prose.ts'
import { yamlPlaces } from './yaml-places.ts'

/** YAML of an author: the text, and where in its file it stands. */
export interface YamlSource {
  file: string
  yaml: string
  /** Offset of the YAML's first character in the file. */
  offset: number
  lines: LineIndex
  /** What it is to its author: “front matter”. */
  name: string
}

/** YAML as far as it is valid, and everything that is not. */
export interface ReadYaml<T> {
  data: T
  findings: Finding[]
  /** False where the YAML itself could not be read: `data` is what is clear all the same. */
  readable: boolean
  /** Keys at the top that nothing is written after yet; in `data` they are absent. */
  emptyKeys: string[]
  places: ValuePlace
  sourceOf(path: KeyPath): ScalarSource | undefined
}

/** Reads YAML, then holds it against a schema. All faults are reported at once, each where it stands. */
export function readYaml<T>(
  { file, yaml, offset, lines, name }: YamlSource,
  schema: z.ZodType<T>,
  ruleId: string,
): ReadYaml<T> {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    // Its warnings quote what stands there, past everything that hides a name.
    logLevel: 'error',
  })
  const places = yamlPlaces(document, offset, lines)
  const sourceAt = (path: KeyPath): ScalarSource | undefined => {
    const node = nodeAt(document, path)
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return undefined
    const [start, end] = node.range
    return { value: node.value, source: yaml.slice(start, end), offset: offset + start }
  }
  const findings: Finding[] = []
  const sayAt = ([start, end]: readonly number[] = [], message: string): void => {
    const position = lines.position(offset + (start ?? 0), offset + (end ?? 0))
    findings.push(makeFinding({ file, position, ruleId, severity: 'error', message }))
  }
  const left = document.errors.length > 0 ? (leftByGit.exec(yaml)?.index ?? -1) : -1
  if (left !== -1) sayAt([left, left + 7], `Unreadable ${name} (YAML): ${twoVersions}`)
  // Each mark is a fault of YAML, and so is much that stands twice between them.
  for (const { place, words, error } of left === -1 ? yamlFaults(document) : []) {
    sayAt(place, `Unreadable ${name} (YAML): ${words ?? error.message.split('\n')[0]}`)
  }
  const repeated = badAliases(document)
  for (const alias of repeated) {
    sayAt(
      alias.range ?? undefined,
      `Unreadable ${name} (YAML): “*${alias.source}” repeats what is not there or what repeats others, expected plain words; words that begin with “*” want quotation marks around them`,
    )
  }
  if (document.errors.length > 0 || repeated.length > 0) {
    const clear = repeated.length > 0 ? {} : clearPartOf(document)
    const { data, wayIn } = validateYaml(schema, clear)
    return { findings, readable: false, emptyKeys: [], ...placed(data, wayIn) }
  }
  for (const key of takeKeysThatAreNone(document)) {
    sayAt(
      key.range ?? undefined,
      isScalar(key)
        ? `Unexpected key “${reservedKey}”, expected another word`
        : 'Unexpected brackets or braces where a key stands, expected a word; a text that begins with them wants quotation marks around it',
    )
  }
  for (const { range } of curlyQuoted(document)) sayAt(range ?? undefined, inCurlyQuotes)
  const written: unknown = document.toJS()
  const raw = withoutEmpty(written) ?? {}
  const emptyKeys = Object.keys(Object(written)).filter((key) => !(key in Object(raw)))
  const { data, faults, wayIn } = validateYaml(schema, raw)
  for (const { ofKey, ...fault } of faults) {
    const position = placeOfValue({ places }, fault.path, { ofKey })
    findings.push(makeFinding({ file, position, ruleId, severity: 'error', ...fault }))
  }
  return { findings, readable: true, emptyKeys, ...placed(data, wayIn) }

  function placed(data: T, wayIn: (path: KeyPath) => KeyPath) {
    return {
      data,
      places: placesOfRest(places, data, wayIn),
      sourceOf: (path: KeyPath) => sourceAt(wayIn(path)),
    }
  }
}

/** Where git began to write down two versions that it could not join. */
const leftByGit = /^<{7}(?= |\r?$)/m
const twoVersions =
  'git left two versions of these lines here, expected one of them, without the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>”'

/** Of a key that stands there twice the last one's, as in what the document says. */
function nodeAt(document: Document, path: KeyPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (isSeq(at)) return at.items[Number(step)]
    if (!isMap(at)) return undefined
    return at.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step))
      ?.value
  }, document.contents)
}

/** The places of what is left, by its own ways: an entry after one that was taken away has another number. */
function placesOfRest(
  places: ValuePlace,
  data: unknown,
  wayIn: (path: KeyPath) => KeyPath,
): ValuePlace {
  const placeOf = (value: unknown, path: KeyPath): ValuePlace => {
    const place = wayIn(path).reduce<ValuePlace>(
      (at, step) => at.inner.get(String(step)) ?? at,
      places,
    )
    if (typeof value !== 'object' || value === null) return place
    const kept = Object.entries(value).map(([step, inner]): [string, ValuePlace] => [
      step,
      placeOf(inner, [...path, Array.isArray(value) ? Number(step) : step]),
    ])
    return { ...place, inner: new Map([...(Array.isArray(value) ? [] : place.inner), ...kept]) }
  }
  return placeOf(data, [])
}

/**
 * What a broken YAML says all the same. It prints nothing, but the pseudonyms in it are none of the names to be
 * reported: one colon too many is one finding, and not forty.
 */
function clearPartOf(document: Document): unknown {
  takeKeysThatAreNone(document)
  return withoutEmpty(document.toJS()) ?? {}
}

const inCurlyQuotes =
  'Unexpected “ ” around a value, which print with it, expected straight quotation marks (") or none'

/** Values in quotation marks as a word processor makes them, which YAML takes for letters. */
function curlyQuoted(document: Document): Scalar[] {
  const found: Scalar[] = []
  visit(document, {
    Scalar(_, scalar) {
      if (/^(?:[“”„][^“”]*[“”]|‘[^‘’]*’)$/.test(String(scalar.value))) found.push(scalar)
    },
  })
  return found.filter(({ type }) => type === 'PLAIN')
}

/** A word that JavaScript keeps for itself: under it nothing can be found again. */
const reservedKey = '__proto__'

/** Takes them away, and with them braces in braces: each of those is written out as the key of the next. */
function takeKeysThatAreNone(document: Document): Node[] {
  const taken: Node[] = []
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key) && !(isScalar(key) && key.value === reservedKey)) return undefined
      taken.push(key)
      return visit.REMOVE
    },
  })
  return taken
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
