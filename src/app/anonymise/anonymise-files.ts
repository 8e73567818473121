import { basename, dirname } from 'node:path'
import { analyseReport } from '../../analyse/analyse-report.ts'
import { EnvironmentError, UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { RegisterState } from '../../model/privacy.ts'
import { compileExplained, nothingExplained } from '../../privacy/explained.ts'
import { mask } from '../../privacy/mask.ts'
import { matchRegister } from '../../privacy/matching/match-register.ts'
import { findNames } from '../../privacy/names/find-names.ts'
import { compileRegister } from '../../privacy/register/compile-register.ts'
import { readReportFolder } from '../../source/read-report-folder.ts'
import { decodeText } from '../../support/decode-text.ts'
import { findReportFolder } from '../find-report-folder.ts'
import { explainedOf } from '../names/explained-of.ts'
import { type OpenedRegister, openRegister } from '../names/open-register.ts'
import { isRegister } from '../names/register-files.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { type AnonymisedSource, anonymiseSource, type Known } from './anonymise-source.ts'

/** A text that is to be made publishable. */
export interface AnonymisedFile extends AnonymisedSource {
  path: string
  /** The path as it may be shown. */
  shown: string
  /** Without a byte order mark. */
  text: string
  register: RegisterState
}

export interface AnonymiseOptions {
  /** The folder of the report whose register counts; else the one that a file lies in. */
  report?: string | undefined
  askPassphrase?: AskPassphrase | undefined
  /** What they become is written elsewhere, so that a file of any encoding will do. */
  elsewhere?: boolean
}

/** A file by its path, or a text that lies nowhere. */
export type Input = { path: string } | { path: string; text: string; folder: string }

/** Finds what to write otherwise in some texts. Writes nothing. Throws where one cannot be read as text. */
export async function anonymiseFiles(
  host: Host,
  inputs: readonly Input[],
  { report, askPassphrase, elsewhere = false }: AnonymiseOptions,
): Promise<AnonymisedFile[]> {
  if (report !== undefined && !(await host.list(report))) {
    throw new UsageError(`There is no folder ${report}`, {
      hint: 'Name the folder of a report, such as reports/rowan',
    })
  }
  const known = new Map<string | undefined, Promise<Knowledge>>()
  const files: AnonymisedFile[] = []
  for (const input of inputs) {
    const text = 'text' in input ? input.text : await readFile(host, input.path, elsewhere)
    const from = 'folder' in input ? input.folder : dirname(input.path)
    const folder = report ?? (await findReportFolder(host, from))
    const knowledge = known.get(folder) ?? learn(host, folder, askPassphrase)
    known.set(folder, knowledge)
    const { state, ...people } = await knowledge
    const found = anonymiseSource(input.path, text, people)
    files.push({
      ...found,
      path: input.path,
      shown: shownPath(input.path, people),
      text,
      register: state,
    })
  }
  return files
}

interface Knowledge extends Known {
  state: RegisterState
}

async function learn(
  host: Host,
  folder: string | undefined,
  askPassphrase: AskPassphrase | undefined,
): Promise<Knowledge> {
  const nobody = { people: [], places: [], organisations: [] }
  if (folder === undefined)
    return { state: 'missing', register: compileRegister(nobody), explained: nothingExplained }
  const opened = await openRegister(host, folder, askPassphrase)
  refuseUnread(opened)
  const files = (await readReportFolder(host, folder))?.files ?? []
  const { state, register } = opened
  const explained =
    files.length > 0 ? explainedOf(analyseReport(files), register) : nothingExplained
  return { state, register: compileRegister(register), explained }
}

/** A register that is there and cannot be read: names would stay that its owner takes for replaced. */
function refuseUnread({ state, faults, file }: OpenedRegister): void {
  if (state !== 'locked' && state !== 'unreadable') return
  const [fault] = faults
  throw new EnvironmentError(`The register ${file} could not be opened, so nothing was changed`, {
    hint: fault ? `Line ${fault.line}: ${fault.message}` : '“dhr lint” says what is wrong with it',
  })
}

async function readFile(host: Host, path: string, elsewhere: boolean): Promise<string> {
  if (isRegister(basename(path))) {
    throw new UsageError(`${path} is the register itself`, {
      hint: 'Name the files whose words are to be published',
    })
  }
  if (await host.list(path)) {
    throw new UsageError('A folder was named, and files are wanted', {
      hint: 'Such as dhr anonymise reports/rowan/14-chronology.md',
    })
  }
  const bytes = await host.readBytes(path)
  if (bytes === undefined) {
    throw new UsageError('There is no such file', { hint: 'Look at how its name is written' })
  }
  const { text, foreign } = decodeText(bytes)
  if (text.includes('\0')) {
    throw new UsageError('That file is no plain text', {
      hint: 'Of a Word file or a PDF copy the words into a text file, and name that',
    })
  }
  if (foreign && !elsewhere) {
    throw new UsageError(`That file is not in UTF-8 but in ${foreign.name}`, {
      hint: 'Write what it becomes into another file with --output, which will be in UTF-8',
    })
  }
  return text.replace(/^\uFEFF/, '')
}

/** A path without the names in it. */
function shownPath(path: string, { register, explained }: Known): string {
  const context = compileExplained(explained)
  const names = findNames([{ text: path, place: 'file-name' }], context)
  return mask(path, [
    ...matchRegister(register, path),
    ...names.filter(({ severity }) => severity !== 'advice'),
  ])
}
