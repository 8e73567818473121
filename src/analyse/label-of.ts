import type { Link, Node } from 'mdast'
import { decodeAddress } from '../support/decode-address.ts'

/** The label that a link of the report refers to, `[](#label)`. */
export function labelOf(node: Node): string | undefined {
  const { type, url } = node as Link
  return type === 'link' && url.startsWith('#') ? decodeAddress(url.slice(1)) : undefined
}
