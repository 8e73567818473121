import { analyseReport } from '../../analyse/analyse-report.ts'
import type { Host } from '../../model/host.ts'
import type { Report } from '../../model/report.ts'
import { noSettings, type Settings } from '../../model/settings.ts'
import { readReportFolder, sectionNames } from '../../source/read-report-folder.ts'
import { readSettings } from '../../source/read-settings.ts'
import { knownNames } from './known-names.ts'
import type { People } from './make-privacy.ts'
import { noRegister, type OpenedRegister, openRegister } from './open-register.ts'
import type { AskPassphrase } from './unlock-file.ts'

/** The people of a review: who must not be named in its files, and who may. */
export interface Case extends People {
  /** Of an empty one where the folder holds no report. */
  settings: Settings
}

/** Opens the first of the folders that has a register or a report; the case of nobody where none has. */
export async function openCase(
  host: Host,
  folders: readonly string[],
  ask?: AskPassphrase,
): Promise<Case> {
  for (const folder of folders) {
    const register = await openRegister(host, folder, ask)
    const read = (await hasSections(host, folder))
      ? await readReportFolder(host, folder)
      : undefined
    if (register.state === 'missing' && !read) continue
    const { settings } = read ? await readSettings(host, folder) : { settings: noSettings }
    return caseOf(folder, read?.files ?? [], register, settings)
  }
  const [folder = '.'] = folders
  return caseOf(folder, [], noRegister, noSettings)
}

function caseOf(
  folder: string,
  files: Report['files'],
  register: OpenedRegister,
  settings: Settings,
): Case {
  const report = analyseReport(files)
  return { folder, register, report, settings, names: knownNames(report, register) }
}

/** A section is a file whose name begins with a digit: a folder of notes is no report. */
async function hasSections(host: Host, folder: string): Promise<boolean> {
  const entries = (await host.list(folder)) ?? []
  return (
    sectionNames(entries.flatMap(({ name, kind }) => (kind === 'file' ? [name] : []))).length > 0
  )
}
