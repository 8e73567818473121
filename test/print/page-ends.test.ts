import { expect, test } from 'vitest'
import { foundWords, pageOf, printPages, upTo, wordsOf } from '../support/print-pages.ts'

const title = '---\nreport:\n  subject: Rowan\n---\n\n# Title'

test('a picture higher than a landscape page is printed smaller, on one page with its caption', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="1800"><rect width="400" height="1800"/></svg>'
  const pdf = await printPages(
    {
      '00-t.md': title,
      '01-a.md':
        '---\nlayout: landscape\n---\n\n# A\n\nBefore.\n\n![tall](tall.svg "Captionwords")\n\nAfterwards.',
    },
    `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  )
  expect(pageOf(pdf, 'Captionwords')).toBe(pageOf(pdf, 'Before'))
  expect(pdf.pages).toHaveLength(pageOf(pdf, 'Afterwards'))
})

test('a page may end behind a table without rows', async () => {
  const pdf = await printPages({
    '00-t.md': title,
    '01-a.md': `# A\n\nBefore.\n\n| headcell[^n] |${' x |'.repeat(7)}\n|${' - |'.repeat(8)}\n\nAfterwards.\n\n[^n]: notewords`,
  })
  expect(pageOf(pdf, 'headcell')).toBe(pageOf(pdf, 'Before') + 1)
  expect(pageOf(pdf, 'notewords')).toBe(pageOf(pdf, 'headcell'))
  expect(pageOf(pdf, 'Afterwards')).toBe(pageOf(pdf, 'headcell') + 1)
})

test('a wide table among the words after the title stands on a landscape page', async () => {
  const table = `| headcell[^n] |${' x |'.repeat(6)}\n|${' - |'.repeat(7)}\n| rowcell |${' y |'.repeat(6)}`
  const pdf = await printPages({
    '00-t.md': `${title}\n\nBefore.\n\n${table}\n\nAfterwards.\n\n[^n]: notewords`,
    '01-a.md': '# A\n\nText.',
  })
  const page = pageOf(pdf, 'rowcell')
  expect([pageOf(pdf, 'Before'), pageOf(pdf, 'notewords'), pageOf(pdf, 'Afterwards')]).toEqual([
    page - 1,
    page,
    page + 1,
  ])
  const { width, height } = pdf.document.getPage(page - 1).getSize()
  expect(width).toBeGreaterThan(height)
})

test('a note may run on with the list in it', async () => {
  // A word more in each: the page of the marker ends after the list's items, and before the first of them.
  const sections = upTo(8).map((n): [string, string] => [
    `${n + 10}-a.md`,
    `---\npage-break: true\n---\n\n# A\n\n${wordsOf(`body${n}x`, 80)}.\n\n${wordsOf(`called${n}x`, 16)}.[^n]\n\n${wordsOf(`after${n}x`, 240)}.\n\n[^n]: ${wordsOf(`note${n}x`, 186 + n)}\n\n    ${upTo(
      14,
    )
      .map((item) => `${item}. item${n}x${item}`)
      .join('\n    ')}`,
  ])
  const pdf = await printPages({ '00-t.md': title, ...Object.fromEntries(sections) })
  for (const n of upTo(8)) expect(foundWords(pdf, `item${n}x`).flat()).toEqual(upTo(14))
})

test('a row of the action plan may be cut before a quotation in one of its items', async () => {
  const sections = upTo(3).map((n): [string, string] => {
    const items = upTo(12).map(
      (item) =>
        `          ${item}. ${wordsOf(`item${n}x${item}w`, 11 + ((item + n - 1) % 3) * 4)}[^n${item}]\n\n             > ${wordsOf(`quote${n}x${item}w`, 14)}`,
    )
    const notes = upTo(12).map((item) => `[^n${item}]: ${wordsOf(`note${n}x${item}w`, 12)}`)
    const text = `          Do it:\n\n${items.join('\n\n')}`
    const front = `recommendations:\n  - heading: G\n    items:\n      - text: |\n${text}\n        lead: x`
    return [`${n + 10}-a.md`, `---\n${front}\n---\n\n# A\n\n${notes.join('\n\n')}`]
  })
  const pdf = await printPages({
    '00-t.md': title,
    '01-p.md': '# P\n\n::action-plan',
    ...Object.fromEntries(sections),
  })
  const plan = pdf.pages.filter((text) => text.includes('Action to take')).join(' ')
  const quoted = [...plan.matchAll(/quote1x(\d+)w(\d+)/g)].map(([, item, word]) => [item, word])
  expect(quoted).toEqual(
    upTo(12).flatMap((item) => upTo(14).map((word) => [String(item), String(word)])),
  )
})

test('the head of a table that is repeated above a note that runs on takes room', async () => {
  const sections = upTo(6).map((n): [string, string] => [
    `${n + 10}-a.md`,
    `# A\n\n| headcell with words that go down over many lines |${' x |'.repeat(6)}\n|${' - |'.repeat(7)}\n| called${n}x[^n] |${' y |'.repeat(6)}\n\n[^n]: ${wordsOf(`note${n}x`, 400 + 12 * n)}`,
  ])
  const pdf = await printPages({ '00-t.md': title, ...Object.fromEntries(sections) })
  for (const n of upTo(6)) expect(foundWords(pdf, `note${n}x`).flat()).toEqual(upTo(400 + 12 * n))
})

test('that a note of a row that is cut runs on is said in one line, in a narrow cell too', async () => {
  const cells = (name: string, words: number, note = ''): string =>
    `| ${upTo(8)
      .map((k) => `${wordsOf(`${name}c${k}x`, k % 3 === 0 ? 3 : words)}${k === 6 ? note : ''}`)
      .join(' | ')} |`
  const sections = upTo(8).map((n): [string, string] => [
    `${n + 10}-a.md`,
    `# A\n\n| headcell with some words[^h] |${' x |'.repeat(7)}\n|${' - |'.repeat(8)}\n${cells(`first${n}`, 9 + n)}\n${cells(`second${n}`, 30, '[^n]')}\n${cells(`third${n}`, 9)}\n\n[^h]: Headnote.\n\n[^n]: ${wordsOf(`note${n}x`, 150)}`,
  ])
  const pdf = await printPages({ '00-t.md': title, ...Object.fromEntries(sections) })
  for (const n of upTo(8)) expect(foundWords(pdf, `note${n}x`).flat()).toEqual(upTo(150))
})

test('pages that came out otherwise than planned are planned again with room to spare', async () => {
  const text = upTo(40).map((n) => `${wordsOf(`p${n}x`, 60)}.[^n${n}]`)
  const notes = upTo(40).map((n) => `[^n${n}]: ${wordsOf(`note${n}x`, 12)}`)
  const files = { '00-t.md': title, '01-a.md': `# A\n\n${[...text, ...notes].join('\n\n')}` }
  // Nobody measures what stands below the notes.
  const pdf = await printPages(files, undefined, '.page-foot { padding-bottom: 20px }')
  for (const n of upTo(40)) expect(foundWords(pdf, `note${n}x`).flat()).toEqual(upTo(12))
})

test('pages are planned by the height that the look gives them', async () => {
  const files = { '00-t.md': title, '01-a.md': `# A\n\n${wordsOf('word', 900)}` }
  const pages = async (style = '') => foundWords(await printPages(files, undefined, style), 'word')
  const [higher, lower] = [await pages(), await pages('html:root { --text-height: 465px }')]
  const most = (found: number[][]): number => Math.max(...found.map(({ length }) => length))
  expect(most(lower)).toBeLessThan(most(higher) * 0.6)
  expect(lower.flat()).toEqual(upTo(900))
})

/** A section with an action plan: the Markdown of the cells of its rows. */
const planOf = (...rows: Array<Record<string, string>>): string => {
  const items = rows.map((cells) =>
    Object.entries(cells)
      .map(([key, text]) => `${key}: |\n${text.replace(/^/gm, '          ')}`)
      .join('\n        '),
  )
  return `---\nrecommendations:\n  - items:\n      - ${items.join('\n      - ')}\n---\n\n# A\n\n::action-plan`
}

test('a row higher than a page is cut though the lines of its cells are not level', async () => {
  const pdf = await printPages({
    '00-t.md': title,
    '01-a.md': planOf({
      text: 'Do it.',
      action: `- ${wordsOf('item', 9)}\n\n  > ${wordsOf('said', 12)}\n- ${wordsOf('more', 260)}`,
      milestones: wordsOf('mile', 260),
    }),
  })
  expect(pdf.tries).toBe(1)
  expect(foundWords(pdf, 'more').flat()).toEqual(upTo(260))
  expect(foundWords(pdf, 'mile').flat()).toEqual(upTo(260))
})

test('a picture in a row that is cut stands with its caption, on the page of its place', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="90"><rect width="9"/></svg>'
  const notes = upTo(36).map((n) => `[^n${n}]: note${n}.`)
  const rows = upTo(4).map((row) => {
    const items = upTo(9).map((item) => {
      const n = 9 * (row - 1) + item
      const caption = n % 2 === 0 ? '' : ` "caption${n}x ${wordsOf('c', 3 * item)}"`
      return `${wordsOf(`item${n}x`, 5 + (n % 4) * 5)}.[^n${n}]\n\n![a](a.svg${caption})`
    })
    return { text: items.join('\n\n'), action: wordsOf(`act${row}x`, 60) }
  })
  const pdf = await printPages(
    { '00-t.md': title, '01-a.md': `${planOf(...rows)}\n\n${notes.join('\n\n')}` },
    `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  )
  const plan = pdf.pages.filter((text) => text.includes('Action to take')).join(' ')
  const found = [...plan.matchAll(/caption(\d+)x/g)].map(([, n]) => Number(n))
  expect(pdf.tries).toBe(1)
  expect(found).toEqual(upTo(36).filter((n) => n % 2 === 1))
})

test('a page may end before a picture among words, and before a line of nothing else', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><rect width="9"/></svg>'
  const sections = upTo(12).map((n): [string, string] => [
    `${n + 10}-a.md`,
    `---\npage-break: true\n---\n\n# A\n\n${wordsOf(`body${n}x`, 330 + 8 * n)}\n\nHere ![a](a.svg) there ![b](b.svg) and ${wordsOf(`after${n}x`, 30)} ![c](c.svg).[^n]\n\n${wordsOf(`end${n}x`, 200)}.[^m]\n\n[^n]: note${n}.\n\n[^m]: more${n}.`,
  ])
  const pdf = await printPages(
    { '00-t.md': title, ...Object.fromEntries(sections) },
    `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  )
  expect(pdf.tries).toBe(1)
  for (const n of upTo(12)) expect(foundWords(pdf, `end${n}x`).flat()).toEqual(upTo(200))
})

test('empty lines at the end of code are no lines of a page', async () => {
  const sections = upTo(16).map((n): [string, string] => {
    const items = upTo(23 + n).map((item) => `- row${n}x${item}`)
    const code = `\`\`\`\nline${n}x1\nline${n}x2\n\n\n\n\n\n\n\`\`\``
    return [
      `${n + 10}-a.md`,
      `---\npage-break: true\n---\n\n# A\n\n${items.join('\n')}\n\nCode:[^n]\n\n${code}\n\nAfter.\n\n[^n]: Note.`,
    ]
  })
  const pdf = await printPages({ '00-t.md': title, ...Object.fromEntries(sections) })
  expect(pdf.tries).toBe(1)
  for (const n of upTo(16)) expect(foundWords(pdf, `line${n}x`).flat()).toEqual(upTo(2))
})

test('code of empty lines alone prints nothing, and no page for it', async () => {
  const table = `| headcell |${' x |'.repeat(6)}\n|${' - |'.repeat(7)}\n| rowcell |${' y |'.repeat(6)}`
  const files = { '00-t.md': title, '01-a.md': `# A\n\n${table}\n\n\`\`\`\n\n\`\`\`\n\n${table}` }
  const pdf = await printPages(files)
  expect([pdf.tries, pdf.pages.length]).toEqual([1, 3])
})

test('two pages may end before the same picture in a row, each with its own notes', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="300"><rect width="9"/></svg>'
  const words = upTo(40).map((n) => `${wordsOf(`mile${n}x`, 6)}.[^n${n}]`)
  const notes = upTo(40).map((n) => `[^n${n}]: ${wordsOf(`note${n}x`, 60)}`)
  const plan = planOf({
    text: 'Do it.',
    action: `${wordsOf('act', 24)}\n\n![a](a.svg)`,
    milestones: words.join(' '),
  })
  const pdf = await printPages(
    { '00-t.md': title, '01-a.md': `${plan}\n\n${notes.join('\n\n')}` },
    `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  )
  expect(pdf.tries).toBe(1)
  for (const n of upTo(40)) expect(foundWords(pdf, `note${n}x`).flat()).toEqual(upTo(60))
})

test('notes stand at the foot of their page where a picture in another cell stood higher than it began', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="300"><rect width="9"/></svg>'
  const words = upTo(30).map((n) => `${wordsOf(`act${n}x`, 25)}.[^n${n}]`)
  const pictures = upTo(5).map((n) => `${wordsOf(`mile${n}x`, 10)}\n\n![a](a.svg)`)
  const plan = planOf({
    text: 'Do it.',
    action: words.join(' '),
    milestones: pictures.join('\n\n'),
  })
  const notes = upTo(30).map((n) => `[^n${n}]: note${n}.`)
  const pdf = await printPages(
    { '00-t.md': title, '01-a.md': `${plan}\n\n${notes.join('\n\n')}` },
    `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  )
  expect(pdf.tries).toBe(1)
  const noted = pdf.pages.flatMap((text, index) => (/note\d/.test(text) ? [index + 1] : []))
  expect(noted.length).toBeGreaterThan(2)
  for (const page of noted.slice(0, 2)) {
    const { items } = await (await pdf.reader.getPage(page)).getTextContent()
    const lines = items.flatMap((item) =>
      'str' in item && item.str.startsWith('note') ? [item.transform[5]] : [],
    )
    expect(Math.min(...lines), `page ${page}`).toBeLessThan(100)
  }
})

test('words after the title that begin with a wide table leave no page empty before it', async () => {
  const table = `| headcell |${' x |'.repeat(6)}\n|${' - |'.repeat(7)}\n| rowcell |${' y |'.repeat(6)}`
  const pdf = await printPages({ '00-t.md': `${title}\n\n${table}`, '01-a.md': '# A\n\nText.' })
  expect(pageOf(pdf, 'rowcell')).toBe(2)
})

test('a table in the cell of a row that is cut is cut between its rows, and its head is not repeated', async () => {
  const rows = upTo(14).map((n) => `| row${n}r | ${wordsOf(`cell${n}x`, 5)} |`)
  const pdf = await printPages({
    '00-t.md': title,
    '01-a.md': planOf({
      text: `${wordsOf('before', 20)}\n\n| Innerhead | b |\n| - | - |\n${rows.join('\n')}\n\n${wordsOf('after', 30)}`,
      action: wordsOf('act', 150),
    }),
  })
  const plan = pdf.pages.filter((text) => text.includes('Action to take'))
  expect(plan.length).toBeGreaterThan(1)
  expect(plan.join(' ').match(/Innerhead/g)).toHaveLength(1)
  const found = [...plan.join(' ').matchAll(/row(\d+)r/g)].map(([, n]) => Number(n))
  expect(found).toEqual(upTo(14))
})
