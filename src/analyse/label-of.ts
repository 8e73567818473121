import type { Link, Node } from 'mdast'

/** The label that a link of the report refers to, `[](#label)`. */
export function labelOf(node: Node): string | undefined {
  const { type, url } = node as Link
  return type === 'link' && url.startsWith('#') ? decode(url.slice(1)) : undefined
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
