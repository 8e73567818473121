/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/print/browser/find-browser.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/print/browser/launch-browser.ts'
import { readPdf, upTo } from '../support/print-pages.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'
import { newFolder } from '../support/temporary-folder.ts'

let launched: LaunchedBrowser
let page: Page

beforeAll(async () => {
  launched = await launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
})
afterAll(() => launched?.close())

describe.each(['reports/rowan', 'test/fixtures/reports/every-element'])(
  'the web page of %s',
  (folder) => {
    beforeAll(async () => {
      const work = newFolder()
      const output = join(work, 'report.html')
      await runDhr(
        'build',
        fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
        '--format',
        'html',
        '--quiet',
        '--output',
        output,
      )
      page = await launched.openPage()
      await page.setContent(readFileSync(output, 'utf8'), { waitUntil: 'load' })
      rmSync(work, { recursive: true, force: true })
      await page.evaluate(axe.source)
    })

    test.each([320, 360, 1280])(
      'breaks no rule of axe, and is no wider than its window, at %i pixels',
      async (width) => {
        await page.setViewport({ width, height: 800 })
        const { violations } = (await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
            resultTypes: ['violations'],
          }),
        )) as axe.AxeResults
        expect(
          // Whoever writes “###” below “#” is told so by lint; the page says what was written.
          violations
            .filter(({ id }) => id !== 'heading-order' || folder === 'reports/rowan')
            .map(
              ({ id, help, nodes }) =>
                `${id}: ${help} – ${nodes
                  .slice(0, 3)
                  .map(({ html }) => html.slice(0, 200))
                  .join(' | ')}`,
            ),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        )
      },
    )

    test('prints on paper with nothing cut off', async () => {
      await page.setViewport({ width: 700, height: 800 })
      await page.emulateMediaType('print')
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      await page.emulateMediaType('screen')
      expect(wide).toBeLessThanOrEqual(700)
    })
  },
)

test('a table that is wider than its window is moved sideways from the keyboard', async () => {
  const names = upTo(12).map((n) => `Heading${n}`)
  const folder = tempReport({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review',
    '01-a.md': `# Tables\n\n| ${names.join(' | ')} |\n${'|---'.repeat(12)}|\n| ${names.join(' | ')} |`,
  })
  const output = join(folder, 'report.html')
  await runDhr('build', folder, '--format', 'html', '--quiet', '--output', output)
  const narrow = await launched.openPage()
  await narrow.setViewport({ width: 320, height: 800 })
  await narrow.setContent(readFileSync(output, 'utf8'), { waitUntil: 'load' })
  await narrow.evaluate(axe.source)
  const { violations } = (await narrow.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  )) as axe.AxeResults
  expect(violations.map(({ id }) => id)).toEqual([])
  const focused = () => narrow.evaluate(() => document.activeElement?.className)
  for (let pressed = 0; pressed < 9 && (await focused()) !== 'table landscape'; pressed++)
    await narrow.keyboard.press('Tab')
  await narrow.keyboard.press('ArrowRight')
  await narrow.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
})

/** A report with a long action plan, as a web page in a window of a width. */
async function openPlan(width: number): Promise<Page> {
  const item = `      - text: |\n          Wexcombe Police should ensure that:\n\n          1. information is shared with neighbouring authorities immediately;\n          2. recommendations are implemented.\n        action: Commission comprehensive safeguarding training for supervisors.\n        lead: Wexcombe Police\n        milestones: Training commissioned by December.\n        target: 2025-09\n        outcome: Safeguarding understood.\n`
  const folder = tempReport({
    '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review',
    '01-a.md': `---\nrecommendations:\n  - heading: Wexcombe Police\n    items:\n${item.repeat(12)}---\n\n# ${'Incomprehensibilities'.repeat(4)}\n\n## Plan\n\n::action-plan`,
  })
  const output = join(folder, 'report.html')
  await runDhr('build', folder, '--format', 'html', '--quiet', '--output', output)
  const opened = await launched.openPage()
  await opened.setViewport({ width, height: 800 })
  await opened.setContent(readFileSync(output, 'utf8'), { waitUntil: 'load' })
  return opened
}

test('the action plan is printed from a browser on pages on their side, with no word cut and a head in black', async () => {
  const opened = await openPlan(1000)
  const pdf = await readPdf(await opened.pdf({ format: 'A4', printBackground: false }))
  const pages = pdf.pages.flatMap((words, index) =>
    words.includes('Target date') ? [{ words, ...pdf.document.getPage(index).getSize() }] : [],
  )
  expect(pages.length).toBeGreaterThan(1)
  for (const { words, width, height } of pages) {
    expect(width).toBeGreaterThan(height)
    expect(words).toContain('Recommendation')
  }
  const read = pages.map(({ words }) => words).join(' ')
  for (const word of ['information', 'neighbouring', 'implemented', 'comprehensive', 'September'])
    expect(read.match(new RegExp(word, 'g'))).toHaveLength(12)
  await opened.emulateMediaType('print')
  expect(await opened.$eval('.action-plan thead th', (head) => getComputedStyle(head).color)).toBe(
    'rgb(0, 0, 0)',
  )
})

test('a long word in the contents is no wider than a narrow window', async () => {
  const opened = await openPlan(320)
  expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('what has the focus of the keyboard is ringed in a colour that stands out from the page', async () => {
  const opened = await openPlan(1000)
  await opened.keyboard.press('Tab')
  await opened.keyboard.press('Tab')
  const ring = await opened.evaluate(
    () => document.activeElement && getComputedStyle(document.activeElement).outlineColor,
  )
  const [red = 0, green = 0, blue = 0] = (ring?.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  // WCAG 2.2, 1.4.11: three to one, here against white.
  expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThanOrEqual(3)
})
