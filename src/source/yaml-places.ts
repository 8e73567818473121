import type { Position } from 'unist'
import { type Document, isMap, isNode, isPair, isScalar, isSeq } from 'yaml'
import type { ValuePlace } from '../model/section-file.ts'
import type { LineIndex } from '../support/texts/line-index.ts'

/**
 * Where everything in a YAML document stands. A value with a key stands where its words do; a list, a
 * group of keys and an empty value stand at their key. `offset` is that of the YAML in its file.
 */
export function yamlPlaces(document: Document, offset: number, lines: LineIndex): ValuePlace {
  const start = lines.position(offset, offset)
  const positionOf = (node: unknown): Position | undefined =>
    isNode(node) && node.range
      ? lines.position(offset + node.range[0], offset + node.range[1])
      : undefined

  const innerOf = (node: unknown, parent: Position): Map<string, ValuePlace> => {
    const inner = new Map<string, ValuePlace>()
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue
        const { key: name, value } = pair
        const key = positionOf(name) ?? parent
        const position = (hasWords(value) && positionOf(value)) || key
        const step = String(name.value)
        // Of a key that stands there twice the last counts, as it does for what it says.
        inner.set(step, { position, key, inner: innerOf(value, key) })
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const position = positionOf(item) ?? parent
        inner.set(String(index), { position, key: position, inner: innerOf(item, position) })
      }
    }
    return inner
  }
  return { position: start, key: start, inner: innerOf(document.contents, start) }
}

function hasWords(value: unknown): boolean {
  return isScalar(value) && value.source !== ''
}
