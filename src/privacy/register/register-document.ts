import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'

/** A place in the register's file, from 1. */
export interface RegisterPlace {
  line: number
  column: number
}

/** The register's file as YAML, with the place of every entry. */
export interface RegisterDocument {
  document: Document.Parsed
  atOffset(offset: number): RegisterPlace
  /** Where an entry stands, such as `['people', 2, 'names']`, or its key, or the nearest that holds it. */
  at(path: readonly PropertyKey[], which?: { ofKey?: boolean | undefined }): RegisterPlace
}

/** Parses the text of a register. Never fails: faults are in `document.errors`. */
export function parseRegisterDocument(source: string): RegisterDocument {
  const lines = new LineCounter()
  // `failsafe` leaves everything as text: a number keeps the zeros before it, 12e4 its letter, a date its days.
  const document = parseDocument(source, {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
    // Its warnings quote what stands there: names.
    logLevel: 'error',
  })
  const atOffset = (offset: number): RegisterPlace => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  return {
    document,
    atOffset,
    at: (path, { ofKey = false } = {}) =>
      atOffset((ofKey ? offsetOfKey(document, path) : undefined) ?? offsetOf(document, path)),
  }
}

/** What YAML calls nothing: a key with no value yet, “~”, “null”. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || /^(?:~|null)?$/i.test(String(value))
}

function offsetOfKey(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const map: unknown = document.getIn(path.slice(0, -1), true)
  const key = isMap(map)
    ? map.items.find((pair) => String(pair.key) === path.at(-1))?.key
    : undefined
  return isNode(key) ? key.range?.[0] : undefined
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0])
  }
  return 0
}
