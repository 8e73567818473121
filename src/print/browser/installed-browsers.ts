import { posix, win32 } from 'node:path'
import type { ReadEnv } from './cache-folder.ts'

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]
const windowsRoots = ['PROGRAMFILES', 'ProgramW6432', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium']

const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
]
const linuxFolders = ['/usr/local/bin', '/usr/bin', '/bin', '/snap/bin']

/** Where Chrome, Edge or Chromium lie when they are installed, the better choice first. */
export function installedBrowsers(platform: NodeJS.Platform, env: ReadEnv): string[] {
  if (platform === 'win32') {
    const roots = windowsRoots.map(env).filter((root) => root !== undefined)
    return windowsPrograms.flatMap((parts) => roots.map((root) => win32.join(root, ...parts)))
  }
  if (platform === 'darwin') {
    const roots = ['/', env('HOME')].filter((root) => root !== undefined)
    return macPrograms.flatMap((name) =>
      roots.map((root) => posix.join(root, 'Applications', `${name}.app/Contents/MacOS/${name}`)),
    )
  }
  const onPath = (env('PATH') ?? '').split(':').filter((folder) => posix.isAbsolute(folder))
  const folders = [...new Set([...onPath, ...linuxFolders])]
  return linuxPrograms.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}
