import { readFile, writeFile } from 'node:fs/promises'

/** Prints pages that are finished already: all that a floor does once it has a page. */
export async function printFinished(page, html, output) {
  await page.emulateMediaType('print')
  await page.setContent(await readFile(html, 'utf8'), { waitUntil: 'load' })
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  })
  await writeFile(output, pdf)
}
