import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startDhr } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

/** What stands in a file beside the report's folder; whoever finds it elsewhere has read that file. */
const canary = 'The canary sings at dawn'
const reached: string[] = []
let port = 0
const server = createServer((socket) => {
  reached.push('somebody')
  socket.end()
})

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => void server.close())

const titlePage =
  '---\nreport:\n  subject: Rowan {{this}}\n  died: 2023-03\n---\n\n# A domestic homicide review\n'

/** Attempts, each with the rule that tells of it. */
function attempts(outside: string): Array<[string, string]> {
  const web = `http://127.0.0.1:${port}`
  const file = `file://${outside}/canary`
  return [
    [`<script>fetch('${web}/script')</script>`, 'format/raw-html'],
    [`Words <b onclick="fetch('${web}/click')">bold</b>.`, 'format/raw-html'],
    [`<p style="background: url(${web}/css)">Words</p>`, 'format/raw-html'],
    [`<iframe src="${file}.html"></iframe>`, 'format/raw-html'],
    [`<link rel="stylesheet" href="${web}/link.css">`, 'format/raw-html'],
    [`<meta http-equiv="refresh" content="0; url=${web}/refresh">`, 'format/raw-html'],
    [`[run](javascript:fetch\\('${web}/js'\\)) it`, 'link/other-address'],
    ['[run](JaVaScRiPt&colon;alert) it', 'link/other-address'],
    ['[data](data:text/html;base64,PHA+) here', 'link/other-address'],
    [`[letter](${file}.md) here`, 'link/other-address'],
    [`![A picture](${web}/remote.png)`, 'picture/missing-picture'],
    [`![A picture](//127.0.0.1:${port}/remote.png)`, 'picture/missing-picture'],
    [`![A picture](${file}.svg)`, 'picture/missing-picture'],
    ['![A picture](../canary.svg)', 'picture/missing-picture'],
    ['![A picture](%2e%2e%2fcanary.svg)', 'picture/missing-picture'],
    [`![A picture](${outside}/canary.svg)`, 'picture/missing-picture'],
    ['{{#each (lookup this "constructor")}}{{this}}{{/each}}', 'writing/placeholder'],
    ['{{> cover}} {{{report.files}}} {{lookup this "__proto__"}}', 'writing/placeholder'],
    ['See [](#__proto__).', 'reference/unknown-label'],
    ['See [](#toString).', 'reference/unknown-label'],
    ['A call[^hasOwnProperty] of nothing.', 'footnote/undefined-note'],
    ['`<script>alert(1)</script>` "\' & <', ''],
  ]
}

const frontMatter = `---
__proto__:
  layout: landscape
constructor: here
pseudonyms:
  - name: constructor
    relationship: the child
abbreviations:
  __proto__: polluted
  valueOf: a method
  SVO: serious violence officer
---

# Odd keys {#constructor}

::pseudonyms

::abbreviations

See [](#constructor).[^constructor]

[^constructor]: A note.
`

function makeReport(): { folder: string; tries: Array<[string, string]> } {
  const outside = tempReport({
    'canary.md': canary,
    'canary.html': `<p>${canary}</p>`,
    'canary.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="20"><text y="15">${canary}</text></svg>`,
    'report/00-title-page.md': titlePage,
    'report/02-b.md': frontMatter,
    'report/images/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><script>fetch('http://127.0.0.1:${port}/svg')</script><image xlink:href="http://127.0.0.1:${port}/in-svg.png" width="9" height="9"/><rect width="9" height="9"/></svg>`,
  })
  const tries = attempts(outside)
  const body = tries.map(([text]) => text).join('\n\n')
  const folder = join(outside, 'report')
  writeFileSync(join(folder, '01-a.md'), `# Attempts\n\n${body}\n\n![A square](images/a.svg)\n`)
  return { folder, tries }
}

describe.each(['pdf', 'html'])('what an author writes is words in the %s', (format) => {
  test('nothing of it runs, is fetched or reads a file elsewhere, and each attempt is told of', async () => {
    const { folder, tries } = makeReport()
    reached.length = 0
    const output = join(folder, `out.${format}`)
    const args = ['build', '--json', '--format', format, '--output', output]
    const { code, out, err } = await startDhr(args, { cwd: folder }).ended
    expect(err).toBe('')
    expect(code).toBe(1)
    expect(reached).toEqual([])

    const { findings } = JSON.parse(out) as {
      findings: Array<{ file: string; line: number; ruleId: string }>
    }
    const own = findings.filter(({ file }) => file.endsWith('01-a.md'))
    tries.forEach(([text, rule], index) => {
      const line = 3 + 2 * index
      const rules = own.filter((finding) => finding.line === line).map(({ ruleId }) => ruleId)
      if (rule) expect(rules, text).toContain(rule)
    })
    const keys = findings.filter(({ ruleId }) => ruleId === 'format/front-matter')
    expect(keys.map(({ line }) => line)).toEqual([2, 4, 9])

    const { words, structure } = format === 'pdf' ? await readPdf(output) : readHtml(output)
    expect(words).not.toContain(canary)
    expect(structure).not.toMatch(
      /127\.0\.0\.1|javascript|file:|onclick|equiv="?refresh|<script|<iframe/i,
    )
    expect(words).toContain('{{this}}')
    expect(words).toContain('<script>alert(1)</script>')
    // The key that JavaScript knows too is a label, a name and a note like any other.
    expect(words).toContain('constructor')
    expect(words).not.toContain('polluted')
    expect(words).not.toContain('native code')
  })
})

/** The words of a PDF, and all of it that is no stream of words or pixels. */
async function readPdf(path: string): Promise<{ words: string; structure: string }> {
  const bytes = readFileSync(path)
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  onTestFinished(() => loading.destroy())
  const document = await loading.promise
  let words = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    words += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  const { context } = await PDFDocument.load(bytes)
  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const structure = objects
    .filter((object) => object instanceof PDFDict && !object.has(PDFName.of('T')))
    .map(String)
    .filter((text) => !/\/(?:Alt|ActualText)\b/.test(text))
  expect(objects.some((object) => object instanceof PDFRawStream)).toBe(true)
  for (const text of structure)
    expect(text).not.toMatch(/\/(?:JS|JavaScript|Launch|EmbeddedFile)\b/)
  return { words, structure: structure.join('\n') }
}

/** The words of a page, and its mark-up alone. */
function readHtml(path: string): { words: string; structure: string } {
  const page = readFileSync(path, 'utf8').replaceAll(/<style[\s\S]*?<\/style>/g, '')
  const drawings = [...page.matchAll(/data:image\/svg\+xml;base64,([\w+/=]+)/g)].map(([, data]) =>
    Buffer.from(data ?? '', 'base64').toString(),
  )
  const words = page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x3C;|&lt;/g, '<')
    .replaceAll(/&#x3E;|&gt;/g, '>')
  const structure = [...page.matchAll(/<[^>]*>/g)].join('\n')
  return { words, structure: [structure, ...drawings].join('\n') }
}
