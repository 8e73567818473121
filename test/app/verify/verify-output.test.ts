import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { openCase } from '../../../src/app/names/open-case.ts'
import { verifyOutput } from '../../../src/app/verify/verify-output.ts'
import { diskHost } from '../../../src/host/disk-host.ts'
import { runExtraction } from '../../../src/verify/run-extraction.ts'
import { tempReport } from '../../support/temp-report.ts'

const sections = (text: string) => ({
  '00-title-page.md':
    '---\nreport:\n  subject: Rowan\n  died: 2023-03\n  partnership: P\n  author: J\n  completed: 2025-01\n  status: board\n---\n\n# A review\n',
  '01-introduction.md': `# Introduction\n\n${text}\n`,
  'identities.yaml': 'people:\n  - as: the neighbour\n    names: [Quentin Osgathorpe]\n',
})

async function verify(draw: (document: PDFDocument) => void, text = 'The panel met.') {
  const folder = tempReport(sections(text))
  const document = await PDFDocument.create({ updateMetadata: false })
  const page = document.addPage([400, 400])
  page.setFont(await document.embedFont(StandardFonts.Helvetica))
  draw(document)
  const verdict = await verifyOutput(
    await runExtraction(await document.save()),
    await openCase(diskHost(), [folder]),
    {
      output: '/somewhere/report.pdf',
      shown: 'errors',
      verdict: {
        findings: [],
        shown: [],
        register: 'checked',
        shownFolder: 'report',
        shownOutput: '/somewhere/report.pdf',
      },
    },
  )
  expect(JSON.stringify(verdict)).not.toMatch(/Osgathorpe|Quentin/)
  return verdict.findings.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

test('a registered name in the properties of the file is a finding, masked', async () => {
  const found = await verify((document) => document.setSubject('Told by Quentin Osgathorpe'))
  expect(found).toEqual([expect.stringMatching(/^anonymity\/real-name: .*the neighbour/)])
})

test('a registered name under a box is two findings, with the page', async () => {
  const found = await verify((document) => {
    const page = document.getPage(0)
    page.drawText('Quentin Osgathorpe rang.', { x: 50, y: 300, size: 12 })
    page.drawRectangle({ x: 40, y: 290, width: 300, height: 30, color: rgb(0, 0, 0) })
  })
  expect(found).toEqual([
    expect.stringMatching(/^anonymity\/real-name: .*page 1, text under a box/),
    expect.stringMatching(/^verify\/covered-text: .*page 1/),
  ])
})

test('a folder of the computer is a finding', async () => {
  const found = await verify((document) => document.setProducer('/home/qosg/dhr/report.html'))
  expect(found).toEqual([expect.stringMatching(/^verify\/local-path/)])
})

test('what the source says too was judged there, with the reasons of its author', async () => {
  const text = 'Quentin Osgathorpe rang.'
  const draw = (document: PDFDocument) =>
    document.getPage(0).drawText(text, { x: 50, y: 300, size: 12 })
  expect(await verify(draw, text)).toEqual([])
  expect(await verify(draw)).toHaveLength(1)
})

test('names that nobody registered are for the rules on the source', async () => {
  const draw = (document: PDFDocument) =>
    document.getPage(0).drawText('Then Sarah Hughes rang.', { x: 50, y: 300, size: 12 })
  expect(await verify(draw)).toEqual([])
})
