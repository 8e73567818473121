import { expect, test } from 'vitest'
import { pageOf, printPages } from '../support/print-pages.ts'

const title = '---\nreport:\n  subject: Rowan\n---\n\n# Title'

test('a picture higher than a landscape page is printed smaller, on one page with its caption', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="1800"><rect width="400" height="1800"/></svg>'
  const pdf = await printPages(
    {
      '00-t.md': title,
      '01-a.md':
        '---\nlayout: landscape\n---\n\n# A\n\nBefore.\n\n![tall](tall.svg "Captionwords")\n\nAfterwards.',
    },
    `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  )
  expect(pageOf(pdf, 'Captionwords')).toBe(pageOf(pdf, 'Before'))
  expect(pdf.pages).toHaveLength(pageOf(pdf, 'Afterwards'))
})
