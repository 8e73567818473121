// Writes the finished pages of a report as HTML: what the floor prints.
import { writeFile } from 'node:fs/promises'
import { buildReport, diskHost } from '../../dist/api/index.cjs'

const [folder, output] = process.argv.slice(2)
await buildReport(diskHost(), {
  folder,
  format: 'pdf',
  output: `${output}.pdf`,
  onFinishedHtml: (html) => writeFile(output, html),
})
