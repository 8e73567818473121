import type { List, ListItem, RootContent } from 'mdast'
import type { LetteredItem } from '../model/report.ts'
import { firstNumber } from '../support/first-number.ts'
import { positionOf } from './number-paragraphs.ts'

/**
 * Letters the items of a run of blocks: a), b), c) …; a list inside them i), ii), iii) …; inside those
 * A), B) …. An ordered list belongs to the numbered paragraph (or recommendation) before it; a heading
 * ends that. One in a footnote belongs to the footnote.
 *
 * @param ownerOf the number and id of a block that owns the lists after it
 */
export function letterItems(
  file: string,
  blocks: readonly RootContent[],
  ownerOf: (node: RootContent) => Owner | undefined,
): LetteredItem[] {
  let owner: Owner | undefined
  return blocks.flatMap((node) => {
    if (node.type === 'heading') owner = undefined
    owner = ownerOf(node) ?? owner
    return lettersIn(node, file, owner ?? { number: '', id: 'list' }, 0)
  })
}

/** Two lists after one paragraph both begin with a): each of their items still has an id of its own. */
export function withOwnIds(items: readonly LetteredItem[]): LetteredItem[] {
  const uses = new Map<string, number>()
  return items.map((item) => {
    const count = (uses.get(item.id) ?? 0) + 1
    uses.set(item.id, count)
    return count === 1 ? item : { ...item, id: `${item.id}_${count}` }
  })
}

export interface Owner {
  number: string
  id: string
}

function lettersIn(node: RootContent, file: string, owner: Owner, depth: number): LetteredItem[] {
  if (node.type === 'list') return itemsOf(node, file, owner, depth)
  if (node.type !== 'blockquote' && node.type !== 'listItem') return []
  return node.children.flatMap((child) => lettersIn(child, file, owner, depth))
}

function itemsOf(list: List, file: string, owner: Owner, depth: number): LetteredItem[] {
  if (!list.ordered) return list.children.flatMap((item) => lettersIn(item, file, owner, depth))
  const first = firstNumber(list)
  return list.children.flatMap((item: ListItem, index) => {
    const mark = markOf(first + index, depth)
    const number = `${owner.number}(${mark})`
    const id = `${owner.id}-${mark}`
    const inner = item.children.flatMap((child) =>
      lettersIn(child, file, { number, id }, depth + 1),
    )
    return [
      { node: item, file, position: positionOf(item), marker: `${mark})`, number, id },
      ...inner,
    ]
  })
}

/** The n-th mark at a depth: letters, small roman numerals, capital letters, then figures. */
function markOf(n: number, depth: number): string {
  if (depth === 0) return letters(n)
  if (depth === 1) return roman(n)
  if (depth === 2) return letters(n).toUpperCase()
  return String(n)
}

/** 1 → a, 26 → z, 27 → aa. */
export function letters(n: number): string {
  const last = String.fromCharCode(97 + ((n - 1) % 26))
  return n > 26 ? letters(Math.floor((n - 1) / 26)) + last : last
}

const numerals: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 → iv. */
export function roman(n: number): string {
  let rest = n
  let text = ''
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      text += numeral
      rest -= value
    }
  }
  return text
}
