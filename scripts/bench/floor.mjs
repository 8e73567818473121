// The floor: the browser that dhr uses, launched to print pages that are finished already. One process.
import { readFile, writeFile } from 'node:fs/promises'
import { findBrowser, launchBrowser } from '../../dist/api/index.cjs'

const [html, output] = process.argv.slice(2)
const launched = await launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
const page = await launched.openPage()
await page.emulateMediaType('print')
await page.setContent(await readFile(html, 'utf8'), { waitUntil: 'load' })
const pdf = await page.pdf({
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
})
await writeFile(output, pdf)
await launched.close()
