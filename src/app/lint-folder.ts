import { basename, dirname, join, relative } from 'node:path'
import { rules } from '../lint/rules.ts'
import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { settingsFile } from '../source/read-settings.ts'
import { hintOfRule } from '../support/nearest-rule.ts'
import { findReportFolder } from './find-report-folder.ts'
import { judgeReport } from './judge/judge-report.ts'
import { type PlacedFinding, placeFinding } from './judge/place-finding.ts'
import { loadReport } from './load-report.ts'
import { isRegister, registerFile } from './names/register-files.ts'
import type { AskPassphrase } from './names/unlock-file.ts'

export interface LintOptions {
  /** Folders of reports, or files in them: of a file's report, only the findings in that file. */
  paths: readonly string[]
  /** Only these rules, or groups of rules (“reference”). */
  rules?: readonly string[] | undefined
  /** Shows the words that a finding on anonymity is about. */
  reveal?: boolean | undefined
  askPassphrase?: AskPassphrase | undefined
}

/** Judges reports. Throws a UsageError where there is no such report, file or rule. */
export async function lintFolders(host: Host, options: LintOptions): Promise<PlacedFinding[]> {
  const wanted = wantedRules(options.rules ?? [])
  const found: PlacedFinding[] = []
  for (const { folder, files } of await byFolder(host, options.paths)) {
    const { evidence } = await loadReport(host, folder)
    const { findings, masker } = await judgeReport(host, evidence, options)
    for (const finding of findings) {
      if (files && !files.has(finding.file ?? '')) continue
      if (wanted && !wanted(finding.ruleId ?? '')) continue
      found.push(placeFinding(folder, finding, masker, options.reveal))
    }
  }
  return found
}

interface Asked {
  /** As it was first named. */
  folder: string
  /** The files that were named in it; undefined stands for all. */
  files: Set<string> | undefined
}

/** Each folder once, however it is named. */
async function byFolder(host: Host, paths: readonly string[]): Promise<Asked[]> {
  const asked = new Map<string, Asked>()
  for (const path of paths.map((one) => join(one))) {
    const place = await host.look(path)
    if (place?.kind === 'folder') {
      asked.set(place.path, { folder: asked.get(place.path)?.folder ?? path, files: undefined })
      continue
    }
    if (!place) {
      throw new UsageError(`There is no file or folder ${path}`, {
        hint: 'Name the folder of a report, such as reports/rowan, or one of its files',
      })
    }
    if (!isJudged(basename(path))) {
      throw new UsageError(`${path} is no part of a report: nothing in it was looked at`, {
        hint: `Sections begin with a digit and end in .md, such as 03-background.md; ${settingsFile}, ${registerFile} and drawings (.svg) are judged too, and “dhr verify” reads PDFs, Word files and web pages`,
      })
    }
    const folder = await folderOf(host, path)
    const key = (await host.look(folder))?.path ?? folder
    const known = asked.get(key)
    if (known && known.files === undefined) continue
    const file = relative(folder, path).replaceAll('\\', '/')
    asked.set(key, {
      folder: known?.folder ?? folder,
      files: new Set([...(known?.files ?? []), file]),
    })
  }
  return [...asked.values()]
}

const isDrawing = (name: string): boolean => /\.svg$/i.test(name)

/** The folder of a file's report. A drawing may lie in a folder of its own in that. */
async function folderOf(host: Host, path: string): Promise<string> {
  const beside = dirname(path)
  if (!isDrawing(path)) return beside
  const found = await findReportFolder(host, beside)
  return found === undefined ? beside : relative('', found) || '.'
}

/** Whether there can be findings in a file of that name. */
const isJudged = (name: string): boolean =>
  sectionNames([name]).length > 0 || isDrawing(name) || name === settingsFile || isRegister(name)

function wantedRules(names: readonly string[]): ((ruleId: string) => boolean) | undefined {
  if (names.length === 0) return undefined
  const ids = rules.map(({ meta }) => meta.id)
  for (const name of names) {
    if (ids.some((id) => id === name || id.startsWith(`${name}/`))) continue
    throw new UsageError(`There is no rule ${name}`, { hint: hintOfRule(name, ids) })
  }
  return (ruleId) => names.some((name) => ruleId === name || ruleId.startsWith(`${name}/`))
}
