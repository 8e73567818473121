import { basename, dirname, resolve } from 'node:path'
import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { Extraction } from '../../verify/extraction.ts'
import { runExtraction } from '../../verify/run-extraction.ts'
import { nothingRead, readable } from '../../verify/unreadable.ts'
import type { PlacedFinding } from '../judge/place-finding.ts'
import { type Case, openCase } from '../names/open-case.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { judgeFile } from './judge-file.ts'

export interface VerifyOptions {
  /** Finished files of any kind that `readable` names, and others, which are reported as not read. */
  paths: readonly string[]
  /** The folder of the report whose people are looked for; by default the file's own, or the one above. */
  report?: string | undefined
  askPassphrase?: AskPassphrase | undefined
}

/** Verifies finished files, whoever made them. Throws a UsageError where there is no such file or folder. */
export async function verifyFiles(
  host: Host,
  { paths, report, askPassphrase }: VerifyOptions,
): Promise<PlacedFinding[]> {
  if (report !== undefined && !(await host.list(report))) {
    throw new UsageError(`There is no folder ${report}`, {
      hint: 'Name the folder of the report whose people are to be looked for',
    })
  }
  const cases = new Map<string, Promise<Case>>()
  const found: PlacedFinding[] = []
  for (const path of paths) {
    const extraction = await extract(host, path)
    const folder = dirname(resolve(path))
    const folders = report === undefined ? [folder, dirname(folder)] : [report]
    const opened = cases.get(folders.join()) ?? openCase(host, folders, askPassphrase)
    cases.set(folders.join(), opened)
    const name = { text: basename(path), place: 'name of the file', line: 1, kind: 'code' } as const
    const whole = { ...extraction, texts: [...extraction.texts, name] }
    const { findings, words } = await judgeFile(path, whole, await opened)
    const shown = words(path)
    for (const finding of findings)
      found.push({ finding, path: shown, excerpt: { line: '', from: 1, to: 1 } })
  }
  return found
}

/** Megabytes. */
const largest = 200

async function extract(host: Host, path: string): Promise<Extraction> {
  const file = await host.look(path)
  if (!file) {
    throw new UsageError(`There is no file ${path}`, {
      hint: `Name ${readable}`,
    })
  }
  if (file.kind === 'folder') return nothingRead('it is a folder')
  if (file.kind === 'other') return nothingRead('it is no ordinary file')
  if (file.bytes === 0) return nothingRead('it is empty')
  if (file.bytes > largest * 1_000_000) return nothingRead(`it is larger than ${largest} MB`)
  const bytes = await host.readBytes(path)
  return bytes ? runExtraction(bytes) : nothingRead('it was moved or deleted')
}
