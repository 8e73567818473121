import { basename, dirname, join } from 'node:path'
import { rules } from '../lint/rules.ts'
import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { settingsFile } from '../source/read-settings.ts'
import { hintOfRule } from '../support/nearest-rule.ts'
import { judgeReport } from './judge-report.ts'
import { loadReport } from './load-report.ts'
import { type PlacedFinding, placeFinding } from './place-finding.ts'
import { lockedRegisterFile, registerFile } from './register-files.ts'
import type { AskPassphrase } from './unlock-file.ts'

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
  const folders = await byFolder(host, options.paths)
  const found: PlacedFinding[] = []
  for (const [folder, files] of folders) {
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

/** Each folder once, with the files that were named in it; undefined stands for all. */
async function byFolder(
  host: Host,
  paths: readonly string[],
): Promise<Map<string, Set<string> | undefined>> {
  const folders = new Map<string, Set<string> | undefined>()
  for (const path of paths.map((one) => join(one))) {
    const place = await host.look(path)
    if (place?.kind === 'folder') {
      folders.set(path, undefined)
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
    const folder = dirname(path)
    if (folders.has(folder) && folders.get(folder) === undefined) continue
    folders.set(folder, new Set([...(folders.get(folder) ?? []), basename(path)]))
  }
  return folders
}

/** Whether there can be findings in a file of that name. */
const isJudged = (name: string): boolean =>
  sectionNames([name]).length > 0 ||
  /\.svg$/i.test(name) ||
  [settingsFile, registerFile, lockedRegisterFile].includes(name)

function wantedRules(names: readonly string[]): ((ruleId: string) => boolean) | undefined {
  if (names.length === 0) return undefined
  const ids = rules.map(({ meta }) => meta.id)
  for (const name of names) {
    if (ids.some((id) => id === name || id.startsWith(`${name}/`))) continue
    throw new UsageError(`There is no rule ${name}`, { hint: hintOfRule(name, ids) })
  }
  return (ruleId) => names.some((name) => ruleId === name || ruleId.startsWith(`${name}/`))
}
