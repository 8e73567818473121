import { spawn } from 'node:child_process'
import { environmentForOthers } from '../support/environment-for-others.ts'

const openers: Partial<Record<NodeJS.Platform, (path: string) => [string, ...string[]]>> = {
  darwin: (path) => ['open', path],
  // Quoted, or what follows an “&” in the path would be a command of its own; no path there has a quotation mark.
  win32: (path) => ['cmd', '/c', 'start', '""', `"${path}"`],
}

/** Opens a file with the program that this computer keeps for it. False where there is none. */
export function openFile(path: string): Promise<boolean> {
  const [program, ...args] = openers[process.platform]?.(path) ?? ['xdg-open', path]
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: environmentForOthers(),
      detached: true,
      stdio: 'ignore',
      windowsVerbatimArguments: true,
    })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
