import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const fixtures = new URL('../fixtures/verify/', import.meta.url).pathname
const register = readFileSync(join(fixtures, 'register.yaml'), 'utf8')
const names =
  /Brimmond|Tafferty|Dunlorne|Orrick|Sleight|Vaskett|Hasp|Grieve|Stott|Pike|Fenwyn|Tovey|Corrick/

test.each(['text', 'json', 'sarif', 'github'])(
  'what other programs left is told as %s, and nobody named',
  async (format) => {
    const folder = tempReport({ 'identities.yaml': register })
    const files = ['review.pdf', 'review.docx', 'review.odt', 'review.doc'].map((name) =>
      join(fixtures, name),
    )
    const { code, out, err } = await runDhr(
      'verify',
      ...files,
      '--report',
      folder,
      '--format',
      format,
    )
    expect(code).toBe(1)
    expect(out).toContain('anonymity/real-name')
    expect(out + err).not.toMatch(names)
  },
)

test('without a register it says that no real name was looked for', async () => {
  const folder = tempReport({ 'a.html': '<html><body><p>The panel met.</p></body></html>' })
  const { err } = await runDhr('verify', join(folder, 'a.html'))
  expect(err).toContain('No real name was looked for. --report names the folder of the register.')
})

test('of a register that holds nobody it says how to find out what it wants', async () => {
  const folder = tempReport({
    'of Oak/identities.yaml': 'people: []\n',
    'a.html': '<html><body><p>The panel met.</p></body></html>',
  })
  const report = join(folder, 'of Oak')
  const { err } = await runDhr('verify', join(folder, 'a.html'), '--report', report)
  expect(err).toContain(`No real name was looked for. “dhr register check '${report}'”`)
})

test('a drawing in a web page is read', async () => {
  const drawing = Buffer.from('<svg><text>Odalys Brimmond</text></svg>').toString('base64')
  const folder = tempReport({
    'identities.yaml': register,
    'a.html': `<html><body><img alt="A plan" src="data:image/svg+xml;base64,${drawing}"></body></html>`,
  })
  const { code, out } = await runDhr('verify', join(folder, 'a.html'))
  expect(code).toBe(1)
  expect(out).toMatch(/words of the drawing.*anonymity\/real-name/)
})

test.each([
  ['empty.pdf', Buffer.alloc(0)],
  ['cut.pdf', readFileSync(join(fixtures, 'review.pdf')).subarray(0, 700)],
  ['noise.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2, 3])],
])('%s is a finding, and no crash', async (name, bytes) => {
  const folder = tempReport({ 'identities.yaml': register })
  writeFileSync(join(folder, name), bytes)
  const { code, out } = await runDhr('verify', join(folder, name))
  expect(code).toBe(1)
  expect(out).toContain('verify/unreadable')
})

test('a folder is a finding; what is not there is a mistake of the command line', async () => {
  const folder = tempReport({ 'identities.yaml': register })
  expect(await runDhr('verify', folder)).toMatchObject({ code: 1 })
  expect(await runDhr('verify', join(folder, 'no.pdf'))).toMatchObject({ code: 2 })
})
