import type { PageEnd } from '../placement.ts'
import { elements } from './elements.ts'
import { contentLeft, flowLeft } from './indents.ts'
import { columnsOf } from './row-headings.ts'

/** What a foot needs to know of where it will stand. Lengths in CSS pixels from the left of the flow. */
interface Surroundings {
  indent: number
  /** Of quotations and code around it, whose bars run on to the page's end. */
  bars: number[]
}

/** Looks at what stands around a page's end. Changes nothing. */
export function surroundingsOf({ block, last, notes }: PageEnd): Surroundings {
  const element = elements.blocks[block]
  if (!element) return { indent: 0, bars: [] }
  const indent = contentLeft(element.closest('table') ?? element) - flowLeft()
  // Behind the last page nothing of a quotation follows that its bar could run on to.
  if (last && notes.length === 0) return { indent, bars: [] }
  return { indent, bars: barsAround(element, document.getElementById('flow')) }
}

/** Where the bars of the quotations and code around an element stand, as far as what is around those. */
export function barsAround(element: Element | null, within: Element | null): number[] {
  const bars: number[] = []
  for (let at = element; at && at !== within; at = at.parentElement)
    if (at.matches('blockquote, pre')) bars.push(at.getBoundingClientRect().left - flowLeft())
  return bars
}

/**
 * The block at the end of a page, with its notes.
 *
 * @param pieces of each note, in order; takes those that stand on this page
 */
export function makeFoot(
  end: PageEnd,
  { indent, bars }: Surroundings,
  pieces: ReadonlyMap<number, HTMLElement[]>,
): HTMLElement {
  const foot = plainFoot()
  if (end.last) foot.style.breakAfter = 'auto'
  if (end.notes.length === 0 && bars.length === 0) return foot
  foot.style.paddingTop = `${end.space}px`
  foot.style.marginLeft = `${-indent}px`
  endBars(foot, bars, 0)
  if (end.notes.length === 0) return foot
  const rule = document.createElement('div')
  rule.className = 'rule'
  foot.append(rule)
  for (const { note, until } of end.notes) {
    const piece = pieces.get(note)?.shift()
    if (piece?.matches('.continued')) rule.append(aside(`${note}, continued`, 'resumed'))
    if (piece) foot.append(piece)
    if (until !== undefined) foot.append(aside('continued on the next page'))
  }
  return foot
}

/** Ends bars so far below the top of a foot, in CSS pixels, for they would run on through what stands in it. */
export function endBars(foot: HTMLElement, bars: readonly number[], below: number): void {
  for (const left of bars) {
    const end = document.createElement('div')
    end.className = 'bar-end'
    end.style.left = `${left - 1}px`
    end.style.top = `${below}px`
    // Before the notes, which are painted over it.
    foot.prepend(end)
  }
}

/** An end of page with nothing in it. */
export function plainFoot(): HTMLElement {
  const foot = document.createElement('div')
  foot.className = 'page-foot'
  return foot
}

/** An end of page as a row, to stand beside another. */
export function rowOf(foot: HTMLElement, beside: Element): HTMLTableRowElement {
  const row = document.createElement('tr')
  row.className = foot.className
  const cell = document.createElement('td')
  cell.colSpan = columnsOf(beside)
  foot.style.breakAfter = 'auto'
  cell.append(foot)
  row.append(cell)
  return row
}

function aside(words: string, kind = ''): HTMLElement {
  const element = document.createElement('p')
  element.className = `continues ${kind}`
  element.textContent = words
  return element
}
