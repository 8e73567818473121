import { basename, dirname, extname, resolve } from 'node:path'
import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { sectionNames } from '../../source/read-report-folder.ts'
import { settingsFile } from '../../source/read-settings.ts'
import { sniffFormat } from '../../verify/sniff-format.ts'
import { isRegister } from '../names/register-files.ts'

const printed = /\.(?:pdf|html?)$/i
const names = { pdf: /\.html?$/i, html: /\.pdf$/i }
/** What the name of a file of another program ends in. */
const others =
  /\.(?:docx?|docm|odt|rtf|te?xt|md|markdown|ya?ml|json|csv|xlsx?|pptx?|png|jpe?g|gif|svg|zip|age)$/i
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
    throw new UsageError(`${output} is not the name of a file`, {
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
  if (others.test(output)) {
    throw new UsageError(
      `A file whose name ends in ${extname(output)} should not be a ${format === 'pdf' ? 'PDF' : 'web page'}`,
      {
        hint: `Nothing was written: end the name in .${format}`,
      },
    )
  }
  if (there && !(await isPrinted(host, path))) {
    throw new UsageError(
      `There is already a file ${shown}, and it is neither a PDF nor a web page`,
      {
        hint: 'Nothing was written: name another file with --output, or delete that one first',
      },
    )
  }
}

/** Whether a file is a PDF or a web page by its name, or by what it holds; or is empty. */
async function isPrinted(host: Host, path: string): Promise<boolean> {
  if (printed.test(path)) return true
  const bytes = (await host.readBytes(path)) ?? Buffer.of()
  return bytes.length === 0 || /^(?:pdf|html)$/.test(sniffFormat(bytes))
}

const isOwn = (name: string): boolean =>
  sectionNames([name]).length > 0 ||
  name.toLowerCase() === settingsFile ||
  isRegister(name.toLowerCase())

async function isIn(host: Host, folder: string, path: string): Promise<boolean> {
  const [root, around] = await Promise.all([host.look(folder), host.look(dirname(path))])
  return root !== undefined && root.path === around?.path
}
