import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseSection } from '../../src/source/parse-section.ts'
import { sectionNames } from '../../src/source/read-report-folder.ts'
import { findingsOf, placesOf } from '../support/findings-of.ts'
import { renderPage, renderSection } from './render-page.ts'

/** Addresses within a page that no element of it bears, and ids that two bear. */
function faultsOf(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '')
  const hrefs = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id ?? '')
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...hrefs.filter((id) => !ids.includes(id)), ...twice]
}

const folders = [
  'reports/rowan',
  ...inside('test/fixtures/reports'),
  ...inside('test/fixtures/torture'),
]
function inside(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

describe.each(folders)('%s', (folder) => {
  const files = Object.fromEntries(
    sectionNames(readdirSync(folder)).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )
  const isReport = Object.entries(files).some(
    ([name, text]) => parseSection(name, text).section.tree.children.length > 0,
  )
  test.runIf(isReport).each(['print', 'web'] as const)(
    'every link within it leads somewhere: %s',
    (medium) => {
      expect(faultsOf(renderPage(files, medium))).toEqual([])
    },
  )
})

const stray = {
  '00-title.md':
    '---\nreport:\n  subject: Rowan\n---\n\n# A title {#t}\n\n## Before {#before}\n\nOne. {#one}\n',
  '01-a.md':
    '# A\n\nSee [the title](#t), [before](#before), [one](#one), [the note](#lost), [quoted](#quoted) and [the cell](#cell).\n\n> ## Words {#quoted}\n\n- bullet {#cell}\n\n[^n]: Nothing calls it. {#lost}\n',
}

test('a label that is not printed is no target, and both it and the reference are told', async () => {
  for (const medium of ['print', 'web'] as const)
    expect(faultsOf(renderPage(stray, medium))).toEqual([])
  const findings = await findingsOf(stray)
  expect(placesOf(findings, 'reference/unknown-label')).toEqual([
    '01-a.md 3:5 reference/unknown-label',
    '01-a.md 3:54 reference/unknown-label',
  ])
  expect(placesOf(findings, 'reference/unused-label')).toEqual([
    '00-title.md 6:11 reference/unused-label',
    '01-a.md 9:25 reference/unused-label',
  ])
})

test('an address is printed as it is, words about it and about other places are set', () => {
  const html = renderSection(
    '# A\n\n"See" https://example.com/a--b\'c...d, <https://example.com/e--f>, www.example.com/g--h and [words--here](https://example.com/i--j) "at" a--b@example.com.',
  )
  for (const address of ["/a--b'c...d<", '/e--f<', '>www.example.com/g--h<', '>a--b@example.com<'])
    expect(html.replaceAll('&#x27;', "'")).toContain(address)
  expect(html).toContain('“See”')
  expect(html).toContain('>words–here<')
  expect(html).toContain('“at”')
})
