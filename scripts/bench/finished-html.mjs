// Writes the finished pages of a report as HTML: what the floor prints. They are taken from the page at the moment at
// which it is printed, so that the program need know nothing of a bench.
import { writeFile } from 'node:fs/promises'
import { buildReport, diskHost, findBrowser, launchBrowser } from '../../dist/api/index.cjs'

const [folder, output] = process.argv.slice(2)
const launched = await launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
const everyPage = Object.getPrototypeOf(await launched.openPage())
await launched.close()

const { pdf } = everyPage
everyPage.pdf = async function (...options) {
  await writeFile(output, await this.content())
  return pdf.apply(this, options)
}
await buildReport(diskHost(), { folder, format: 'pdf', output: `${output}.pdf` })
