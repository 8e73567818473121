import { basename, dirname, extname, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { settingsFile } from '../source/read-settings.ts'
import { lockedRegisterFile, registerFile } from './register-files.ts'

const printed = /\.(?:pdf|html?)$/i
const names = { pdf: /\.html?$/i, html: /\.pdf$/i }
const kinds = { pdf: 'a PDF', html: 'a web page' }

/**
 * Throws a UsageError where a report would be written over a file that it is read from, or over something of
 * somebody's that is no printed report: what stood there could not be got back. A name that only dhr reads is refused
 * even where there is no such file yet, and so is one that says that the file is of the other format, or is none.
 */
export async function refuseOutput(
  host: Host,
  folder: string,
  output: string,
  format: 'pdf' | 'html',
): Promise<void> {
  if (/^-$|[\\/]$/.test(output)) {
    throw new UsageError(`${output} is no name of a file`, {
      hint: `Nothing was written: name a file with --output, such as board.${format}`,
    })
  }
  if (names[format].test(output)) {
    const other = format === 'pdf' ? 'html' : 'pdf'
    throw new UsageError(`A file whose name ends in ${extname(output)} should be ${kinds[other]}`, {
      hint: `Nothing was written: add --format ${other}, or end the name in .${format} for ${kinds[format]}`,
    })
  }
  const there = await host.look(output)
  // A link is written through: what it leads to is what would be lost.
  const path = there?.path ?? resolve(output)
  const shown = basename(output)
  if (isOwn(basename(path)) && (await isIn(host, folder, path))) {
    throw new UsageError(`${shown} is a file that the report is read from`, {
      hint: 'Nothing was written: name another file with --output, such as board.pdf',
    })
  }
  if (there && there.kind !== 'file') {
    const kind = there.kind === 'folder' ? 'a folder' : 'no ordinary file'
    throw new UsageError(`${shown} is ${kind}`, {
      hint: 'Nothing was written: name a file with --output, such as board.pdf',
    })
  }
  if (there && !printed.test(path)) {
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
