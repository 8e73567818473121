// For comparison: the same pages printed by the same browser with puppeteer as it comes, as anybody would write it.
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const [html, output, executablePath, fonts] = process.argv.slice(2)
const browser = await puppeteer.launch({
  executablePath,
  env: { ...process.env, FONTCONFIG_FILE: fonts },
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
await page.emulateMediaType('print')
await page.setContent(await readFile(html, 'utf8'), { waitUntil: 'load' })
const pdf = await page.pdf({
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
})
await writeFile(output, pdf)
await browser.close()
