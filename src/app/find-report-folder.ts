import { dirname, join, resolve } from 'node:path'
import { EnvironmentError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { splitFrontMatter } from '../source/split-front-matter.ts'
import { isRegister } from './names/register-files.ts'

/**
 * The nearest folder, from this one upwards, that holds a register or a report's title page. Throws an
 * EnvironmentError where this one cannot be read; those above it may be closed to us, as the folder of all homes is.
 */
export async function findReportFolder(host: Host, from: string): Promise<string | undefined> {
  const start = resolve(from)
  for (let folder = start; ; folder = dirname(folder)) {
    const found = await holdsReport(host, folder).catch((error: unknown) => {
      if (folder === start || !(error instanceof EnvironmentError)) throw error
      return false
    })
    if (found) return folder
    if (dirname(folder) === folder) return undefined
  }
}

async function holdsReport(host: Host, folder: string): Promise<boolean> {
  const names = ((await host.list(folder)) ?? []).map(({ name }) => name)
  if (names.some(isRegister)) return true
  for (const name of sectionNames(names)) {
    const text = (await host.readText(join(folder, name))) ?? ''
    if (/^report:/m.test(splitFrontMatter(text).yaml ?? '')) return true
  }
  return false
}
