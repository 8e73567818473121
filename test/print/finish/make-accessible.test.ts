import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { readStructure } from '../../../src/print/finish/read-structure.ts'
import { elementsIn } from '../../../src/print/finish/structure.ts'
import { printPages } from '../../support/print-pages.ts'
import { readAloud } from '../../support/read-aloud.ts'
import { runDhr } from '../../support/run-dhr.ts'
import { tempReport } from '../../support/temp-report.ts'
import { newFolder } from '../../support/temporary-folder.ts'

const report = fileURLToPath(new URL('../../fixtures/reports/every-element', import.meta.url))

async function build(folder: string): Promise<Uint8Array> {
  const work = newFolder()
  try {
    const output = join(work, 'report.pdf')
    await runDhr('build', folder, '--quiet', '--output', output)
    return new Uint8Array(readFileSync(output))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

describe('a report with every element of the format', () => {
  let bytes: Uint8Array
  let document: PDFDocument

  beforeAll(async () => {
    bytes = await build(report)
    document = await PDFDocument.load(bytes, { updateMetadata: false })
  })

  test('is read aloud as it was meant', async () => {
    // How many findings there are is for the rules to say.
    const said = (await readAloud(bytes)).replace(
      /\d+ findings open, \d+ of/,
      'N findings open, N of',
    )
    await expect(said).toMatchFileSnapshot('every-element.read-aloud.txt')
  })

  test('says of every link where it leads', () => {
    const said = document.getPages().flatMap(({ node }) =>
      (node.Annots()?.asArray() ?? []).map((ref) => {
        const contents = document.context.lookup(ref, PDFDict).lookup(PDFName.of('Contents'))
        return contents instanceof PDFHexString ? contents.decodeText() : ''
      }),
    )
    expect(said.filter((words) => words === '')).toEqual([])
    for (const words of [
      'Footnote 3',
      'Back to the marker of footnote 3',
      'Paragraph 1.1',
      'Paragraph 2.1(b)(ii)(B)(1)',
      'Recommendation 2',
      'Web page https://www.example.com/a?b=1&c=2',
      'E-mail to jane@example.com',
      'Telephone +441632960001',
    ]) {
      expect(said).toContain(words)
    }
    expect(said.filter((words) => /^Page \d+: Quotes and code$/.test(words))).toHaveLength(1)
  })

  test('says where each picture stands, a drawing too', () => {
    const boxes = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure'))
        return []
      const found = /\/BBox \[ ([\d. ]+) \]/.exec(String(object.lookup(PDFName.of('A'))))?.[1]
      return [found?.split(' ').map(Number)]
    })
    const sizes = boxes.map((box) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = box ?? []
      return `${Math.round(right - left)} × ${Math.round(top - bottom)}`
    })
    // In points; one is 120 pixels wide and 60 high.
    expect(sizes).toContain('90 × 45')
    expect(sizes).not.toContain('0 × 0')
  })

  test('keeps nothing of the marks that the page was given', () => {
    const root = readStructure(document)
    expect(
      root &&
        elementsIn(root).filter(
          ({ mark, language }) => mark ?? (language !== undefined && language !== 'en-GB'),
        ),
    ).toEqual([])
  })

  test('has one id of the file for the same report', () => {
    expect(String(document.context.trailerInfo.ID)).toMatch(/^\[ <(\w{32})> <\1> \]$/)
  })
})

test('the protective marking is read aloud once, before all else; of a report that is published, nothing is', async () => {
  const saidOf = async (status: string): Promise<string> => {
    const { bytes } = await printPages({
      '00-t.md': `---\nreport:\n  subject: Rowan\n  status: ${status}\n---\n\n# Title`,
      '01-a.md': '# A\n\nWords.\n\n# B {#b}\n\nWords.',
    })
    return readAloud(bytes)
  }
  const marked = await saidOf('board')
  expect(marked.match(/P: OFFICIAL-SENSITIVE/g)).toHaveLength(1)
  expect(marked.indexOf('P: OFFICIAL-SENSITIVE')).toBeLessThan(marked.indexOf('H1: Title'))
  expect(await saidOf('published')).not.toContain('OFFICIAL')
})

test('a link is one area on each of its lines, wherever the lines might have ended too', async () => {
  const address =
    'https://www.example.com/government/publications/revised-guidance/of-december-2016'
  const { document } = await printPages({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title',
    '01-a.md': `# A\n\nSee ${address} and, of those words as they stand, ${address} too.`,
  })
  const areas = document.getPages().flatMap(({ node }) =>
    (node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const annotation = document.context.lookup(ref, PDFDict)
      if (!annotation.has(PDFName.of('A'))) return []
      const { x, y, width } = annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle()
      return [{ line: Math.round(y), left: x, right: x + width }]
    }),
  )
  // The second address begins on the line on which the first one ends.
  const lines = new Set(areas.map(({ line }) => line)).size
  expect(lines).toBeGreaterThan(1)
  expect(areas.length).toBeLessThanOrEqual(lines + 1)
  expect(Math.min(...areas.map(({ left, right }) => right - left))).toBeGreaterThan(20)
})

test('accessible-pdf: false leaves the PDF as the browser tagged it, without a claim', async () => {
  const folder = tempReport({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# T',
    '01-a.md': '# A\n\nWords.',
    'dhr.yaml': 'accessible-pdf: false\n',
  })
  const document = await PDFDocument.load(await build(folder), { updateMetadata: false })
  expect(document.catalog.get(PDFName.of('Metadata'))).toBeUndefined()
  expect(document.catalog.get(PDFName.of('OutputIntents'))).toBeUndefined()
  expect(document.catalog.get(PDFName.of('StructTreeRoot'))).toBeDefined()
})
