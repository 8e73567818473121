import { isDeepStrictEqual } from 'node:util'
import { isMap, isPair, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import { readRegister } from './read-register.ts'
import type { Register } from './register.ts'
import { isNothing, parseRegisterDocument } from './register-document.ts'

type RegisterList = keyof Register

/**
 * Adds an entry at the end of a list of a register. Every character that was there stays.
 *
 * @param source a register that can be read
 * @returns undefined where the text is written in a way that leaves no place for it: a list in brackets
 */
export function addToRegister<List extends RegisterList>(
  source: string,
  list: List,
  entry: Register[List][number],
): string | undefined {
  const before = readRegister(source)
  if (!before.ok) return undefined
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const place = placeFor(source, list)
  if (!place) return undefined
  const written = writeEntry(entry, place.indent).replaceAll('\n', newline)
  const head = source.slice(0, place.at)
  const start = head === '' || head.endsWith('\n') ? head : head + newline
  const key = place.key ? `${list}:${newline}` : ''
  const after = start + key + written + source.slice(place.at)
  const read = readRegister(after)
  const expected = { ...before.register, [list]: [...before.register[list], entry] }
  // Whatever YAML can be: what does not read as it should is not written.
  return read.ok && isDeepStrictEqual(read.register, expected) ? after : undefined
}

interface Gap {
  at: number
  indent: string
  /** The list has to be begun. */
  key: boolean
}

function placeFor(source: string, list: RegisterList): Gap | undefined {
  const { document } = parseRegisterDocument(source)
  const { contents } = document
  const end = source.length
  if (contents === null || (isScalar(contents) && isNothing(contents.value)))
    return { at: end, indent: '  ', key: true }
  if (!isMap(contents) || contents.flow) return undefined
  const pair = contents.items.find(
    (one) => isPair(one) && isScalar(one.key) && one.key.value === list,
  )
  if (!pair) return { at: end, indent: '  ', key: true }
  const { value } = pair
  if (isSeq(value) && !value.flow && value.range) {
    const first = value.range[0]
    const lineStart = source.lastIndexOf('\n', first - 1) + 1
    const last = value.items.at(-1)
    const lastEnd =
      last && typeof last === 'object' && 'range' in last ? last.range?.[1] : undefined
    if (typeof lastEnd !== 'number') return undefined
    return { at: afterLine(source, lastEnd), indent: source.slice(lineStart, first), key: false }
  }
  // `people:` with nothing but comments after it.
  if (isScalar(value) && isNothing(value.value) && isScalar(pair.key) && pair.key.range)
    return { at: afterLine(source, pair.key.range[1]), indent: '  ', key: false }
  return undefined
}

/** Behind the line in which something ends; what ends with its line's end has come there already. */
function afterLine(source: string, end: number): number {
  if (end > 0 && source[end - 1] === '\n') return end
  const at = source.indexOf('\n', end)
  return at === -1 ? source.length : at + 1
}

/** An entry in block style, its lists in brackets, as the documents show it. */
function writeEntry(entry: Register[RegisterList][number], indent: string): string {
  const { names, as, ...others } = entry
  const { pseudonym, ...rest } = { pseudonym: undefined, ...others }
  const whole = {
    ...(pseudonym !== undefined && { pseudonym }),
    ...(as !== undefined && { as }),
    names,
    ...rest,
  }
  const document = parseDocument(stringify(whole, { lineWidth: 0 }))
  for (const pair of isMap(document.contents) ? document.contents.items : [])
    if (isSeq(pair.value)) pair.value.flow = true
  const lines = document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}\n`).join('')
}
