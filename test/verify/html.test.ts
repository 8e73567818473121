import { expect, test } from 'vitest'
import { nothingFound } from '../../src/verify/extraction.ts'
import { extractHtml } from '../../src/verify/html/extract-html.ts'

/** A photograph as large as a camera makes it: a comment, then pixels. */
const comment = Buffer.from('The house of Odalys')
const photograph = Buffer.concat([
  Buffer.from('ffd8fffe00', 'hex'),
  Buffer.from([comment.length + 2]),
  comment,
  Buffer.from('ffda', 'hex'),
  Buffer.alloc(9_000_000, Buffer.from('00ff00', 'hex')),
  Buffer.from('ffd9', 'hex'),
])
const address = `data:image/jpeg;base64,${photograph.toString('base64')}`

test.each([
  ['a picture', `<img src="${address}">`],
  ['a style sheet', `<style>p { background: url("${address}") }</style>`],
  ['an unquoted address of a style', `<p style="background: url(${address})">The house.</p>`],
  ['a script', `<script>show("${address}")</script>`],
])(
  'a photograph of many megabytes is opened in %s, and what stands after it is read',
  async (_, markup) => {
    const page = `<!doctype html><html lang="en"><title>A review</title>${markup}<p>The panel met.</p></html>`
    const { texts } = await extractHtml(page, async () => nothingFound())
    expect(texts.map(({ text }) => text)).toContain('The panel met.')
    expect(texts.some(({ text }) => text.includes('The house of Odalys'))).toBe(true)
  },
)
