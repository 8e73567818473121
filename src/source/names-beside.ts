import type { Host } from '../model/host.ts'
import { sectionNames } from './read-report-folder.ts'

/** What dhr itself puts there, and what nobody hands on with a report. */
const own = /^(?:\..*|build|node_modules|identities\.ya?ml(?:\.age)?|dhr\.yaml)$/i
const most = 1000

/**
 * The names of what lies beside the sections of a report, one folder deep, as paths in it: notes, letters, pictures that
 * are not shown. Whoever is handed the folder reads them.
 */
export async function namesBeside(host: Host, folder: string): Promise<string[]> {
  const entries = (await host.list(folder)) ?? []
  const sections = new Set(sectionNames(entries.map(({ name }) => name)))
  const beside = entries.filter(({ name }) => !own.test(name) && !sections.has(name))
  const within = await Promise.all(
    beside
      .filter(({ kind }) => kind === 'folder')
      .map(async ({ name }) => {
        const inner = await host.list(`${folder}/${name}`).catch(() => undefined)
        return (inner ?? []).map((one) => `${name}/${one.name}`)
      }),
  )
  return [...beside.map(({ name }) => name), ...within.flat()].sort().slice(0, most)
}
