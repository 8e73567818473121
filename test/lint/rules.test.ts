import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { outline } from '../../src/app/judge/outline.ts'
import { lintReport } from '../../src/lint/lint-report.ts'
import { rules } from '../../src/lint/rules.ts'
import type { Finding } from '../../src/model/finding.ts'
import { noSettings } from '../../src/model/settings.ts'
import { britishSpelling, isWord } from '../../src/privacy/look-up-word.ts'
import { findingsOf } from '../support/findings-of.ts'
import { noPrivacy } from '../support/no-privacy.ts'
import { reportWithoutPlaces } from '../support/report-of.ts'
import { type PageExample, readPageExamples } from '../support/rule-page.ts'

const folder = new URL('../../src/lint/rules/', import.meta.url)
const ids = rules.map(({ meta }) => meta.id)
const pageOf = (id: string): string => readFileSync(new URL(`${id}.md`, folder), 'utf8')

// These are found where the files are read: what the author says to the rules does not silence them.
const unswerving = ['format/front-matter', 'format/section-file', 'format/settings']

async function findingsIn(
  id: string,
  { files }: PageExample,
  setting?: string,
): Promise<Finding[]> {
  const own = files['dhr.yaml'] ?? 'rules:\n'
  const settings = own.replace('rules:', `rules:\n  ${id}: ${setting}`)
  const findings = await findingsOf(setting ? { ...files, 'dhr.yaml': settings } : files)
  return findings.filter(({ ruleId }) => ruleId === id)
}

function toLine({ file, line, column, reason }: Finding, example: PageExample): string {
  const several = Object.keys(example.files).length > 2
  return `${several ? `${file} ` : ''}${line ?? 1}:${column ?? 1} ${reason}`
}

test('every rule file is in the list, under the id that is its path', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/') && file.endsWith('.ts'))
  expect([...ids].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort())
})

test('no id stands in the list twice', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(rules.map(({ meta }) => meta))('$id', ({ id, severity, summary }) => {
  let page = ''
  let examples: PageExample[] = []
  beforeAll(() => {
    page = pageOf(id)
    examples = readPageExamples(page)
  })

  test('has a page that says what, why and how, with examples of both kinds', () => {
    expect(page.split('\n')[0]).toBe(`# ${id}`)
    expect(page).toContain('## Why it matters')
    expect(page).toContain('## How to mend it')
    expect(examples.some(({ messages }) => messages.length > 0)).toBe(true)
    expect(examples.some(({ title }) => title.startsWith('ok'))).toBe(true)
    expect(summary).not.toMatch(/[.]$/)
  })

  test('says of its examples what the page says', async () => {
    for (const example of examples) {
      const found = (await findingsIn(id, example)).map((finding) => toLine(finding, example))
      expect(found, example.title).toEqual(example.messages)
      if (example.title.startsWith('not-ok')) expect(found, example.title).not.toEqual([])
    }
  })

  test('is as grave as the report’s settings say', async () => {
    if (unswerving.includes(id)) return
    const other = severity === 'advice' ? 'error' : 'advice'
    for (const example of examples.filter(({ messages }) => messages.length > 0)) {
      const graded = await findingsIn(id, example, other)
      expect(graded.map((finding) => finding.severity)).toEqual(graded.map(() => other))
      expect(await findingsIn(id, example, 'off')).toEqual([])
    }
  })

  test('survives a report without places', () => {
    for (const { files } of examples) {
      const report = reportWithoutPlaces(files)
      expect(() => lintReport(report, { ...context, outline })).not.toThrow()
    }
  })
})

const context = {
  settings: noSettings,
  words: { isWord, britishSpelling },
  privacy: noPrivacy,
  pictureFault: () => undefined,
  hasGlyph: () => true,
  pictureSecrets: () => [],
  pictureLosses: () => [],
}
