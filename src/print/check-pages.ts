import type { PagePlan } from './plan-pages.ts'
import type { PdfLinks } from './read-links.ts'

/**
 * Holds a printed PDF against the plan: as many pages as planned, every note on the page of its marker
 * (or, where it had to begin later, where that was planned), every entry of the contents true.
 *
 * @returns what differs, in words; empty where the PDF is as planned
 */
export function checkPages(plan: PagePlan, links: PdfLinks, contents: readonly string[]): string[] {
  const faults: string[] = []
  if (links.pageCount !== plan.pages.length) {
    faults.push(`${links.pageCount} pages were printed, ${plan.pages.length} were planned`)
  }
  for (const note of plan.unplacedNotes) faults.push(`footnote ${note} stands on no page`)
  for (const [note, planned] of plan.pageOfNote) {
    const stands = links.targets.get(`note-${note}`)
    if (stands !== planned)
      faults.push(`footnote ${note} stands on page ${stands ?? '?'}, planned on ${planned}`)
    const markers = links.sources.get(`note-${note}`) ?? []
    if (plan.calledInNotes.has(note) && markers.length > 0) continue
    const marker = plan.pageOfId.get(`note-call-${note}`)
    if (marker === undefined || !markers.includes(marker)) {
      const where = markers.length > 0 ? markers.join(', ') : '?'
      faults.push(
        `the marker of footnote ${note} stands on page ${where}, planned on ${marker ?? '?'}`,
      )
    }
  }
  for (const id of contents) {
    const printed = plan.pageOfId.get(id)
    const stands = links.targets.get(id)
    if (printed !== stands)
      faults.push(`the contents say page ${printed ?? '?'} for a heading on page ${stands ?? '?'}`)
  }
  return faults
}
