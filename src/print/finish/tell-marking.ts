import type { PageContent } from './page-content.ts'
import { scanContent } from './scan-content.ts'
import { type Element, makeElement } from './structure.ts'

/**
 * Has the protective marking read aloud, once and before all else: it stands in the margin of every page, which nobody
 * reads aloud. What the browser prints in the margin of the cover is nothing but that; of a report that is published
 * there is none. Changes both in place.
 */
export function tellMarking(root: Element, cover: PageContent | undefined): void {
  if (!cover) return
  const margin = cover.stretches.find(({ mcid, draws }) => mcid === undefined && draws === 'words')
  const words = margin && /\bBT\b.*?\bET\b/s.exec(cover.operators.slice(margin.from, margin.to))
  if (!words) return
  const mcid = Math.max(-1, ...cover.stretches.map((one) => one.mcid ?? -1)) + 1
  const at = margin.from + words.index
  const marked = `/P <</MCID ${mcid} >>BDC\n${words[0]}\nEMC\n`
  const { operators } = cover
  cover.operators = operators.slice(0, at) + marked + operators.slice(at + words[0].length)
  cover.stretches = scanContent(cover.operators)
  root.kids.unshift(makeElement('P', [{ kind: 'content', page: 0, mcid }]))
}
