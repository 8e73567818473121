import { EnvironmentError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { SectionFile } from '../model/section-file.ts'
import { decodeText } from '../support/decode-text.ts'
import { makeFinding } from '../support/finding.ts'
import { once } from '../support/once.ts'
import { twoByte } from '../support/two-byte.ts'
import { readInside, textLimit } from './inside-folder.ts'
import { liesTooDeep } from './lies-too-deep.ts'
import { asSection, lostSections } from './lost-sections.ts'
import { type ParseHelper, parseSections, type SectionText } from './parse-sections.ts'

/** A report's folder as read. */
export interface ReportFolder {
  /** In reading order; the title page among them. */
  files: SectionFile[]
  findings: Finding[]
  /** False where some front matter could not be read at all: such a report is not to be printed. */
  readable: boolean
}

/** The names of a folder's sections: `*.md` that begin with a digit, 2- before 10-. */
export function sectionNames(names: readonly string[]): string[] {
  return names
    .filter((name) => /^\d.*\.md$/i.test(name))
    .sort((a, b) => compareNumbers(a, b) || naturalOrder().compare(a, b) || (a < b ? -1 : 1))
}

/** By the numbers that names begin with, where these are exact and differ. */
function compareNumbers(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => /^\d{1,15}(?!\d)/.exec(name)?.[0])
  return one === undefined || other === undefined ? 0 : Number(one) - Number(other)
}

/** Made where numbers do not decide: it takes as long as to parse a section. */
const naturalOrder = once(() => new Intl.Collator('en', { numeric: true }))

/**
 * Reads and parses every section of a report's folder. What has the name of a section and is no file of
 * the folder is a finding.
 *
 * Throws an EnvironmentError where a section is deleted while it is read: a report without it would
 * take the place of the whole one.
 *
 * @param helper parses some of them at the same time
 * @returns undefined where there is no such folder
 */
export async function readReportFolder(
  host: Host,
  folder: string,
  helper?: ParseHelper,
): Promise<ReportFolder | undefined> {
  const entries = await host.list(folder)
  if (!entries) return undefined
  const kinds = new Map(entries.map(({ name, kind }) => [name, kind]))
  const names = sectionNames([...kinds.keys()])
  const read = await Promise.all(
    names.map(async (name) => {
      const file = await readInside(host, folder, name, textLimit)
      if (!('fault' in file) || kinds.get(name) !== 'file') return { name, ...file }
      if (await host.look(`${folder}/${name}`)) return { name, ...file }
      if (name.includes('\uFFFD')) return { name, fault: unspeakable }
      throw vanished(name)
    }),
  )
  const texts: SectionText[] = []
  const files = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  const findings = lostSections(files, names).map(lost)
  for (const { name, ...file } of read) {
    if ('fault' in file) {
      findings.push(notRead(name, file.fault))
      continue
    }
    const { text, foreign } = decodeText(file.bytes)
    if (/^\{\\rtf/.test(text)) findings.push(notRead(name, richText))
    else if (!isText(text)) findings.push(notRead(name, notText))
    else if (liesTooDeep(text)) findings.push(notRead(name, tooDeep))
    else texts.push({ name, text: twoByte(text), foreign })
  }
  const sections = await parseSections(texts, helper)
  return {
    files: sections.map(({ section }) => section),
    findings: [...findings, ...sections.flatMap((section) => section.findings)],
    readable: sections.every(({ readable }) => readable),
  }
}

/** A name may be any bytes on some disks, and no path leads to one that is no text. */
const unspeakable =
  'its name holds characters that are none here; expected one of letters, digits and hyphens: rename it'

const notText =
  'it is not a text but the file of some other program, expected one that a text editor wrote; in a word processor, save as “plain text”'

const richText =
  'it is a text with the formats of a word processor (RTF), expected plain text; in TextEdit, “Format”, “Make Plain Text”'

const tooDeep =
  'quotations or lists lie more than 100 deep within each other, expected fewer “>” or numbers at the start of a line'

/** A file of another program holds characters that nobody types; one slip is no reason not to print a draft. */
function isText(text: string): boolean {
  const strange = text.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0
  return strange <= 20 || strange < text.length / 50
}

function notRead(file: string, fault: string): Finding {
  const message = `Unexpected section “${file}”: ${fault}`
  return makeFinding({ file, ruleId: 'format/section-file', severity: 'error', message })
}

function lost(file: string): Finding {
  const message = `Unexpected file that is named like a section and is none: nothing of it is printed, expected plain text in “${asSection(file)}”, or a name that begins with no number`
  return makeFinding({ file, ruleId: 'format/section-file', severity: 'warning', message })
}

function vanished(name: string): EnvironmentError {
  return new EnvironmentError(`${name} was moved or deleted while it was read`, {
    hint: 'Nothing was changed. Try again, once the file is back or is meant to be gone',
  })
}
