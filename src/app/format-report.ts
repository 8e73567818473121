import type { Host } from '../model/host.ts'
import { readInside, textLimit } from '../source/inside-folder.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { decodeText } from '../support/decode-text.ts'
import type { FileChange } from './fix/file-change.ts'
import { formatSection } from './format-section.ts'
import type { AskPassphrase } from './names/unlock-file.ts'
import { noReport } from './no-report.ts'

/** What the sections of a report would be in one way of writing Markdown. */
export interface FormatResult {
  changes: FileChange[]
  /** Files that stay as they are, for they would not read the same. */
  refused: string[]
  /** Files that stay as they are, for they are not in UTF-8: what encoding they are in. */
  foreign: Map<string, string>
  count: number
  /** Makes what takes secrets out of what is shown. */
  mask(ask?: AskPassphrase): Promise<(text: string) => string>
}

/** Formats the sections of a folder in memory. Throws a UsageError where there are none. */
export async function formatReport(host: Host, folder: string): Promise<FormatResult> {
  const names = sectionNames(((await host.list(folder)) ?? []).map(({ name }) => name))
  if (names.length === 0) throw await noReport(host, folder)
  const changes: FileChange[] = []
  const refused: string[] = []
  const foreign = new Map<string, string>()
  for (const file of names) {
    const section = await readInside(host, folder, file, textLimit)
    // What is no file of this folder is left as it is: `dhr lint` reports it.
    if ('fault' in section) continue
    const read = decodeText(section.bytes)
    const before = read.text.replace(/^\uFEFF/, '')
    const after = formatSection(file, before)
    if (read.foreign) {
      if (after !== before) foreign.set(file, read.foreign.name)
    } else if (after === undefined) refused.push(file)
    else if (after !== before) changes.push({ file, before, after })
  }
  const mask = async (ask?: AskPassphrase) => {
    const [{ loadReport }, { maskOf }] = await Promise.all([
      import('./load-report.ts'),
      import('./names/mask-of.ts'),
    ])
    const { report } = await loadReport(host, folder)
    return maskOf(host, folder, report, ask)
  }
  return { changes, refused, foreign, count: names.length, mask }
}
