// For comparison: the same pages printed by the same browser with puppeteer as it comes, as anybody would write it.
import puppeteer from 'puppeteer-core'
import { printFinished } from './print-finished.mjs'

const [html, output, found] = process.argv.slice(2)
const { path, env, launchArgs } = JSON.parse(found)
const browser = await puppeteer.launch({
  executablePath: path,
  env: { ...process.env, ...env },
  // The widths of letters are then those that the pages were made with.
  args: ['--no-sandbox', '--font-render-hinting=none', ...launchArgs],
})
await printFinished(await browser.newPage(), html, output)
await browser.close()
