import { dirname, join, resolve } from 'node:path'
import type { Host } from '../model/host.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { splitFrontMatter } from '../source/split-front-matter.ts'

/** The nearest folder, from this one upwards, that holds a register or a report's title page. */
export async function findReportFolder(host: Host, from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const names = ((await host.list(folder)) ?? []).map(({ name }) => name)
    if (names.some((name) => /^identities\.yaml(?:\.age)?$/.test(name))) return folder
    for (const name of sectionNames(names)) {
      const text = (await host.readText(join(folder, name))) ?? ''
      if (/^report:/m.test(splitFrontMatter(text).yaml ?? '')) return folder
    }
    if (dirname(folder) === folder) return undefined
  }
}
