import { execFile } from 'node:child_process'
import { access, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Exposure } from '../model/host.ts'
import { environmentForOthers } from '../support/environment-for-others.ts'

/** Who but its owner can get at a file. */
export async function exposure(path: string): Promise<Exposure> {
  const [inGit, mode] = await Promise.all([gitState(path), modeOf(path)])
  // Git keeps no modes: of what is in the repository on purpose nothing is secret.
  if (inGit === 'on-purpose') return { readableByOthers: false, inGit: false }
  return { readableByOthers: (mode & 0o077) !== 0, inGit: inGit === 'exposed' }
}

async function modeOf(path: string): Promise<number> {
  if (process.platform === 'win32') return 0
  return (await stat(path).catch(() => undefined))?.mode ?? 0
}

/** `on-purpose`: a line `!folder/name` in an ignore file names this very file. */
async function gitState(path: string): Promise<'on-purpose' | 'exposed' | 'hidden'> {
  const folder = dirname(resolve(path))
  if (!(await isInRepository(folder))) return 'hidden'
  const name = basename(path)
  const [rule, tracked] = await Promise.all([
    git(folder, ['check-ignore', '--verbose', '--no-index', '--', name]),
    git(folder, ['ls-files', '--', name]),
  ])
  if (rule === undefined || tracked === undefined) return 'hidden'
  const pattern = /^[^\t]*?:\d+:([^\t]*)\t/.exec(rule)?.[1]
  const isTracked = tracked.trim() !== ''
  if (pattern === undefined) return 'exposed'
  if (!pattern.startsWith('!')) return isTracked ? 'exposed' : 'hidden'
  return pattern.includes('/') && pattern.endsWith(`/${name}`) ? 'on-purpose' : 'exposed'
}

async function isInRepository(folder: string): Promise<boolean> {
  const found = await access(join(folder, '.git')).then(
    () => true,
    () => false,
  )
  return found || (dirname(folder) !== folder && isInRepository(dirname(folder)))
}

/** A repository's own settings may name a program to run: whoever sent the folder may have written them. */
const runsNothing = ['-c', 'core.fsmonitor=false']

/** What git prints; undefined where there is no git. That it found nothing is said by its exit code. */
function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const options = { cwd: folder, encoding: 'utf8', env: environmentOfGit() } as const
  return new Promise((done) => {
    execFile('git', [...runsNothing, ...args], options, (error, printed) => {
      const code = error ? error.code : 0
      done(code === 0 || code === 1 ? printed : undefined)
    })
  })
}

/** Without what a hook says of the repository that it runs for: “.git” is none of a folder below. */
function environmentOfGit(): NodeJS.ProcessEnv {
  const all = Object.entries(environmentForOthers())
  return Object.fromEntries(all.filter(([name]) => !name.startsWith('GIT_')))
}
