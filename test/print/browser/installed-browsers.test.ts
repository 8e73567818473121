import { expect, it } from 'vitest'
import { installedBrowsers } from '../../../src/print/browser/installed-browsers.ts'

it('looks for Chrome, then Edge, in every programs folder of Windows', () => {
  const variables: Record<string, string> = {
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\sam\\AppData\\Local',
  }
  expect(installedBrowsers('win32', (name) => variables[name]).slice(0, 3)).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\sam\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ])
})

it("looks in a Mac's applications, everybody's and the user's own", () => {
  expect(installedBrowsers('darwin', () => '/Users/sam').slice(0, 2)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/sam/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])
})

it('looks on the path, not in folders relative to wherever it runs, then at the usual places', () => {
  const paths = installedBrowsers('linux', () => '/opt/bin:.:bin:/usr/bin')
  expect(paths.slice(0, 3)).toEqual([
    '/opt/bin/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/google-chrome-stable',
  ])
  expect(paths).toContain('/snap/bin/chromium')
})
