import { homedir } from 'node:os'
import { join } from 'node:path'

/** Reads one variable of the environment. */
export type ReadEnv = (name: string) => string | undefined

/** The folder for what dhr can make again at any time: `DHR_CACHE`, or the user's own cache folder. */
export function cacheFolder(env: ReadEnv, platform: NodeJS.Platform = process.platform): string {
  const chosen = env('DHR_CACHE')
  if (chosen) return chosen
  const home = env(platform === 'win32' ? 'USERPROFILE' : 'HOME') || homedir()
  if (platform === 'win32')
    return join(env('LOCALAPPDATA') || join(home, 'AppData', 'Local'), 'dhr', 'Cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'dhr')
  return join(env('XDG_CACHE_HOME') || join(home, '.cache'), 'dhr')
}
