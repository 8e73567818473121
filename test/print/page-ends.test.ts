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
  // A word more in each: the page of the marker ends behind the list's items, and before the first of them.
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
