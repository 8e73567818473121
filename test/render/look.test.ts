/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/print/browser/find-browser.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/print/browser/launch-browser.ts'
import { renderPage } from './render-page.ts'

// Where things stand and whether they are seen: what no test of the HTML notices.

let launched: LaunchedBrowser
let page: Page

beforeAll(async () => {
  launched = await launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
})
afterAll(() => launched?.close())

const everything = (name: string): string => `
${name}plain

![x](images/x.png "${name}caption")

1. ${name}item

   > ${name}itemquote

   ![x](images/x.png "${name}itemcaption")

2. > ${name}alone

- ${name}bullet

> ${name}quote
>
> 1. ${name}quoteitem
>
> ${name}afterlist

    ${name}code
`

const files = {
  '00-t.md': `---
report:
  subject: Rowan
  partnership: ${'The Partnership of Wexcombe and the Valleys '.repeat(3)}
  reference: ${'DHR 18 '.repeat(20)}
  author: Jane Example
  author-role: ${'Independent author '.repeat(12)}
  chair: Alex Example
  completed: 2022-04
  version: ${'2.0 after the comments of the family '.repeat(4)}
---

# ${'A review of many words '.repeat(12)}

${everything('t')}`,
  '01-a.md': `# A

Numbered.

unnumbered {-}
${everything('s')}
| Head[^n] [link](https://example.org) \`code\` | b |
| - | - |
| cell | d |

below the table {-}

rtl: paragraph {-}

שלום numbersaway

1. שלום

[^n]: A note.
`,
  '02-b.md': `---
recommendations:
  - heading: Group
    items:
      - text: |
          planwords

          1. planitem

          planend
---

# B

::recommendations

after the last one {-}

::action-plan
`,
}

describe.each(['print', 'web'] as const)('in %s', (medium) => {
  beforeAll(async () => {
    page = await launched.openPage()
    await page.setViewport({ width: 1000, height: 1400 })
    if (medium === 'print') await page.emulateMediaType('print')
    await page.setContent(renderPage(files, medium), { waitUntil: 'load' })
  })

  /** Where words stand: their left edge, and the top and bottom of their line. */
  const placeOf = (words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.search(new RegExp(`(?<!\\w)${wanted}(?!\\w)`))
        if (at < 0) continue
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const { left, top, bottom } = range.getBoundingClientRect()
        return { left: Math.round(left), top, bottom }
      }
      throw new Error(`“${wanted}” stands nowhere`)
    }, words)
  const leftOf = async (words: string): Promise<number> => (await placeOf(words)).left

  test.each(['t', 's'])('all that is in one column begins at one edge: %s', async (name) => {
    const edge = await leftOf(`${name}plain`)
    expect(await leftOf(`${name}caption`)).toBe(edge)
    const item = await leftOf(`${name}item`)
    expect(item).toBeGreaterThan(edge)
    expect(await leftOf(`${name}itemcaption`)).toBe(item)
    // A bar and the space after it.
    for (const [inner, outer] of [
      [`${name}itemquote`, item],
      [`${name}alone`, item],
      [`${name}quote`, edge],
      [`${name}code`, edge],
    ] as const) {
      const distance = (await leftOf(inner)) - outer
      expect(distance, inner).toBeGreaterThan(10)
      expect(distance, inner).toBeLessThan(26)
    }
  })

  test('an unnumbered paragraph begins where the words of a numbered one do', async () => {
    expect(await leftOf('unnumbered')).toBe(await leftOf('Numbered'))
  })

  test('a letter stands on the line of what it counts, also before a quotation', async () => {
    for (const name of ['t', 's']) {
      const words = await placeOf(`${name}alone`)
      const letter = await page.evaluate((wanted) => {
        const quote = [...document.querySelectorAll('blockquote')].find((one) =>
          one.textContent?.includes(wanted),
        )
        return quote?.previousElementSibling?.firstElementChild?.getBoundingClientRect().top
      }, `${name}alone`)
      expect(Math.abs((letter ?? 0) - words.top)).toBeLessThan(4)
    }
  })

  test('no words in a quotation stick to those above them', async () => {
    for (const name of ['t', 's']) {
      const [above, below] = [await placeOf(`${name}quoteitem`), await placeOf(`${name}afterlist`)]
      expect(below.top - above.bottom).toBeGreaterThan(6)
    }
  })

  test('nothing is set in the colour that it stands on', async () => {
    const unseen = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((element) => {
        const own = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        )
        let behind: Element | null = element
        const groundOf = (one: Element) => getComputedStyle(one).backgroundColor
        while (behind && groundOf(behind) === 'rgba(0, 0, 0, 0)') behind = behind.parentElement
        const ground = behind ? groundOf(behind) : 'rgb(255, 255, 255)'
        const sum = (colour: string) =>
          (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0)
        const contrast = Math.abs(sum(getComputedStyle(element).color) - sum(ground))
        return own && contrast < 300 ? [element.outerHTML] : []
      }),
    )
    expect(unseen).toEqual([])
  })

  test('the parts of the cover keep clear of one another, however long they are', async () => {
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('.cover h1, .cover p:not(.marking)')].map((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return { top, bottom }
      }),
    )
    expect(boxes.length).toBeGreaterThan(8)
    boxes.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0)
    })
    const last = boxes.at(-1)?.bottom ?? 0
    if (medium === 'print') expect(last).toBeLessThanOrEqual(931)
  })

  test('words from the right do not carry their number along', async () => {
    const numbers = await page.evaluate(() =>
      [...document.querySelectorAll('[dir="rtl"] > .number')].map((number) => {
        const words = number.parentElement?.getBoundingClientRect()
        return (words?.left ?? 0) - number.getBoundingClientRect().left
      }),
    )
    expect(numbers).toHaveLength(2)
    for (const distance of numbers) {
      expect(distance).toBeGreaterThanOrEqual(medium === 'print' ? 20 : 0)
      expect(distance).toBeLessThan(60)
    }
  })

  test('the family’s words stand before the contents', async () => {
    const [words, contents] = [await placeOf('tplain'), await placeOf('Contents')]
    expect(words.bottom).toBeLessThan(contents.top)
  })

  test('the number of a recommendation hangs in the action plan too', async () => {
    const places = await page.evaluate(() => {
      const cell = document.querySelector('.action-plan td')
      const [first, last] = [...(cell?.querySelectorAll(':scope > p') ?? [])]
      const number = cell?.querySelector('.number')?.getBoundingClientRect()
      const words = first?.lastChild
      const range = document.createRange()
      if (words) range.selectNode(words)
      return {
        number: number?.top,
        words: range.getBoundingClientRect().top,
        left: range.getBoundingClientRect().left,
        last: last?.getBoundingClientRect().left,
      }
    })
    expect(Math.abs((places.number ?? 0) - places.words)).toBeLessThan(4)
    expect(Math.round(places.left)).toBe(Math.round(places.last ?? 0))
  })
})

test('the dots of the contents begin behind the last word, also of two lines, and end at one edge', async () => {
  const title = 'A heading of so many words that they do not stand on one line of the contents'
  page = await launched.openPage()
  await page.setViewport({ width: 1000, height: 1400 })
  await page.emulateMediaType('print')
  await page.setContent(renderPage({ '01-a.md': `# ${title} ${title}\n\n## Short` }, 'print'))
  const entries = await page.evaluate(() =>
    [...document.querySelectorAll('.contents .words')].map((words) => {
      const range = document.createRange()
      const leader = words.querySelector('.leader')
      range.selectNodeContents(words)
      if (leader) range.setEndBefore(leader)
      const last = [...range.getClientRects()].at(-1)
      const dots = words.querySelector('svg')?.getBoundingClientRect()
      return {
        gap: (leader?.getBoundingClientRect().left ?? 0) - (last?.right ?? 0),
        below: (dots?.bottom ?? 0) - (last?.bottom ?? 0),
        end: dots?.right,
      }
    }),
  )
  expect(entries).toHaveLength(2)
  for (const { gap, below, end } of entries) {
    expect(Math.abs(gap)).toBeLessThan(6)
    expect(Math.abs(below)).toBeLessThan(8)
    expect(end).toBe(entries[0]?.end)
  }
})
