import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'

/** Reads one variable of the environment. */
export type ReadEnv = (name: string) => string | undefined

/**
 * The folder for what dhr can make again at any time: `DHR_CACHE`, or the user's own cache folder.
 *
 * Throws an EnvironmentError where the user has no home folder.
 */
export function cacheFolder(env: ReadEnv, platform: NodeJS.Platform = process.platform): string {
  const chosen = env('DHR_CACHE')
  if (chosen) return resolve(chosen)
  const home = homeFolder(env, platform)
  if (platform === 'win32')
    return join(env('LOCALAPPDATA') || join(home, 'AppData', 'Local'), 'dhr', 'Cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'dhr')
  return join(env('XDG_CACHE_HOME') || join(home, '.cache'), 'dhr')
}

/** The user's home folder. Throws an EnvironmentError where there is none. */
export function homeFolder(env: ReadEnv, platform: NodeJS.Platform = process.platform): string {
  const home = env(platform === 'win32' ? 'USERPROFILE' : 'HOME')
  if (home) return home
  try {
    return homedir()
  } catch (cause) {
    // A container may run dhr as a user that nobody has told it of.
    throw new EnvironmentError('The user that dhr runs as has no home folder', {
      hint: 'Set DHR_CACHE to a folder that dhr may keep its browser in',
      cause,
    })
  }
}
