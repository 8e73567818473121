import { loadLook } from '../../src/app/printing/load-look.ts'
import { renderReport } from '../../src/render/render-report.ts'
import { reportOf } from '../support/report-of.ts'

const look = await loadLook()

/** A report of files that stand in the test, as HTML; pictures named `images/…` are there. */
export function renderPage(files: Record<string, string>, medium: 'print' | 'web' = 'web'): string {
  const parts = renderReport(reportOf(files), {
    medium,
    look,
    fonts: [],
    pictureSource: (_, url) =>
      url.startsWith('images/')
        ? { src: 'data:image/png;base64,iVBORw0KGgo=' }
        : { fault: 'it is no picture of a known kind; expected PNG' },
    date: undefined,
  })
  return [...parts].join('')
}

/** What stands in the first section of a page, line ends left out. */
export function renderSection(section: string, medium: 'print' | 'web' = 'web'): string {
  const html = renderPage(
    { '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# T', '01-a.md': section },
    medium,
  )
  return (
    /<main[^>]*>\s*<section[^>]*>([\s\S]*?)<\/section>/.exec(html)?.[1]?.replace(/\n+/g, '') ?? ''
  )
}
