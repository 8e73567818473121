import { basename, resolve } from 'node:path'
import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { Report } from '../../model/report.ts'
import { readInside, textLimit } from '../../source/inside-folder.ts'
import { settingsFile } from '../../source/read-settings.ts'
import { decodeAddress } from '../../support/decode-address.ts'
import { decodeText } from '../../support/decode-text.ts'
import { literally } from '../../support/literally.ts'
import { nearestWord } from '../../support/nearest-word.ts'
import { type LoadedReport, loadReport } from '../load-report.ts'
import { maskOf } from '../names/mask-of.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { type HeldRegister, holdRegister } from '../register/hold-register.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import { renameInRegister } from './rename-in-register.ts'

/** A file that mentions somebody, and where. */
export interface MentioningFile {
  file: string
  before: string
  mentions: Mention[]
}

/** What giving somebody another pseudonym would change. */
export interface Renaming {
  files: MentioningFile[]
  /** The register, and its text with the new pseudonym; undefined where nothing changes in it. */
  register: { held: HeldRegister; after: string } | undefined
  /** Names of files and folders, and drawings, that say the old pseudonym: for the author to change. */
  byHand: string[]
  /** Files that stay as they are, for they are not in UTF-8: what encoding they are in. */
  foreign: Map<string, string>
  /** Takes secrets out of what is shown. */
  mask(text: string): string
}

/**
 * Finds what has to change in a report and its register for somebody to get another pseudonym. Throws a UsageError
 * where nobody is called by the old one, or somebody else by the new one.
 *
 * @param old a pseudonym as it is written in the report
 */
export async function renamePseudonym(
  host: Host,
  folder: string,
  { old, fresh }: { old: string; fresh: string },
  ask: AskPassphrase,
): Promise<Renaming> {
  const loaded = await loadReport(host, folder)
  const declared = declaredIn(loaded.report)
  refuseName(old, fresh, declared)
  const files: MentioningFile[] = []
  const foreign = new Map<string, string>()
  for (const file of [...loaded.report.files.map(({ file }) => file), settingsFile]) {
    const read = await readInside(host, folder, file, textLimit)
    if ('fault' in read) continue
    const { text, foreign: encoding } = decodeText(read.bytes)
    const before = text.replace(/^\uFEFF/, '')
    const mentions = findMentions(before, old, fresh)
    if (mentions.length === 0) continue
    if (encoding) foreign.set(file, encoding.name)
    else files.push({ file, before, mentions })
  }
  if (files.length === 0 && foreign.size === 0) throw unknownName(old, declared)
  const mask = await maskOf(host, folder, loaded.report, ask)
  const held = await holdRegister(host, folder, ask)
  const after = held && renameInRegister(held.text, old, fresh)
  const changed = held && after !== undefined && after !== held.text
  if (changed) held.assertWritable()
  return {
    files,
    register: changed ? { held, after } : undefined,
    byHand: leftByHand(folder, loaded, old),
    foreign,
    mask,
  }
}

function declaredIn({ files, facts }: Report): string[] {
  const rows = files.flatMap(({ frontMatter }) => frontMatter.pseudonyms ?? [])
  return [
    ...new Set([...facts.subject, ...rows.flatMap(({ name, aliases = [] }) => [name, ...aliases])]),
  ]
}

function refuseName(old: string, fresh: string, declared: readonly string[]): void {
  if (!/^\p{L}[\p{L}\p{M}\p{N} '’-]*$/u.test(fresh)) {
    throw new UsageError(`“${fresh}” is no name`, {
      hint: 'A pseudonym is a word or a few, in letters: dhr rename Rowan Hazel',
    })
  }
  if (declared.includes(fresh) && declared.includes(old) && fresh !== old) {
    throw new UsageError(`“${fresh}” is somebody else’s pseudonym already`, {
      hint: 'Nothing was changed: two people would become one. Choose another',
    })
  }
}

function unknownName(old: string, declared: readonly string[]): UsageError {
  const near = nearestWord(old, declared)
  return new UsageError(`Nobody is called “${old}” in this report`, {
    hint: near ? `Did you mean “${near}”?` : `Its pseudonyms are ${declared.join(', ')}`,
  })
}

/** What bears the old pseudonym and is no text of the report. */
function leftByHand(folder: string, { report, evidence }: LoadedReport, old: string): string[] {
  const within = new RegExp(
    `(?<!\\p{L})${old.split(/\s+/).map(literally).join('[\\s_-]+')}(?!\\p{L})`,
    'iu',
  )
  const { otherTexts } = evidence
  const paths = [
    ...report.files.map(({ file }) => file),
    ...report.pictures.map(({ node }) => decodeAddress(node.url)),
    ...otherTexts.filter(({ place }) => place === 'file-name').map(({ text }) => text),
  ]
  const drawings = otherTexts.filter(
    ({ place, text }) => place === 'a drawing' && within.test(text),
  )
  return [
    ...new Set([
      ...(within.test(basename(resolve(folder)))
        ? ['the folder itself, after which the PDF is named']
        : []),
      ...paths.filter((path) => within.test(path)),
      ...drawings.map(({ file }) => `${file} (words in the drawing)`),
    ]),
  ]
}
