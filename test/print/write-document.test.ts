import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../src/print/browser/find-browser.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/print/browser/launch-browser.ts'
import { writeDocument } from '../../src/print/write-document.ts'
import { wordsOf } from '../support/print-pages.ts'

let launched: LaunchedBrowser
let page: Page

beforeAll(async () => {
  launched = await launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
  page = await launched.openPage()
  await page.setJavaScriptEnabled(false)
})
afterAll(() => launched?.close())

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('a document in parts, cut within its elements, is the same as at once, with its pictures', async () => {
  const document = `<!doctype html><html><head><title>T</title></head><body><p>${wordsOf('word', 9000)}</p><img alt="" src="${picture}"><p>End</p></body></html>`
  const parts = document.match(/[\s\S]{1,777}/g) ?? []
  await writeDocument(page, parts)
  const inParts = await page.content()
  await writeDocument(page, [document])
  expect(inParts).toBe(await page.content())
  expect(inParts).toContain('word9000</p>')
  expect(await page.evaluate('document.images[0].naturalWidth')).toBe(1)
})

test('what cannot be made is told, and the page takes the next document', async () => {
  const failing = (function* () {
    yield `<p>${wordsOf('before', 9000)}`
    throw new Error('no more words')
  })()
  await expect(writeDocument(page, failing)).rejects.toThrow('no more words')
  await writeDocument(page, ['<p>Whole</p>'])
  expect(await page.evaluate('document.body.innerText')).toBe('Whole')
})
