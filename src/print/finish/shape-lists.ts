import { type Element, isElement, type Kid, makeElement } from './structure.ts'

/** ListNumbering of lettered lists, by how many of them they stand in: a), i), A), 1). */
const letters = ['LowerAlpha', 'LowerRoman', 'UpperAlpha', 'Decimal']

/** Gives every item its label and its body, every list its kind of numbering. */
export function shapeLists(element: Element, depth = 0): void {
  let inner = depth
  if (element.type === 'L') {
    const lettered = element.mark?.startsWith('lettered') ?? false
    if (lettered) inner++
    element.listNumbering ??= lettered
      ? letters[Math.min(depth, letters.length - 1)]
      : element.mark?.startsWith('bulleted')
        ? 'Disc'
        : undefined
  }
  if (element.type === 'LI') shapeItem(element)
  for (const kid of element.kids) if (isElement(kid)) shapeLists(kid, inner)
}

function shapeItem(item: Element): void {
  const label = takeLabel(item)
  const rest = item.kids.filter((kid) => !isElement(kid) || kid.type !== 'Lbl')
  const labels = item.kids.filter((kid) => isElement(kid) && kid.type === 'Lbl')
  const body = rest.filter((kid) => !isElement(kid) || kid.kids.length > 0)
  item.kids = [...(label ? [label] : []), ...labels, ...wrap('LBody', body)]
}

/** Takes the number out of the item's first paragraph. */
function takeLabel({ kids: [first] }: Element): Element | undefined {
  if (!first || !isElement(first) || first.type !== 'P') return undefined
  const [label] = first.kids
  if (!label || !isElement(label) || label.type !== 'Lbl') return undefined
  first.kids.shift()
  return label
}

const wrap = (type: string, kids: Kid[]): Kid[] =>
  kids.length > 0 ? [makeElement(type, kids)] : []

/** Makes the contents a table of contents: entries of the second level inside the one before. */
export function shapeContents(element: Element): void {
  for (const kid of element.kids) if (isElement(kid)) shapeContents(kid)
  if (element.type !== 'TOC') return
  const entries: Element[] = []
  for (const kid of element.kids) {
    if (!isElement(kid)) continue
    const inner = kid.mark === 'subentry'
    const entry = makeElement('TOCI', [makeElement('Reference', kid.kids)])
    const last = entries.at(-1)
    if (!inner || !last) {
      entries.push(entry)
      continue
    }
    const nested = last.kids.at(-1)
    if (nested && isElement(nested) && nested.type === 'TOC') nested.kids.push(entry)
    else last.kids.push(makeElement('TOC', [entry]))
  }
  element.kids = entries
}
