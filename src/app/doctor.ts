import { readFile } from 'node:fs/promises'
import type { Host } from '../model/host.ts'
import { type Check, diagnoseBrowser } from '../print/browser/diagnose-browser.ts'
import { ownFile } from '../support/own-file.ts'
import { loadFonts } from './printing/load-fonts.ts'

export interface DoctorOptions {
  /** The path given with `--browser`. */
  browser?: string | undefined
  signal?: AbortSignal | undefined
}

export interface DoctorResult {
  /** In the order to show them in. The machine can print when none has failed. */
  checks: Check[]
}

/** Looks at everything that dhr needs of a machine, and says of each what is wrong and what to do. */
export async function runDoctor(host: Host, options: DoctorOptions = {}): Promise<DoctorResult> {
  const env = (name: string) => host.env(name)
  const [node, fonts, browser] = await Promise.all([
    checkNode(process.versions.node),
    checkFonts(),
    diagnoseBrowser({ ...options, env }),
  ])
  return { checks: [node, fonts, ...browser] }
}

/** Holds a version of Node against the one that package.json asks for. */
export async function checkNode(version: string): Promise<Check> {
  const manifest: unknown = JSON.parse(await readFile(ownFile('package.json'), 'utf8'))
  const wanted = (manifest as { engines: { node: string } }).engines.node.replace(/[^\d.]/g, '')
  const isOld = version.localeCompare(wanted, 'en', { numeric: true }) < 0
  return isOld
    ? {
        name: 'node',
        state: 'failed',
        detail: `Node ${version} is too old`,
        hint: `Install Node ${wanted} or newer`,
      }
    : { name: 'node', state: 'ok', detail: `Node ${version}` }
}

async function checkFonts(): Promise<Check> {
  const name = 'fonts'
  try {
    const faces = await loadFonts('')
    return { name, state: 'ok', detail: `Arimo, ${faces.length} faces, come with dhr` }
  } catch (error) {
    const { message } = error as Error
    return {
      name,
      state: 'failed',
      detail: `The fonts that come with dhr cannot be read: ${message}`,
      hint: 'Install dhr again',
    }
  }
}
