import type { MeasuredBlock, Measurements, PageGroup } from '../measurements.ts'
import { hasBlocks, isBlock } from './blocks.ts'
import { elements } from './elements.ts'
import { edgesOf } from './lines.ts'
import { measureNote } from './measure-note.ts'
import { measureRow, spaceAboveWords } from './measure-row.ts'
import { callsOf } from './note-calls.ts'
import { repeatHeadings } from './row-headings.ts'

/** Measures every line of every block, and every footnote. */
export function measurePage(): Measurements {
  const flow = document.getElementById('flow')
  elements.notes = [...document.querySelectorAll<HTMLElement>('#notes > .note')]
  const continues = document.querySelector('#notes > .continues')
  return {
    blocks: flow ? measureFlow(flow) : [],
    notes: elements.notes.map(measureNote),
    pageHeight: { portrait: lengthOf('--text-height'), landscape: lengthOf('--landscape-height') },
    noteRuleHeight: lengthOf('--note-rule'),
    continuesHeight: continues?.getBoundingClientRect().height ?? 0,
  }
}

/** A length that the look names, in CSS pixels. */
const lengthOf = (name: string): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name))

function measureFlow(flow: HTMLElement): MeasuredBlock[] {
  const blocks: MeasuredBlock[] = []
  let tables = 0
  const claimed = new Set<Element>()
  /** Those of the element, of what is in it, and of an item or table that begins with it. */
  const idsOf = (element: Element): string[] => {
    const ids = [...element.querySelectorAll('[id]')].map((inner) => inner.id)
    for (let at: Element | null = element; at && !claimed.has(at); at = at.parentElement) {
      claimed.add(at)
      if (at.id) ids.unshift(at.id)
    }
    return ids
  }
  const newPages = new Set<Element>(document.querySelectorAll('.new-page'))
  const startsPage = (element: Element): boolean => {
    let starts = false
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (newPages.delete(at)) starts = true
    }
    return starts
  }
  const push = (
    element: HTMLElement,
    kind: MeasuredBlock['kind'],
    extra: Partial<MeasuredBlock> = {},
  ): void => {
    const { top, bottom } = element.getBoundingClientRect()
    const edges =
      extra.edges ?? (kind === 'text' || kind === 'heading' ? edgesOf(element) : [top, bottom])
    elements.blocks.push(element)
    blocks.push({
      kind,
      group: groupOf(element),
      calls: extra.calls ?? callsOf(element, edges),
      leadsIn: kind === 'heading' || leadsIn(element),
      newPage: startsPage(element),
      listEnd: listEnd(element),
      table: undefined,
      ids: idsOf(element),
      ...extra,
      edges,
    })
  }
  const visitTable = (table: HTMLTableElement): void => {
    // Without a row there is nothing for its head to stand above.
    if (![...table.tBodies].some((body) => body.rows.length > 0)) {
      push(table, 'whole')
      return
    }
    const index = tables++
    const head = table.tHead
    const headHeight = head?.getBoundingClientRect().height ?? 0
    if (head && head.rows.length > 0)
      push(head, 'head', {
        leadsIn: true,
        table: { index, headHeight, groupHeight: 0, resumedHeight: 0 },
      })
    const headings = repeatHeadings(table)
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      const { begun, resumed } = headings.get(row) ?? {}
      const groupHeight = begun?.height ?? 0
      const resumedHeight = (resumed?.height ?? 0) + spaceAboveWords(row)
      push(row, 'row', {
        ...measureRow(row),
        leadsIn: row.matches('.spanning'),
        table: { index, headHeight, groupHeight, resumedHeight },
      })
    }
  }
  const visit = (element: HTMLElement): void => {
    const { tagName } = element
    if (element.getClientRects().length === 0) return
    if (tagName === 'TABLE') visitTable(element as HTMLTableElement)
    else if (fitsPage(element) || tagName === 'HR') push(element, 'whole')
    else if (tagName === 'LI' && element.closest('.contents')) push(element, 'whole')
    else if (hasBlocks(element)) {
      for (const child of element.children) if (isBlock(child)) visit(child as HTMLElement)
    } else if (/^H[1-6]$/.test(tagName)) push(element, 'heading')
    else if (element.textContent?.trim() !== '') push(element, 'text')
    else if (element.querySelector('img')) push(element, 'whole')
  }
  for (const child of flow.children) visit(child as HTMLElement)
  // A hung letter stands on the page of what it stands beside, be that on its side: the block that follows.
  for (const [index, block] of [...blocks.entries()].reverse())
    if (elements.blocks[index]?.matches('.marker'))
      block.group = blocks[index + 1]?.group ?? block.group
  return blocks
}

function groupOf(element: Element): PageGroup {
  if (element.closest('.landscape')) return 'landscape'
  if (element.closest('.cover')) return 'cover'
  if (element.closest('.tribute')) return 'tribute'
  return element.closest('.contents') ? 'contents' : 'main'
}

function leadsIn(element: Element): boolean {
  const next = element.nextElementSibling
  if (element.matches('.picture, .marker')) return next !== null
  if (element.classList.contains('level-1')) return next?.classList.contains('level-2') ?? false
  if (element.tagName !== 'P' || !next) return false
  if (next.tagName === 'OL' || next.tagName === 'UL') return true
  const opens = /:\s*$/.test(element.textContent ?? '')
  return opens && ['TABLE', 'BLOCKQUOTE', 'DIV', 'FIGURE', 'PRE'].includes(next.tagName)
}

function listEnd(element: Element): MeasuredBlock['listEnd'] {
  const item = element.parentElement
  if (item?.tagName !== 'LI') return undefined
  if (!item.nextElementSibling && !element.nextElementSibling) return 'last'
  return !item.previousElementSibling && !element.previousElementSibling ? 'first' : undefined
}

/** Whether it is a cover with room for all its words; one without is paged as text is. */
function fitsPage(element: HTMLElement): boolean {
  if (!element.classList.contains('cover')) return false
  const fits = element.scrollHeight <= element.clientHeight
  element.classList.toggle('flowing', !fits)
  return fits
}
