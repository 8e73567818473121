import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { runDhr } from '../../support/run-dhr.ts'
import { tempReport } from '../../support/temp-report.ts'

async function fontsOf(drawing: string): Promise<string[]> {
  const folder = tempReport({
    '00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': '# A\n\nThe panel met.\n\n![A family tree](tree.svg)\n',
    'tree.svg': `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">${drawing}</svg>`,
  })
  const output = join(folder, 'report.pdf')
  await runDhr('build', folder, '--quiet', '--output', output)
  const { context } = await PDFDocument.load(readFileSync(output))
  const names = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict && object.lookup(PDFName.of('BaseFont'))
    return name instanceof PDFName ? [name.decodeText().replace(/^[A-Z]{6}\+/, '')] : []
  })
  return [...new Set(names)].sort()
}

test('the words of a drawing are set in the font of the report, whatever they ask for', async () => {
  const plain = await fontsOf('<rect width="30" height="10"/>')
  expect(plain).toEqual(['Arimo-Bold', 'Arimo-Regular'])
  expect(await fontsOf('<text y="20" font-family="Courier, serif">A &gt; Šeďová</text>')).toEqual(
    plain,
  )
  const styled =
    '<text y="20" style="font-family:Courier;font-weight:bold">Ash <tspan font-style="italic">left</tspan></text>'
  expect(await fontsOf(styled)).toEqual(['Arimo-Bold', 'Arimo-BoldItalic', 'Arimo-Regular'])
})
