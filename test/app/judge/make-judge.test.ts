import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { makeJudge } from '../../../src/app/judge/make-judge.ts'
import { loadReport } from '../../../src/app/load-report.ts'
import { Budget } from '../../../src/verify/budget.ts'
import { nothingFound } from '../../../src/verify/extraction.ts'
import { readObjects } from '../../../src/verify/pdf/read-objects.ts'
import { memoryHost } from '../../support/memory-host.ts'

const files = {
  'report/00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  'report/01-introduction.md': '# Introduction\n\nThe panel met.\n',
  'report/identities.yaml': 'people:\n  - as: the neighbour\n    names: [Quentin Osgathorpe]\n',
}
const order = { shown: 'all', output: '/somewhere/report.pdf' } as const

async function judged() {
  const host = memoryHost(files)
  const judge = makeJudge(host)
  const { evidence } = await loadReport(host, 'report')
  return { judge, verdict: await judge.verdictOn(evidence, order, undefined) }
}

test('what the properties, bookmarks and links of a draft betray is added to what the rules say of it', async () => {
  const { judge, verdict } = await judged()
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage()
  document.setSubject('Told by Quentin Osgathorpe')
  const whole = await judge.verdictOnFile(
    await readObjects(document, { openInner: async () => nothingFound(), budget: new Budget() }),
  )
  expect(whole.findings.slice(0, verdict.findings.length)).toEqual(verdict.findings)
  expect(whole.findings.slice(verdict.findings.length).map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/document properties.*the neighbour/),
  ])
  expect(JSON.stringify(whole)).not.toMatch(/Quentin|Osgathorpe/)
})

test('a file that betrays nothing leaves the verdict as it was', async () => {
  const { judge, verdict } = await judged()
  expect(await judge.verdictOnFile(nothingFound())).toEqual(verdict)
})
