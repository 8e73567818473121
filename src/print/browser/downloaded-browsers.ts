import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { homeFolder, type ReadEnv } from './cache-folder.ts'

const product = 'chrome-headless-shell'

/** What puts a browser where `downloadedBrowsers` looks. */
export const downloadCommand = `npx puppeteer browsers install ${product}`

/** The headless browsers that puppeteer has downloaded for this user, the newest first. */
export async function downloadedBrowsers(
  platform: NodeJS.Platform,
  env: ReadEnv,
): Promise<string[]> {
  const cache = env('PUPPETEER_CACHE_DIR') || join(homeFolder(env, platform), '.cache', 'puppeteer')
  // Each is named like `linux-147.0.7727.24` and holds `chrome-headless-shell-linux64/`.
  const builds = await readdir(join(cache, product)).catch(() => [])
  builds.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  const program = platform === 'win32' ? `${product}.exe` : product
  const found = builds.map(async (build) => {
    const folders = await readdir(join(cache, product, build)).catch(() => [])
    return folders.map((folder) => join(cache, product, build, folder, program))
  })
  return (await Promise.all(found)).flat()
}
