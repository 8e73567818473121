/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/print/browser/find-browser.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/print/browser/launch-browser.ts'
import { renderPage } from './render-page.ts'

// The page is opened as a reader opens it: in a browser, with scripts allowed to run if there are any.

let launched: LaunchedBrowser
let page: Page
let requests: string[]

beforeAll(async () => {
  launched = await launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
  page = await launched.openPage()
  page.on('request', (request) => requests.push(request.url()))
})
afterAll(() => launched?.close())

async function open(files: Record<string, string>): Promise<void> {
  requests = []
  const html = renderPage({ '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# Title', ...files })
  await page.setContent(html, { waitUntil: 'load' })
}

// biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what styles hide
const text = (): Promise<string> => page.evaluate(() => document.body.innerText)

describe('hostile input', () => {
  const hostile = [
    '<script>document.hacked = 1</script>',
    '<img src=x onerror="document.hacked = 1">',
    '<svg onload="document.hacked = 1">',
    '<style>* { display: none }</style>',
    '<iframe srcdoc="<script>parent.document.hacked = 1</script>"></iframe>',
    '[link](javascript:document.hacked=1)',
    '[link](JaVaScRiPt:document.hacked=1)',
    '[link](data:text/html,<script>document.hacked=1</script>)',
    '[link](vbscript:x)',
    '<javascript:document.hacked=1>',
    '![picture](javascript:document.hacked=1)',
    '![picture](https://example.org/spy.png)',
    '![" onerror="document.hacked=1](images/a.png)',
    '[ref][r]',
    '{{title}} {{{styles}}} {{#each notes}}',
    '`</script><script>document.hacked = 1</script>`',
    '</p></main><script>document.hacked = 1</script>',
  ]

  test('in Markdown is shown as text or dropped, never run, and leads nowhere', async () => {
    await open({
      '01-a.md': `# A\n\n${hostile.join('\n\n')}\n\n[r]: javascript:document.hacked=1\n\nThe end`,
    })
    await everyLinkIsHarmless()
    const shown = await text()
    expect(shown).toContain('{{title}} {{{styles}}} {{#each notes}}')
    expect(shown).toContain('</script><script>document.hacked = 1</script>')
    expect(shown).toContain('The end')
  })

  test('in every value of the front matter is shown as text or dropped, never run', async () => {
    const bad = `"<script>document.hacked = 1</script><img src=x onerror='document.hacked = 1'>{{{styles}}} [l](javascript:document.hacked=1)"`
    const keys = (...names: string[]) => names.map((name) => `${name}: ${bad}`).join(', ')
    const facts = keys('reference', 'partnership', 'author', 'author-role', 'chair', 'version')
    await open({
      '00-t.md': `---\nreport: {subject: [${bad}, Ash], ${facts}}\n---\n\n# ${hostile.slice(0, 5).join(' ')}`,
      '01-a.md': `---\npseudonyms: [{${keys('name', 'relationship')}}]\npanel: [{heading: ${bad}}, {organisation: ${bad}, members: [{${keys('name', 'title', 'role')}}]}]\nabbreviations: {${bad}: ${bad}}\nrecommendations: [{heading: ${bad}, items: [{${keys('text', 'lead', 'action', 'milestones', 'outcome', 'target')}}]}]\n---\n\n# A\n\n::action-plan`,
    })
    await everyLinkIsHarmless()
    // Facts and names are plain words: they stand as they were written.
    const shown = await text()
    expect(shown.match(/<script>document\.hacked = 1<\/script>/g)?.length).toBeGreaterThan(8)
    expect(shown).toContain('{{{styles}}}')
  })

  async function everyLinkIsHarmless(): Promise<void> {
    const found = await page.evaluate(() => {
      for (const link of document.querySelectorAll('a')) link.click()
      return {
        hacked: 'hacked' in document,
        scripts: document.querySelectorAll('script, iframe, svg, object, style:not(head style)')
          .length,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
        links: [...document.links].map((link) => link.getAttribute('href') ?? ''),
      }
    })
    expect(found).toMatchObject({ hacked: false, scripts: 0, handlers: 0 })
    for (const href of found.links) expect(href).toMatch(/^(#|https?:|mailto:|tel:)/)
    expect(requests.filter((url) => !/^(data|about):/.test(url))).toEqual([])
  }
})

describe('the web page', () => {
  const report = {
    '00-t.md':
      '---\nreport:\n  subject: Rowan\n  author: Jane\n---\n\n# Title\n\nTribute[^t]\n\n[^t]: For Rowan.',
    '01-a.md':
      '---\npanel:\n  - heading: Advisors[^p]\nrecommendations:\n  - heading: Police\n    items:\n      - text: Do[^r]\n---\n\n# A\n\nOne[^a] again[^a] {#one}\n\n1. x[^b]\n\n| h |\n| - |\n| c[^c] |\n\n![map](images/a.png) {#map}\n\n[](#one) [map](#map)\n\n::recommendations\n\n::panel\n\n::action-plan\n\n[^a]: First[^b]\n[^b]: Second\n[^c]: Third\n[^p]: Fourth\n[^r]: Fifth',
    '02-b.md': '# A\n\n## Two\n\n1. x\n\nTwo\n\n1. x\n\n- y\n\n1. x',
  }

  test('asks for nothing from anywhere', async () => {
    await open(report)
    expect(requests.filter((url) => !/^(data|about):/.test(url))).toEqual([])
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('[src], link[href], [srcset], [style*="url("]')].map(
        (element) => element.getAttribute('src') ?? element.outerHTML,
      ),
    )
    expect(outside.filter((address) => !address.startsWith('data:'))).toEqual([])
  })

  test('has footnotes that lead from marker to note and back, also where one is called twice', async () => {
    await open(report)
    const ways = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('sup.note-call a')].map((marker) => {
        const note = document.getElementById(marker.hash.slice(1))
        const back = [...(note?.querySelectorAll<HTMLAnchorElement>('a.note-return') ?? [])]
        return {
          number: marker.textContent,
          note: note?.querySelector('.note-number')?.textContent?.trim(),
          returns: marker.id === '' || back.some((link) => link.hash === `#${marker.id}`),
        }
      }),
    )
    expect(ways.length).toBeGreaterThanOrEqual(8)
    for (const { number, note, returns } of ways) {
      expect(note).toBe(number)
      expect(returns).toBe(true)
    }
  })

  test('has no two links that are announced alike and lead to different places', async () => {
    await open(report)
    const announced = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[aria-label]')].map(
        (link): [string, string] => [link.ariaLabel ?? '', link.hash],
      ),
    )
    expect(announced.map(([name]) => name)).toContain('Footnote 1')
    const places = new Map(announced)
    expect(announced.filter(([name, place]) => places.get(name) !== place)).toEqual([])
  })

  test('has no link to nowhere and no id twice', async () => {
    await open(report)
    const { broken, twice } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const internal = [...document.links].filter((link) =>
        link.getAttribute('href')?.startsWith('#'),
      )
      return {
        broken: internal
          .filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
          .map((link) => link.outerHTML),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      }
    })
    expect(broken).toEqual([])
    expect(twice).toEqual([])
  })

  test('can be used without eyes: language, title, headings, header cells, alternative text, landmarks', async () => {
    await open(report)
    const found = await page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      headings: [...document.querySelectorAll('main h1, main h2')].map((h) => h.textContent),
      plainHeads: document.querySelectorAll('thead th:not([scope])').length,
      noAlt: document.querySelectorAll('img:not([alt]), img[alt=""]').length,
      main: document.querySelectorAll('main').length,
      nav: document.querySelector('nav')?.textContent?.includes('Two'),
      unnamed: [...document.links].filter((a) => !(a.textContent?.trim() || a.ariaLabel)).length,
    }))
    expect(found).toEqual({
      language: 'en-GB',
      title: 'Title: Rowan',
      headings: ['A', 'Police', 'A', 'Two', 'Footnotes'],
      plainHeads: 0,
      noAlt: 0,
      main: 1,
      nav: true,
      unnamed: 0,
    })
  })
})
