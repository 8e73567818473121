import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { SectionFile } from '../model/section-file.ts'
import { decodeText } from '../support/decode-text.ts'
import { parseSection } from './parse-section.ts'

/** A report's folder as read. */
export interface ReportFolder {
  /** In reading order; the title page among them. */
  files: SectionFile[]
  findings: Finding[]
  /** False where some front matter could not be read at all: such a report is not to be printed. */
  readable: boolean
}

const naturalOrder = new Intl.Collator('en', { numeric: true })

/** The names of a folder's sections: `*.md` that begin with a digit, 2- before 10-. */
export function sectionNames(names: readonly string[]): string[] {
  return names
    .filter((name) => /^\d.*\.md$/i.test(name))
    .sort((a, b) => naturalOrder.compare(a, b) || (a < b ? -1 : 1))
}

/**
 * Reads and parses every section of a report's folder.
 *
 * @returns undefined where there is no such folder
 */
export async function readReportFolder(
  host: Host,
  folder: string,
): Promise<ReportFolder | undefined> {
  const entries = await host.list(folder)
  if (!entries) return undefined
  const names = sectionNames(
    entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name),
  )
  const contents = await Promise.all(
    names.map(async (name) => ({ name, bytes: await host.readBytes(`${folder}/${name}`) })),
  )
  const sections = contents.flatMap(({ name, bytes }) => {
    if (bytes === undefined) return []
    const { text, foreign } = decodeText(bytes)
    return [parseSection(name, text, foreign)]
  })
  return {
    files: sections.map(({ section }) => section),
    findings: sections.flatMap(({ findings }) => findings),
    readable: sections.every(({ readable }) => readable),
  }
}
