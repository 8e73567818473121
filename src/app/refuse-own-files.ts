import { basename, dirname, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { settingsFile } from '../source/read-settings.ts'
import { lockedRegisterFile, registerFile } from './open-register.ts'

const printed = /\.(?:pdf|html?)$/i

/**
 * Throws a UsageError where a report would be written over a file that it is read from, or over somebody's file
 * that is no printed report: what stood there could not be got back. A name that only dhr reads is refused even
 * where there is no such file yet.
 */
export async function refuseOwnFiles(host: Host, folder: string, output: string): Promise<void> {
  const there = await host.look(output)
  // A link is written through: what it leads to is what would be lost.
  const path = there?.path ?? resolve(output)
  const shown = basename(output)
  if (isOwn(basename(path)) && (await isIn(host, folder, path))) {
    throw new UsageError(`${shown} is a file that the report is read from`, {
      hint: 'Nothing was written: name another file with --output, such as board.pdf',
    })
  }
  if (there?.kind === 'file' && !printed.test(path)) {
    throw new UsageError(
      `There is already a file ${shown}, and it is neither a PDF nor a web page`,
      {
        hint: 'Nothing was written: name another file with --output, or delete that one first',
      },
    )
  }
}

const isOwn = (name: string): boolean =>
  sectionNames([name]).length > 0 ||
  [settingsFile, registerFile, lockedRegisterFile].includes(name.toLowerCase())

async function isIn(host: Host, folder: string, path: string): Promise<boolean> {
  const [root, around] = await Promise.all([host.look(folder), host.look(dirname(path))])
  return root !== undefined && root.path === around?.path
}
