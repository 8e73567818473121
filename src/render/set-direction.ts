import type { Element, ElementContent } from 'hast'
import { visit } from 'unist-util-visit'

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption'])

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Sets blocks whose words begin in a script that is read from the right to be read so. */
export function setDirection(root: ElementContent): void {
  visit(root, 'element', (element: Element) => {
    if (!blocks.has(element.tagName)) return
    if (rightToLeft.test(firstLetter(element) ?? '')) element.properties.dir = 'rtl'
  })
}

/** The first letter of an element's own words: a hung “a)” is none of them. */
function firstLetter(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.type === 'text') {
      const letter = /\p{L}/u.exec(child.value)?.[0]
      if (letter !== undefined) return letter
    }
    if (child.type !== 'element' || isNumber(child)) continue
    const letter = firstLetter(child)
    if (letter !== undefined) return letter
  }
  return undefined
}

const isNumber = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes('number')
