import type { Element, ElementContent, Text } from 'hast'
import type { Node } from 'mdast'
import { visit } from 'unist-util-visit'
import { setTypography } from './set-typography.ts'

/** Elements that set their words apart from those around them. */
const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'li',
  'blockquote',
  'div',
  'figcaption',
])

/** To the words beside it, something that stands among them: a picture, or words as they were typed. */
const thing = '\uFFFC'

/**
 * Sets quotes, dashes and spaces in an element, each block by itself. Code and addresses stay as they were typed.
 *
 * @param root is changed
 */
export function setTypographyIn(root: ElementContent): void {
  const runs: Text[][] = [[]]
  const addresses = new Set<Text>()
  visit(root as Node, (node, _, parent) => {
    const { tagName } = node as Element
    if (tagName === 'code' || tagName === 'img') runs.at(-1)?.push({ type: 'text', value: thing })
    if (tagName === 'code' || tagName === 'pre') return 'skip'
    if (blocks.has(tagName)) runs.push([])
    // Between the blocks of a quotation there are no words.
    if (node.type === 'text' && (parent as Element | undefined)?.tagName !== 'blockquote') {
      runs.at(-1)?.push(node as Text)
      if (isAddress(node as Text, parent as Element | undefined)) addresses.add(node as Text)
    }
    return undefined
  })
  for (const texts of runs) {
    const set = setTypography(texts.map((text) => text.value))
    texts.forEach((text, index) => {
      if (!addresses.has(text)) text.value = set[index] ?? text.value
    })
  }
}

/** Whether words are the address that they lead to: whoever types it wants every character as it is. */
function isAddress({ value }: Text, parent: Element | undefined): boolean {
  const href = String(parent?.properties?.href ?? '')
  return (
    href !== '' &&
    value !== '' &&
    [value, `http://${value}`, `mailto:${value}`].some((one) => isSame(one, href))
  )
}

/** Characters that an address may not hold are encoded in a link. */
function isSame(words: string, href: string): boolean {
  try {
    return words === href || decodeURI(words) === decodeURI(href)
  } catch {
    return false
  }
}
